// Written by the import:crds task. Do not edit.

import type { ObjectMetadata } from './object-metadata';

export interface DestinationRule {
  apiVersion: string;
  kind: 'DestinationRule';
  metadata: ObjectMetadata;
  spec?: DestinationRuleSpec;
}

export interface DestinationRuleSpec {
  exportTo?: string[];
  host: string;
  subsets?: DestinationRuleSpecSubsets[];
  trafficPolicy?: DestinationRuleSpecTrafficPolicy;
  workloadSelector?: DestinationRuleSpecWorkloadSelector;
}
export interface DestinationRuleSpecSubsets {
  labels?: {
    [k: string]: string;
  };
  name: string;
  trafficPolicy?: DestinationRuleSpecSubsetsTrafficPolicy;
}
export interface DestinationRuleSpecSubsetsTrafficPolicy {
  connectionPool?: DestinationRuleSpecSubsetsTrafficPolicyConnectionPool;
  loadBalancer?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer;
  outlierDetection?: DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection;
  /**
   * @maxItems 4096
   */
  portLevelSettings?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings[];
  proxyProtocol?: DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol;
  retryBudget?: DestinationRuleSpecSubsetsTrafficPolicyRetryBudget;
  tls?: DestinationRuleSpecSubsetsTrafficPolicyTls;
  tunnel?: DestinationRuleSpecSubsetsTrafficPolicyTunnel;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyConnectionPool {
  http?: DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp;
  tcp?: DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp {
  h2UpgradePolicy?: 'DEFAULT' | 'DO_NOT_UPGRADE' | 'UPGRADE';
  http1MaxPendingRequests?: number;
  http2KeepAlive?: DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttpHttp2KeepAlive;
  http2MaxRequests?: number;
  idleTimeout?: string;
  maxConcurrentStreams?: number;
  maxRequestsPerConnection?: number;
  maxRetries?: number;
  useClientProtocol?: boolean;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttpHttp2KeepAlive {
  interval?: string;
  timeout?: string;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp {
  connectTimeout?: string;
  idleTimeout?: string;
  maxConnectionDuration?: string;
  maxConnections?: number;
  tcpKeepalive?: DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive {
  interval?: string;
  probes?: number;
  time?: string;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer {
  consistentHash?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash;
  localityLbSetting?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting;
  simple?: 'UNSPECIFIED' | 'LEAST_CONN' | 'RANDOM' | 'PASSTHROUGH' | 'ROUND_ROBIN' | 'LEAST_REQUEST';
  warmup?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup;
  warmupDurationSecs?: string;
  zoneAwareLbSetting?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerZoneAwareLbSetting;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash {
  httpCookie?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie;
  httpHeaderName?: string;
  httpQueryParameterName?: string;
  maglev?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev;
  minimumRingSize?: number;
  ringHash?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash;
  useSourceIp?: boolean;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie {
  attributes?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes[];
  name: string;
  path?: string;
  ttl?: string;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes {
  name: string;
  value?: string;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev {
  tableSize?: number;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash {
  minimumRingSize?: number;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting {
  distribute?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute[];
  enabled?: boolean | null;
  failover?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover[];
  failoverPriority?: string[];
}
export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute {
  from?: string;
  to?: {
    [k: string]: number;
  };
}
export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover {
  from?: string;
  to?: string;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup {
  aggression?: number | null;
  duration: string;
  minimumPercent?: number | null;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerZoneAwareLbSetting {
  enabled?: boolean | null;
  failover?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerZoneAwareLbSettingFailover[];
  failoverPriority?: string[];
  minClusterSize?: number | null;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerZoneAwareLbSettingFailover {
  from?: string;
  to?: string;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection {
  baseEjectionTime?: string;
  consecutive5xxErrors?: number | null;
  consecutiveErrors?: number;
  consecutiveGatewayErrors?: number | null;
  consecutiveLocalOriginFailures?: number | null;
  interval?: string;
  maxEjectionPercent?: number;
  minHealthPercent?: number;
  outlierDetectionHttpErrorCodes?: number[];
  splitExternalLocalOriginErrors?: boolean;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings {
  connectionPool?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPool;
  loadBalancer?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancer;
  outlierDetection?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsOutlierDetection;
  port?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsPort;
  tls?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPool {
  http?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttp;
  tcp?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcp;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttp {
  h2UpgradePolicy?: 'DEFAULT' | 'DO_NOT_UPGRADE' | 'UPGRADE';
  http1MaxPendingRequests?: number;
  http2KeepAlive?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttpHttp2KeepAlive;
  http2MaxRequests?: number;
  idleTimeout?: string;
  maxConcurrentStreams?: number;
  maxRequestsPerConnection?: number;
  maxRetries?: number;
  useClientProtocol?: boolean;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttpHttp2KeepAlive {
  interval?: string;
  timeout?: string;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcp {
  connectTimeout?: string;
  idleTimeout?: string;
  maxConnectionDuration?: string;
  maxConnections?: number;
  tcpKeepalive?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive {
  interval?: string;
  probes?: number;
  time?: string;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancer {
  consistentHash?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash;
  localityLbSetting?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting;
  simple?: 'UNSPECIFIED' | 'LEAST_CONN' | 'RANDOM' | 'PASSTHROUGH' | 'ROUND_ROBIN' | 'LEAST_REQUEST';
  warmup?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerWarmup;
  warmupDurationSecs?: string;
  zoneAwareLbSetting?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSetting;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash {
  httpCookie?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie;
  httpHeaderName?: string;
  httpQueryParameterName?: string;
  maglev?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev;
  minimumRingSize?: number;
  ringHash?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash;
  useSourceIp?: boolean;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie {
  attributes?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes[];
  name: string;
  path?: string;
  ttl?: string;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes {
  name: string;
  value?: string;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev {
  tableSize?: number;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash {
  minimumRingSize?: number;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting {
  distribute?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute[];
  enabled?: boolean | null;
  failover?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover[];
  failoverPriority?: string[];
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute {
  from?: string;
  to?: {
    [k: string]: number;
  };
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover {
  from?: string;
  to?: string;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerWarmup {
  aggression?: number | null;
  duration: string;
  minimumPercent?: number | null;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSetting {
  enabled?: boolean | null;
  failover?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSettingFailover[];
  failoverPriority?: string[];
  minClusterSize?: number | null;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSettingFailover {
  from?: string;
  to?: string;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsOutlierDetection {
  baseEjectionTime?: string;
  consecutive5xxErrors?: number | null;
  consecutiveErrors?: number;
  consecutiveGatewayErrors?: number | null;
  consecutiveLocalOriginFailures?: number | null;
  interval?: string;
  maxEjectionPercent?: number;
  minHealthPercent?: number;
  outlierDetectionHttpErrorCodes?: number[];
  splitExternalLocalOriginErrors?: boolean;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsPort {
  number?: number;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls {
  caCertificates?: string;
  caCrl?: string;
  clientCertificate?: string;
  credentialName?: string;
  insecureSkipVerify?: boolean | null;
  mode?: 'DISABLE' | 'SIMPLE' | 'MUTUAL' | 'ISTIO_MUTUAL';
  privateKey?: string;
  sni?: string;
  subjectAltNames?: string[];
}
export interface DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol {
  version?: 'V1' | 'V2';
}
export interface DestinationRuleSpecSubsetsTrafficPolicyRetryBudget {
  budgetInterval?: string;
  minRetryConcurrency?: number;
  percent?: number | null;
}
export interface DestinationRuleSpecSubsetsTrafficPolicyTls {
  caCertificates?: string;
  caCrl?: string;
  clientCertificate?: string;
  credentialName?: string;
  insecureSkipVerify?: boolean | null;
  mode?: 'DISABLE' | 'SIMPLE' | 'MUTUAL' | 'ISTIO_MUTUAL';
  privateKey?: string;
  sni?: string;
  subjectAltNames?: string[];
}
export interface DestinationRuleSpecSubsetsTrafficPolicyTunnel {
  protocol?: string;
  targetHost: string;
  targetPort: number;
}
export interface DestinationRuleSpecTrafficPolicy {
  connectionPool?: DestinationRuleSpecTrafficPolicyConnectionPool;
  loadBalancer?: DestinationRuleSpecTrafficPolicyLoadBalancer;
  outlierDetection?: DestinationRuleSpecTrafficPolicyOutlierDetection;
  /**
   * @maxItems 4096
   */
  portLevelSettings?: DestinationRuleSpecTrafficPolicyPortLevelSettings[];
  proxyProtocol?: DestinationRuleSpecTrafficPolicyProxyProtocol;
  retryBudget?: DestinationRuleSpecTrafficPolicyRetryBudget;
  tls?: DestinationRuleSpecTrafficPolicyTls;
  tunnel?: DestinationRuleSpecTrafficPolicyTunnel;
}
export interface DestinationRuleSpecTrafficPolicyConnectionPool {
  http?: DestinationRuleSpecTrafficPolicyConnectionPoolHttp;
  tcp?: DestinationRuleSpecTrafficPolicyConnectionPoolTcp;
}
export interface DestinationRuleSpecTrafficPolicyConnectionPoolHttp {
  h2UpgradePolicy?: 'DEFAULT' | 'DO_NOT_UPGRADE' | 'UPGRADE';
  http1MaxPendingRequests?: number;
  http2KeepAlive?: DestinationRuleSpecTrafficPolicyConnectionPoolHttpHttp2KeepAlive;
  http2MaxRequests?: number;
  idleTimeout?: string;
  maxConcurrentStreams?: number;
  maxRequestsPerConnection?: number;
  maxRetries?: number;
  useClientProtocol?: boolean;
}
export interface DestinationRuleSpecTrafficPolicyConnectionPoolHttpHttp2KeepAlive {
  interval?: string;
  timeout?: string;
}
export interface DestinationRuleSpecTrafficPolicyConnectionPoolTcp {
  connectTimeout?: string;
  idleTimeout?: string;
  maxConnectionDuration?: string;
  maxConnections?: number;
  tcpKeepalive?: DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive;
}
export interface DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive {
  interval?: string;
  probes?: number;
  time?: string;
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancer {
  consistentHash?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash;
  localityLbSetting?: DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting;
  simple?: 'UNSPECIFIED' | 'LEAST_CONN' | 'RANDOM' | 'PASSTHROUGH' | 'ROUND_ROBIN' | 'LEAST_REQUEST';
  warmup?: DestinationRuleSpecTrafficPolicyLoadBalancerWarmup;
  warmupDurationSecs?: string;
  zoneAwareLbSetting?: DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting;
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash {
  httpCookie?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie;
  httpHeaderName?: string;
  httpQueryParameterName?: string;
  maglev?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev;
  minimumRingSize?: number;
  ringHash?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash;
  useSourceIp?: boolean;
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie {
  attributes?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes[];
  name: string;
  path?: string;
  ttl?: string;
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes {
  name: string;
  value?: string;
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev {
  tableSize?: number;
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash {
  minimumRingSize?: number;
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting {
  distribute?: DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute[];
  enabled?: boolean | null;
  failover?: DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover[];
  failoverPriority?: string[];
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute {
  from?: string;
  to?: {
    [k: string]: number;
  };
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover {
  from?: string;
  to?: string;
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerWarmup {
  aggression?: number | null;
  duration: string;
  minimumPercent?: number | null;
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting {
  enabled?: boolean | null;
  failover?: DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSettingFailover[];
  failoverPriority?: string[];
  minClusterSize?: number | null;
}
export interface DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSettingFailover {
  from?: string;
  to?: string;
}
export interface DestinationRuleSpecTrafficPolicyOutlierDetection {
  baseEjectionTime?: string;
  consecutive5xxErrors?: number | null;
  consecutiveErrors?: number;
  consecutiveGatewayErrors?: number | null;
  consecutiveLocalOriginFailures?: number | null;
  interval?: string;
  maxEjectionPercent?: number;
  minHealthPercent?: number;
  outlierDetectionHttpErrorCodes?: number[];
  splitExternalLocalOriginErrors?: boolean;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettings {
  connectionPool?: DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPool;
  loadBalancer?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancer;
  outlierDetection?: DestinationRuleSpecTrafficPolicyPortLevelSettingsOutlierDetection;
  port?: DestinationRuleSpecTrafficPolicyPortLevelSettingsPort;
  tls?: DestinationRuleSpecTrafficPolicyPortLevelSettingsTls;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPool {
  http?: DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttp;
  tcp?: DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcp;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttp {
  h2UpgradePolicy?: 'DEFAULT' | 'DO_NOT_UPGRADE' | 'UPGRADE';
  http1MaxPendingRequests?: number;
  http2KeepAlive?: DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttpHttp2KeepAlive;
  http2MaxRequests?: number;
  idleTimeout?: string;
  maxConcurrentStreams?: number;
  maxRequestsPerConnection?: number;
  maxRetries?: number;
  useClientProtocol?: boolean;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttpHttp2KeepAlive {
  interval?: string;
  timeout?: string;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcp {
  connectTimeout?: string;
  idleTimeout?: string;
  maxConnectionDuration?: string;
  maxConnections?: number;
  tcpKeepalive?: DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive {
  interval?: string;
  probes?: number;
  time?: string;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancer {
  consistentHash?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash;
  localityLbSetting?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting;
  simple?: 'UNSPECIFIED' | 'LEAST_CONN' | 'RANDOM' | 'PASSTHROUGH' | 'ROUND_ROBIN' | 'LEAST_REQUEST';
  warmup?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerWarmup;
  warmupDurationSecs?: string;
  zoneAwareLbSetting?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSetting;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash {
  httpCookie?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie;
  httpHeaderName?: string;
  httpQueryParameterName?: string;
  maglev?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev;
  minimumRingSize?: number;
  ringHash?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash;
  useSourceIp?: boolean;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie {
  attributes?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes[];
  name: string;
  path?: string;
  ttl?: string;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes {
  name: string;
  value?: string;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev {
  tableSize?: number;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash {
  minimumRingSize?: number;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting {
  distribute?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute[];
  enabled?: boolean | null;
  failover?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover[];
  failoverPriority?: string[];
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute {
  from?: string;
  to?: {
    [k: string]: number;
  };
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover {
  from?: string;
  to?: string;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerWarmup {
  aggression?: number | null;
  duration: string;
  minimumPercent?: number | null;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSetting {
  enabled?: boolean | null;
  failover?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSettingFailover[];
  failoverPriority?: string[];
  minClusterSize?: number | null;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSettingFailover {
  from?: string;
  to?: string;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsOutlierDetection {
  baseEjectionTime?: string;
  consecutive5xxErrors?: number | null;
  consecutiveErrors?: number;
  consecutiveGatewayErrors?: number | null;
  consecutiveLocalOriginFailures?: number | null;
  interval?: string;
  maxEjectionPercent?: number;
  minHealthPercent?: number;
  outlierDetectionHttpErrorCodes?: number[];
  splitExternalLocalOriginErrors?: boolean;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsPort {
  number?: number;
}
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsTls {
  caCertificates?: string;
  caCrl?: string;
  clientCertificate?: string;
  credentialName?: string;
  insecureSkipVerify?: boolean | null;
  mode?: 'DISABLE' | 'SIMPLE' | 'MUTUAL' | 'ISTIO_MUTUAL';
  privateKey?: string;
  sni?: string;
  subjectAltNames?: string[];
}
export interface DestinationRuleSpecTrafficPolicyProxyProtocol {
  version?: 'V1' | 'V2';
}
export interface DestinationRuleSpecTrafficPolicyRetryBudget {
  budgetInterval?: string;
  minRetryConcurrency?: number;
  percent?: number | null;
}
export interface DestinationRuleSpecTrafficPolicyTls {
  caCertificates?: string;
  caCrl?: string;
  clientCertificate?: string;
  credentialName?: string;
  insecureSkipVerify?: boolean | null;
  mode?: 'DISABLE' | 'SIMPLE' | 'MUTUAL' | 'ISTIO_MUTUAL';
  privateKey?: string;
  sni?: string;
  subjectAltNames?: string[];
}
export interface DestinationRuleSpecTrafficPolicyTunnel {
  protocol?: string;
  targetHost: string;
  targetPort: number;
}
export interface DestinationRuleSpecWorkloadSelector {
  matchLabels?: {
    [k: string]: string;
  };
}

export interface EnvoyFilter {
  apiVersion: string;
  kind: 'EnvoyFilter';
  metadata: ObjectMetadata;
  spec?: EnvoyFilterSpec;
}

export interface EnvoyFilterSpec {
  configPatches?: EnvoyFilterSpecConfigPatches[];
  priority?: number;
  /**
   * @maxItems 16
   */
  targetRefs?: EnvoyFilterSpecTargetRefs[];
  workloadSelector?: EnvoyFilterSpecWorkloadSelector;
}
export interface EnvoyFilterSpecConfigPatches {
  applyTo?:
    | 'INVALID'
    | 'LISTENER'
    | 'FILTER_CHAIN'
    | 'NETWORK_FILTER'
    | 'HTTP_FILTER'
    | 'ROUTE_CONFIGURATION'
    | 'VIRTUAL_HOST'
    | 'HTTP_ROUTE'
    | 'CLUSTER'
    | 'EXTENSION_CONFIG'
    | 'BOOTSTRAP'
    | 'LISTENER_FILTER';
  match?: EnvoyFilterSpecConfigPatchesMatch;
  patch?: EnvoyFilterSpecConfigPatchesPatch;
}
export interface EnvoyFilterSpecConfigPatchesMatch {
  cluster?: EnvoyFilterSpecConfigPatchesMatchCluster;
  context?: 'ANY' | 'SIDECAR_INBOUND' | 'SIDECAR_OUTBOUND' | 'GATEWAY' | 'WAYPOINT';
  listener?: EnvoyFilterSpecConfigPatchesMatchListener;
  proxy?: EnvoyFilterSpecConfigPatchesMatchProxy;
  routeConfiguration?: EnvoyFilterSpecConfigPatchesMatchRouteConfiguration;
  waypoint?: EnvoyFilterSpecConfigPatchesMatchWaypoint;
}
export interface EnvoyFilterSpecConfigPatchesMatchCluster {
  name?: string;
  portNumber?: number;
  service?: string;
  subset?: string;
}
export interface EnvoyFilterSpecConfigPatchesMatchListener {
  filterChain?: EnvoyFilterSpecConfigPatchesMatchListenerFilterChain;
  listenerFilter?: string;
  name?: string;
  portName?: string;
  portNumber?: number;
}
export interface EnvoyFilterSpecConfigPatchesMatchListenerFilterChain {
  applicationProtocols?: string;
  destinationPort?: number;
  filter?: EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilter;
  name?: string;
  sni?: string;
  transportProtocol?: string;
}
export interface EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilter {
  name?: string;
  subFilter?: EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilterSubFilter;
}
export interface EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilterSubFilter {
  name?: string;
}
export interface EnvoyFilterSpecConfigPatchesMatchProxy {
  metadata?: {
    [k: string]: string;
  };
  proxyVersion?: string;
}
export interface EnvoyFilterSpecConfigPatchesMatchRouteConfiguration {
  gateway?: string;
  name?: string;
  portName?: string;
  portNumber?: number;
  vhost?: EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost;
}
export interface EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost {
  domainName?: string;
  name?: string;
  route?: EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute;
}
export interface EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute {
  action?: 'ANY' | 'ROUTE' | 'REDIRECT' | 'DIRECT_RESPONSE';
  name?: string;
}
export interface EnvoyFilterSpecConfigPatchesMatchWaypoint {
  filter?: EnvoyFilterSpecConfigPatchesMatchWaypointFilter;
  portNumber?: number;
  route?: EnvoyFilterSpecConfigPatchesMatchWaypointRoute;
}
export interface EnvoyFilterSpecConfigPatchesMatchWaypointFilter {
  name?: string;
  subFilter?: EnvoyFilterSpecConfigPatchesMatchWaypointFilterSubFilter;
}
export interface EnvoyFilterSpecConfigPatchesMatchWaypointFilterSubFilter {
  name?: string;
}
export interface EnvoyFilterSpecConfigPatchesMatchWaypointRoute {
  name?: string;
}
export interface EnvoyFilterSpecConfigPatchesPatch {
  filterClass?: 'UNSPECIFIED' | 'AUTHN' | 'AUTHZ' | 'STATS';
  operation?:
    | 'INVALID'
    | 'MERGE'
    | 'ADD'
    | 'REMOVE'
    | 'INSERT_BEFORE'
    | 'INSERT_AFTER'
    | 'INSERT_FIRST'
    | 'REPLACE'
    | 'MERGE_AND_REPLACE_LIST';
  value?: {
    [k: string]: unknown;
  };
}
export interface EnvoyFilterSpecTargetRefs {
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface EnvoyFilterSpecWorkloadSelector {
  labels?: {
    [k: string]: string;
  };
}

export interface Gateway {
  apiVersion: string;
  kind: 'Gateway';
  metadata: ObjectMetadata;
  spec?: GatewaySpec;
}

export interface GatewaySpec {
  selector?: {
    [k: string]: string;
  };
  servers?: GatewaySpecServers[];
}
export interface GatewaySpecServers {
  bind?: string;
  defaultEndpoint?: string;
  hosts: string[];
  name?: string;
  port: GatewaySpecServersPort;
  tls?: GatewaySpecServersTls;
}
export interface GatewaySpecServersPort {
  name: string;
  number: number;
  protocol: string;
  targetPort?: number;
}
export interface GatewaySpecServersTls {
  caCertCredentialName?: string;
  caCertificates?: string;
  caCrl?: string;
  cipherSuites?: string[];
  credentialName?: string;
  /**
   * @minItems 1
   * @maxItems 2
   */
  credentialNames?: string[];
  httpsRedirect?: boolean;
  insecureSkipVerify?: boolean | null;
  maxProtocolVersion?: 'TLS_AUTO' | 'TLSV1_0' | 'TLSV1_1' | 'TLSV1_2' | 'TLSV1_3';
  minProtocolVersion?: 'TLS_AUTO' | 'TLSV1_0' | 'TLSV1_1' | 'TLSV1_2' | 'TLSV1_3';
  mode?: 'PASSTHROUGH' | 'SIMPLE' | 'MUTUAL' | 'AUTO_PASSTHROUGH' | 'ISTIO_MUTUAL' | 'OPTIONAL_MUTUAL';
  privateKey?: string;
  serverCertificate?: string;
  subjectAltNames?: string[];
  /**
   * @minItems 1
   * @maxItems 2
   */
  tlsCertificates?: GatewaySpecServersTlsTlsCertificates[];
  verifyCertificateHash?: string[];
  verifyCertificateSpki?: string[];
}
export interface GatewaySpecServersTlsTlsCertificates {
  caCertificates?: string;
  privateKey?: string;
  serverCertificate?: string;
}

export interface ProxyConfig {
  apiVersion: string;
  kind: 'ProxyConfig';
  metadata: ObjectMetadata;
  spec?: ProxyConfigSpec;
}

export interface ProxyConfigSpec {
  concurrency?: number | null;
  environmentVariables?: {
    [k: string]: string;
  };
  image?: ProxyConfigSpecImage;
  selector?: ProxyConfigSpecSelector;
}
export interface ProxyConfigSpecImage {
  imageType?: string;
}
export interface ProxyConfigSpecSelector {
  matchLabels?: {
    [k: string]: string;
  };
}

export interface ServiceEntry {
  apiVersion: string;
  kind: 'ServiceEntry';
  metadata: ObjectMetadata;
  spec: ServiceEntrySpec;
}

export interface ServiceEntrySpec {
  /**
   * @maxItems 256
   */
  addresses?: string[];
  /**
   * @maxItems 4096
   */
  endpoints?: ServiceEntrySpecEndpoints[];
  exportTo?: string[];
  /**
   * @minItems 1
   * @maxItems 256
   */
  hosts: string[];
  location?: 'MESH_EXTERNAL' | 'MESH_INTERNAL';
  /**
   * @maxItems 256
   */
  ports?: ServiceEntrySpecPorts[];
  resolution?: 'NONE' | 'STATIC' | 'DNS' | 'DNS_ROUND_ROBIN' | 'DYNAMIC_DNS';
  subjectAltNames?: string[];
  workloadSelector?: ServiceEntrySpecWorkloadSelector;
}
export interface ServiceEntrySpecEndpoints {
  address?: string;
  labels?: {
    [k: string]: string;
  };
  locality?: string;
  network?: string;
  ports?: {
    [k: string]: number;
  };
  serviceAccount?: string;
  weight?: number;
}
export interface ServiceEntrySpecPorts {
  name: string;
  number: number;
  protocol?: string;
  targetPort?: number;
}
export interface ServiceEntrySpecWorkloadSelector {
  labels?: {
    [k: string]: string;
  };
}

export interface Sidecar {
  apiVersion: string;
  kind: 'Sidecar';
  metadata: ObjectMetadata;
  spec?: SidecarSpec;
}

export interface SidecarSpec {
  egress?: SidecarSpecEgress[];
  inboundConnectionPool?: SidecarSpecInboundConnectionPool;
  ingress?: SidecarSpecIngress[];
  outboundTrafficPolicy?: SidecarSpecOutboundTrafficPolicy;
  workloadSelector?: SidecarSpecWorkloadSelector;
}
export interface SidecarSpecEgress {
  bind?: string;
  captureMode?: 'DEFAULT' | 'IPTABLES' | 'NONE';
  hosts: string[];
  port?: SidecarSpecEgressPort;
}
export interface SidecarSpecEgressPort {
  name?: string;
  number?: number;
  protocol?: string;
  targetPort?: number;
}
export interface SidecarSpecInboundConnectionPool {
  http?: SidecarSpecInboundConnectionPoolHttp;
  tcp?: SidecarSpecInboundConnectionPoolTcp;
}
export interface SidecarSpecInboundConnectionPoolHttp {
  h2UpgradePolicy?: 'DEFAULT' | 'DO_NOT_UPGRADE' | 'UPGRADE';
  http1MaxPendingRequests?: number;
  http2KeepAlive?: SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive;
  http2MaxRequests?: number;
  idleTimeout?: string;
  maxConcurrentStreams?: number;
  maxRequestsPerConnection?: number;
  maxRetries?: number;
  useClientProtocol?: boolean;
}
export interface SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive {
  interval?: string;
  timeout?: string;
}
export interface SidecarSpecInboundConnectionPoolTcp {
  connectTimeout?: string;
  idleTimeout?: string;
  maxConnectionDuration?: string;
  maxConnections?: number;
  tcpKeepalive?: SidecarSpecInboundConnectionPoolTcpTcpKeepalive;
}
export interface SidecarSpecInboundConnectionPoolTcpTcpKeepalive {
  interval?: string;
  probes?: number;
  time?: string;
}
export interface SidecarSpecIngress {
  bind?: string;
  captureMode?: 'DEFAULT' | 'IPTABLES' | 'NONE';
  connectionPool?: SidecarSpecIngressConnectionPool;
  defaultEndpoint?: string;
  port: SidecarSpecIngressPort;
  tls?: SidecarSpecIngressTls;
}
export interface SidecarSpecIngressConnectionPool {
  http?: SidecarSpecIngressConnectionPoolHttp;
  tcp?: SidecarSpecIngressConnectionPoolTcp;
}
export interface SidecarSpecIngressConnectionPoolHttp {
  h2UpgradePolicy?: 'DEFAULT' | 'DO_NOT_UPGRADE' | 'UPGRADE';
  http1MaxPendingRequests?: number;
  http2KeepAlive?: SidecarSpecIngressConnectionPoolHttpHttp2KeepAlive;
  http2MaxRequests?: number;
  idleTimeout?: string;
  maxConcurrentStreams?: number;
  maxRequestsPerConnection?: number;
  maxRetries?: number;
  useClientProtocol?: boolean;
}
export interface SidecarSpecIngressConnectionPoolHttpHttp2KeepAlive {
  interval?: string;
  timeout?: string;
}
export interface SidecarSpecIngressConnectionPoolTcp {
  connectTimeout?: string;
  idleTimeout?: string;
  maxConnectionDuration?: string;
  maxConnections?: number;
  tcpKeepalive?: SidecarSpecIngressConnectionPoolTcpTcpKeepalive;
}
export interface SidecarSpecIngressConnectionPoolTcpTcpKeepalive {
  interval?: string;
  probes?: number;
  time?: string;
}
export interface SidecarSpecIngressPort {
  name?: string;
  number?: number;
  protocol?: string;
  targetPort?: number;
}
export interface SidecarSpecIngressTls {
  caCertCredentialName?: string;
  caCertificates?: string;
  caCrl?: string;
  cipherSuites?: string[];
  credentialName?: string;
  /**
   * @minItems 1
   * @maxItems 2
   */
  credentialNames?: string[];
  httpsRedirect?: boolean;
  insecureSkipVerify?: boolean | null;
  maxProtocolVersion?: 'TLS_AUTO' | 'TLSV1_0' | 'TLSV1_1' | 'TLSV1_2' | 'TLSV1_3';
  minProtocolVersion?: 'TLS_AUTO' | 'TLSV1_0' | 'TLSV1_1' | 'TLSV1_2' | 'TLSV1_3';
  mode?: 'PASSTHROUGH' | 'SIMPLE' | 'MUTUAL' | 'AUTO_PASSTHROUGH' | 'ISTIO_MUTUAL' | 'OPTIONAL_MUTUAL';
  privateKey?: string;
  serverCertificate?: string;
  subjectAltNames?: string[];
  /**
   * @minItems 1
   * @maxItems 2
   */
  tlsCertificates?: SidecarSpecIngressTlsTlsCertificates[];
  verifyCertificateHash?: string[];
  verifyCertificateSpki?: string[];
}
export interface SidecarSpecIngressTlsTlsCertificates {
  caCertificates?: string;
  privateKey?: string;
  serverCertificate?: string;
}
export interface SidecarSpecOutboundTrafficPolicy {
  egressProxy?: SidecarSpecOutboundTrafficPolicyEgressProxy;
  mode?: 'REGISTRY_ONLY' | 'ALLOW_ANY';
}
export interface SidecarSpecOutboundTrafficPolicyEgressProxy {
  host: string;
  port?: SidecarSpecOutboundTrafficPolicyEgressProxyPort;
  subset?: string;
}
export interface SidecarSpecOutboundTrafficPolicyEgressProxyPort {
  number?: number;
}
export interface SidecarSpecWorkloadSelector {
  labels?: {
    [k: string]: string;
  };
}

export interface VirtualService {
  apiVersion: string;
  kind: 'VirtualService';
  metadata: ObjectMetadata;
  spec?: VirtualServiceSpec;
}

export interface VirtualServiceSpec {
  exportTo?: string[];
  gateways?: string[];
  hosts?: string[];
  http?: VirtualServiceSpecHttp[];
  tcp?: VirtualServiceSpecTcp[];
  tls?: VirtualServiceSpecTls[];
}
export interface VirtualServiceSpecHttp {
  corsPolicy?: VirtualServiceSpecHttpCorsPolicy;
  delegate?: VirtualServiceSpecHttpDelegate;
  directResponse?: VirtualServiceSpecHttpDirectResponse;
  fault?: VirtualServiceSpecHttpFault;
  headers?: VirtualServiceSpecHttpHeaders;
  match?: VirtualServiceSpecHttpMatch[];
  mirror?: VirtualServiceSpecHttpMirror;
  mirror_percent?: number | null;
  mirrorPercent?: number | null;
  mirrorPercentage?: VirtualServiceSpecHttpMirrorPercentage;
  mirrors?: VirtualServiceSpecHttpMirrors[];
  name?: string;
  redirect?: VirtualServiceSpecHttpRedirect;
  retries?: VirtualServiceSpecHttpRetries;
  rewrite?: VirtualServiceSpecHttpRewrite;
  route?: VirtualServiceSpecHttpRoute[];
  timeout?: string;
}
export interface VirtualServiceSpecHttpCorsPolicy {
  allowCredentials?: boolean | null;
  allowHeaders?: string[];
  allowMethods?: string[];
  allowOrigin?: string[];
  allowOrigins?: VirtualServiceSpecHttpCorsPolicyAllowOrigins[];
  exposeHeaders?: string[];
  maxAge?: string;
  unmatchedPreflights?: 'UNSPECIFIED' | 'FORWARD' | 'IGNORE';
}
export interface VirtualServiceSpecHttpCorsPolicyAllowOrigins {
  exact?: string;
  prefix?: string;
  regex?: string;
}
export interface VirtualServiceSpecHttpDelegate {
  name?: string;
  namespace?: string;
}
export interface VirtualServiceSpecHttpDirectResponse {
  body?: VirtualServiceSpecHttpDirectResponseBody;
  status: number;
}
export interface VirtualServiceSpecHttpDirectResponseBody {
  bytes?: string;
  string?: string;
}
export interface VirtualServiceSpecHttpFault {
  abort?: VirtualServiceSpecHttpFaultAbort;
  delay?: VirtualServiceSpecHttpFaultDelay;
}
export interface VirtualServiceSpecHttpFaultAbort {
  grpcStatus?: string;
  http2Error?: string;
  httpStatus?: number;
  percentage?: VirtualServiceSpecHttpFaultAbortPercentage;
}
export interface VirtualServiceSpecHttpFaultAbortPercentage {
  value?: number;
}
export interface VirtualServiceSpecHttpFaultDelay {
  exponentialDelay?: string;
  fixedDelay?: string;
  percent?: number;
  percentage?: VirtualServiceSpecHttpFaultDelayPercentage;
}
export interface VirtualServiceSpecHttpFaultDelayPercentage {
  value?: number;
}
export interface VirtualServiceSpecHttpHeaders {
  request?: VirtualServiceSpecHttpHeadersRequest;
  response?: VirtualServiceSpecHttpHeadersResponse;
}
export interface VirtualServiceSpecHttpHeadersRequest {
  add?: {
    [k: string]: string;
  };
  remove?: string[];
  set?: {
    [k: string]: string;
  };
}
export interface VirtualServiceSpecHttpHeadersResponse {
  add?: {
    [k: string]: string;
  };
  remove?: string[];
  set?: {
    [k: string]: string;
  };
}
export interface VirtualServiceSpecHttpMatch {
  authority?: VirtualServiceSpecHttpMatchAuthority;
  gateways?: string[];
  headers?: {
    [k: string]: VirtualServiceSpecHttpMatchHeaders;
  };
  ignoreUriCase?: boolean;
  method?: VirtualServiceSpecHttpMatchMethod;
  name?: string;
  port?: number;
  queryParams?: {
    [k: string]: VirtualServiceSpecHttpMatchQueryParams;
  };
  scheme?: VirtualServiceSpecHttpMatchScheme;
  sourceLabels?: {
    [k: string]: string;
  };
  sourceNamespace?: string;
  statPrefix?: string;
  uri?: VirtualServiceSpecHttpMatchUri;
  withoutHeaders?: {
    [k: string]: VirtualServiceSpecHttpMatchWithoutHeaders;
  };
}
export interface VirtualServiceSpecHttpMatchAuthority {
  exact?: string;
  prefix?: string;
  regex?: string;
}
export interface VirtualServiceSpecHttpMatchHeaders {
  exact?: string;
  prefix?: string;
  regex?: string;
}
export interface VirtualServiceSpecHttpMatchMethod {
  exact?: string;
  prefix?: string;
  regex?: string;
}
export interface VirtualServiceSpecHttpMatchQueryParams {
  exact?: string;
  prefix?: string;
  regex?: string;
}
export interface VirtualServiceSpecHttpMatchScheme {
  exact?: string;
  prefix?: string;
  regex?: string;
}
export interface VirtualServiceSpecHttpMatchUri {
  exact?: string;
  prefix?: string;
  regex?: string;
}
export interface VirtualServiceSpecHttpMatchWithoutHeaders {
  exact?: string;
  prefix?: string;
  regex?: string;
}
export interface VirtualServiceSpecHttpMirror {
  host: string;
  port?: VirtualServiceSpecHttpMirrorPort;
  subset?: string;
}
export interface VirtualServiceSpecHttpMirrorPort {
  number?: number;
}
export interface VirtualServiceSpecHttpMirrorPercentage {
  value?: number;
}
export interface VirtualServiceSpecHttpMirrors {
  destination: VirtualServiceSpecHttpMirrorsDestination;
  percentage?: VirtualServiceSpecHttpMirrorsPercentage;
}
export interface VirtualServiceSpecHttpMirrorsDestination {
  host: string;
  port?: VirtualServiceSpecHttpMirrorsDestinationPort;
  subset?: string;
}
export interface VirtualServiceSpecHttpMirrorsDestinationPort {
  number?: number;
}
export interface VirtualServiceSpecHttpMirrorsPercentage {
  value?: number;
}
export interface VirtualServiceSpecHttpRedirect {
  authority?: string;
  derivePort?: 'FROM_PROTOCOL_DEFAULT' | 'FROM_REQUEST_PORT';
  port?: number;
  prefixRewrite?: string;
  redirectCode?: number;
  scheme?: string;
  uri?: string;
}
export interface VirtualServiceSpecHttpRetries {
  attempts?: number;
  backoff?: string;
  perTryTimeout?: string;
  retryIgnorePreviousHosts?: boolean | null;
  retryOn?: string;
  retryRemoteLocalities?: boolean | null;
}
export interface VirtualServiceSpecHttpRewrite {
  authority?: string;
  uri?: string;
  uriRegexRewrite?: VirtualServiceSpecHttpRewriteUriRegexRewrite;
}
export interface VirtualServiceSpecHttpRewriteUriRegexRewrite {
  match?: string;
  rewrite?: string;
}
export interface VirtualServiceSpecHttpRoute {
  destination: VirtualServiceSpecHttpRouteDestination;
  headers?: VirtualServiceSpecHttpRouteHeaders;
  weight?: number;
}
export interface VirtualServiceSpecHttpRouteDestination {
  host: string;
  port?: VirtualServiceSpecHttpRouteDestinationPort;
  subset?: string;
}
export interface VirtualServiceSpecHttpRouteDestinationPort {
  number?: number;
}
export interface VirtualServiceSpecHttpRouteHeaders {
  request?: VirtualServiceSpecHttpRouteHeadersRequest;
  response?: VirtualServiceSpecHttpRouteHeadersResponse;
}
export interface VirtualServiceSpecHttpRouteHeadersRequest {
  add?: {
    [k: string]: string;
  };
  remove?: string[];
  set?: {
    [k: string]: string;
  };
}
export interface VirtualServiceSpecHttpRouteHeadersResponse {
  add?: {
    [k: string]: string;
  };
  remove?: string[];
  set?: {
    [k: string]: string;
  };
}
export interface VirtualServiceSpecTcp {
  match?: VirtualServiceSpecTcpMatch[];
  route?: VirtualServiceSpecTcpRoute[];
}
export interface VirtualServiceSpecTcpMatch {
  destinationSubnets?: string[];
  gateways?: string[];
  port?: number;
  sourceLabels?: {
    [k: string]: string;
  };
  sourceNamespace?: string;
  sourceSubnet?: string;
}
export interface VirtualServiceSpecTcpRoute {
  destination: VirtualServiceSpecTcpRouteDestination;
  weight?: number;
}
export interface VirtualServiceSpecTcpRouteDestination {
  host: string;
  port?: VirtualServiceSpecTcpRouteDestinationPort;
  subset?: string;
}
export interface VirtualServiceSpecTcpRouteDestinationPort {
  number?: number;
}
export interface VirtualServiceSpecTls {
  match: VirtualServiceSpecTlsMatch[];
  route?: VirtualServiceSpecTlsRoute[];
}
export interface VirtualServiceSpecTlsMatch {
  destinationSubnets?: string[];
  gateways?: string[];
  port?: number;
  sniHosts: string[];
  sourceLabels?: {
    [k: string]: string;
  };
  sourceNamespace?: string;
}
export interface VirtualServiceSpecTlsRoute {
  destination: VirtualServiceSpecTlsRouteDestination;
  weight?: number;
}
export interface VirtualServiceSpecTlsRouteDestination {
  host: string;
  port?: VirtualServiceSpecTlsRouteDestinationPort;
  subset?: string;
}
export interface VirtualServiceSpecTlsRouteDestinationPort {
  number?: number;
}

export interface WorkloadEntry {
  apiVersion: string;
  kind: 'WorkloadEntry';
  metadata: ObjectMetadata;
  spec: WorkloadEntrySpec;
}

export interface WorkloadEntrySpec {
  address?: string;
  labels?: {
    [k: string]: string;
  };
  locality?: string;
  network?: string;
  ports?: {
    [k: string]: number;
  };
  serviceAccount?: string;
  weight?: number;
}

export interface WorkloadGroup {
  apiVersion: string;
  kind: 'WorkloadGroup';
  metadata: ObjectMetadata;
  spec: WorkloadGroupSpec;
}

export interface WorkloadGroupSpec {
  metadata?: WorkloadGroupSpecMetadata;
  probe?: WorkloadGroupSpecProbe;
  template: WorkloadGroupSpecTemplate;
}
export interface WorkloadGroupSpecMetadata {
  annotations?: {
    [k: string]: string;
  };
  labels?: {
    [k: string]: string;
  };
}
export interface WorkloadGroupSpecProbe {
  exec?: WorkloadGroupSpecProbeExec;
  failureThreshold?: number;
  grpc?: WorkloadGroupSpecProbeGrpc;
  httpGet?: WorkloadGroupSpecProbeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: WorkloadGroupSpecProbeTcpSocket;
  timeoutSeconds?: number;
}
export interface WorkloadGroupSpecProbeExec {
  command: string[];
}
export interface WorkloadGroupSpecProbeGrpc {
  port?: number;
  service?: string;
}
export interface WorkloadGroupSpecProbeHttpGet {
  host?: string;
  httpHeaders?: WorkloadGroupSpecProbeHttpGetHttpHeaders[];
  path?: string;
  port: number;
  scheme?: string;
}
export interface WorkloadGroupSpecProbeHttpGetHttpHeaders {
  name?: string;
  value?: string;
}
export interface WorkloadGroupSpecProbeTcpSocket {
  host?: string;
  port: number;
}
export interface WorkloadGroupSpecTemplate {
  address?: string;
  labels?: {
    [k: string]: string;
  };
  locality?: string;
  network?: string;
  ports?: {
    [k: string]: number;
  };
  serviceAccount?: string;
  weight?: number;
}
