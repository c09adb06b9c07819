// Written by the import:crds task. Do not edit.

import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { toWire } from './to-wire';

/** DestinationRule of `networking.istio.io/v1` (namespaced), field by field as its CRD has it. */
export class DestinationRule extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'networking.istio.io/v1',
    kind: 'DestinationRule',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: DestinationRuleProps = {}): any {
    return { ...DestinationRule.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: DestinationRuleProps = {}) {
    super(scope, id, { ...DestinationRule.GVK, ...props });
  }
}

export interface DestinationRuleProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec?: DestinationRuleSpec;
}

export interface DestinationRuleSpec {
  readonly exportTo?: string[];

  readonly host: string;

  readonly subsets?: DestinationRuleSpecSubsets[];

  readonly trafficPolicy?: DestinationRuleSpecTrafficPolicy;

  readonly workloadSelector?: DestinationRuleSpecWorkloadSelector;
}

export interface DestinationRuleSpecSubsets {
  readonly labels?: { [key: string]: string };

  readonly name: string;

  readonly trafficPolicy?: DestinationRuleSpecSubsetsTrafficPolicy;
}

export interface DestinationRuleSpecTrafficPolicy {
  readonly connectionPool?: DestinationRuleSpecTrafficPolicyConnectionPool;

  readonly loadBalancer?: DestinationRuleSpecTrafficPolicyLoadBalancer;

  readonly outlierDetection?: DestinationRuleSpecTrafficPolicyOutlierDetection;

  /** At most 4096 items. */
  readonly portLevelSettings?: DestinationRuleSpecTrafficPolicyPortLevelSettings[];

  readonly proxyProtocol?: DestinationRuleSpecTrafficPolicyProxyProtocol;

  readonly retryBudget?: DestinationRuleSpecTrafficPolicyRetryBudget;

  readonly tls?: DestinationRuleSpecTrafficPolicyTls;

  readonly tunnel?: DestinationRuleSpecTrafficPolicyTunnel;
}

export interface DestinationRuleSpecWorkloadSelector {
  /** At most 4096 entries. */
  readonly matchLabels?: { [key: string]: string };
}

export interface DestinationRuleSpecSubsetsTrafficPolicy {
  readonly connectionPool?: DestinationRuleSpecSubsetsTrafficPolicyConnectionPool;

  readonly loadBalancer?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer;

  readonly outlierDetection?: DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection;

  /** At most 4096 items. */
  readonly portLevelSettings?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings[];

  readonly proxyProtocol?: DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol;

  readonly retryBudget?: DestinationRuleSpecSubsetsTrafficPolicyRetryBudget;

  readonly tls?: DestinationRuleSpecSubsetsTrafficPolicyTls;

  readonly tunnel?: DestinationRuleSpecSubsetsTrafficPolicyTunnel;
}

export interface DestinationRuleSpecTrafficPolicyConnectionPool {
  readonly http?: DestinationRuleSpecTrafficPolicyConnectionPoolHttp;

  readonly tcp?: DestinationRuleSpecTrafficPolicyConnectionPoolTcp;
}

export interface DestinationRuleSpecTrafficPolicyLoadBalancer {
  readonly consistentHash?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash;

  readonly localityLbSetting?: DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting;

  readonly simple?: DestinationRuleSpecTrafficPolicyLoadBalancerSimple;

  readonly warmup?: DestinationRuleSpecTrafficPolicyLoadBalancerWarmup;

  readonly warmupDurationSecs?: string;

  readonly zoneAwareLbSetting?: DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting;
}

export interface DestinationRuleSpecTrafficPolicyOutlierDetection {
  readonly baseEjectionTime?: string;

  /** From 0 to 4294967295. */
  readonly consecutive5xxErrors?: number;

  readonly consecutiveErrors?: number;

  /** From 0 to 4294967295. */
  readonly consecutiveGatewayErrors?: number;

  /** From 0 to 4294967295. */
  readonly consecutiveLocalOriginFailures?: number;

  readonly interval?: string;

  readonly maxEjectionPercent?: number;

  readonly minHealthPercent?: number;

  readonly outlierDetectionHttpErrorCodes?: number[];

  readonly splitExternalLocalOriginErrors?: boolean;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettings {
  readonly connectionPool?: DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPool;

  readonly loadBalancer?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancer;

  readonly outlierDetection?: DestinationRuleSpecTrafficPolicyPortLevelSettingsOutlierDetection;

  readonly port?: DestinationRuleSpecTrafficPolicyPortLevelSettingsPort;

  readonly tls?: DestinationRuleSpecTrafficPolicyPortLevelSettingsTls;
}

export interface DestinationRuleSpecTrafficPolicyProxyProtocol {
  readonly version?: DestinationRuleSpecTrafficPolicyProxyProtocolVersion;
}

export interface DestinationRuleSpecTrafficPolicyRetryBudget {
  readonly budgetInterval?: string;

  /** From 0 to 4294967295. */
  readonly minRetryConcurrency?: number;

  /** From 0 to 100. */
  readonly percent?: number;
}

export interface DestinationRuleSpecTrafficPolicyTls {
  readonly caCertificates?: string;

  readonly caCrl?: string;

  readonly clientCertificate?: string;

  readonly credentialName?: string;

  readonly insecureSkipVerify?: boolean;

  readonly mode?: DestinationRuleSpecTrafficPolicyTlsMode;

  readonly privateKey?: string;

  readonly sni?: string;

  readonly subjectAltNames?: string[];
}

export interface DestinationRuleSpecTrafficPolicyTunnel {
  readonly protocol?: string;

  readonly targetHost: string;

  /** From 0 to 4294967295. */
  readonly targetPort: number;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyConnectionPool {
  readonly http?: DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp;

  readonly tcp?: DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer {
  readonly consistentHash?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash;

  readonly localityLbSetting?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting;

  readonly simple?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerSimple;

  readonly warmup?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup;

  readonly warmupDurationSecs?: string;

  readonly zoneAwareLbSetting?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerZoneAwareLbSetting;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection {
  readonly baseEjectionTime?: string;

  /** From 0 to 4294967295. */
  readonly consecutive5xxErrors?: number;

  readonly consecutiveErrors?: number;

  /** From 0 to 4294967295. */
  readonly consecutiveGatewayErrors?: number;

  /** From 0 to 4294967295. */
  readonly consecutiveLocalOriginFailures?: number;

  readonly interval?: string;

  readonly maxEjectionPercent?: number;

  readonly minHealthPercent?: number;

  readonly outlierDetectionHttpErrorCodes?: number[];

  readonly splitExternalLocalOriginErrors?: boolean;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings {
  readonly connectionPool?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPool;

  readonly loadBalancer?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancer;

  readonly outlierDetection?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsOutlierDetection;

  readonly port?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsPort;

  readonly tls?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol {
  readonly version?: DestinationRuleSpecSubsetsTrafficPolicyProxyProtocolVersion;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyRetryBudget {
  readonly budgetInterval?: string;

  /** From 0 to 4294967295. */
  readonly minRetryConcurrency?: number;

  /** From 0 to 100. */
  readonly percent?: number;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyTls {
  readonly caCertificates?: string;

  readonly caCrl?: string;

  readonly clientCertificate?: string;

  readonly credentialName?: string;

  readonly insecureSkipVerify?: boolean;

  readonly mode?: DestinationRuleSpecSubsetsTrafficPolicyTlsMode;

  readonly privateKey?: string;

  readonly sni?: string;

  readonly subjectAltNames?: string[];
}

export interface DestinationRuleSpecSubsetsTrafficPolicyTunnel {
  readonly protocol?: string;

  readonly targetHost: string;

  /** From 0 to 4294967295. */
  readonly targetPort: number;
}

export interface DestinationRuleSpecTrafficPolicyConnectionPoolHttp {
  readonly h2UpgradePolicy?: DestinationRuleSpecTrafficPolicyConnectionPoolHttpH2UpgradePolicy;

  readonly http1MaxPendingRequests?: number;

  readonly http2KeepAlive?: DestinationRuleSpecTrafficPolicyConnectionPoolHttpHttp2KeepAlive;

  readonly http2MaxRequests?: number;

  readonly idleTimeout?: string;

  readonly maxConcurrentStreams?: number;

  readonly maxRequestsPerConnection?: number;

  readonly maxRetries?: number;

  readonly useClientProtocol?: boolean;
}

export interface DestinationRuleSpecTrafficPolicyConnectionPoolTcp {
  readonly connectTimeout?: string;

  readonly idleTimeout?: string;

  readonly maxConnectionDuration?: string;

  readonly maxConnections?: number;

  readonly tcpKeepalive?: DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive;
}

export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash {
  readonly httpCookie?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie;

  readonly httpHeaderName?: string;

  readonly httpQueryParameterName?: string;

  readonly maglev?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev;

  /** At least 0. */
  readonly minimumRingSize?: number;

  readonly ringHash?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash;

  readonly useSourceIp?: boolean;
}

export interface DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting {
  readonly distribute?: DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute[];

  readonly enabled?: boolean;

  readonly failover?: DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover[];

  readonly failoverPriority?: string[];
}

export enum DestinationRuleSpecTrafficPolicyLoadBalancerSimple {
  /** UNSPECIFIED */
  UNSPECIFIED = 'UNSPECIFIED',
  /** LEAST_CONN */
  LEAST_CONN = 'LEAST_CONN',
  /** RANDOM */
  RANDOM = 'RANDOM',
  /** PASSTHROUGH */
  PASSTHROUGH = 'PASSTHROUGH',
  /** ROUND_ROBIN */
  ROUND_ROBIN = 'ROUND_ROBIN',
  /** LEAST_REQUEST */
  LEAST_REQUEST = 'LEAST_REQUEST',
}

export interface DestinationRuleSpecTrafficPolicyLoadBalancerWarmup {
  /** At least 0. */
  readonly aggression?: number;

  readonly duration: string;

  /** From 0 to 100. */
  readonly minimumPercent?: number;
}

export interface DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting {
  readonly enabled?: boolean;

  readonly failover?: DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSettingFailover[];

  readonly failoverPriority?: string[];

  /** From 1 to 4294967295. */
  readonly minClusterSize?: number;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPool {
  readonly http?: DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttp;

  readonly tcp?: DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcp;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancer {
  readonly consistentHash?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash;

  readonly localityLbSetting?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting;

  readonly simple?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerSimple;

  readonly warmup?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerWarmup;

  readonly warmupDurationSecs?: string;

  readonly zoneAwareLbSetting?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSetting;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsOutlierDetection {
  readonly baseEjectionTime?: string;

  /** From 0 to 4294967295. */
  readonly consecutive5xxErrors?: number;

  readonly consecutiveErrors?: number;

  /** From 0 to 4294967295. */
  readonly consecutiveGatewayErrors?: number;

  /** From 0 to 4294967295. */
  readonly consecutiveLocalOriginFailures?: number;

  readonly interval?: string;

  readonly maxEjectionPercent?: number;

  readonly minHealthPercent?: number;

  readonly outlierDetectionHttpErrorCodes?: number[];

  readonly splitExternalLocalOriginErrors?: boolean;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsPort {
  /** From 0 to 4294967295. */
  readonly number?: number;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsTls {
  readonly caCertificates?: string;

  readonly caCrl?: string;

  readonly clientCertificate?: string;

  readonly credentialName?: string;

  readonly insecureSkipVerify?: boolean;

  readonly mode?: DestinationRuleSpecTrafficPolicyPortLevelSettingsTlsMode;

  readonly privateKey?: string;

  readonly sni?: string;

  readonly subjectAltNames?: string[];
}

export enum DestinationRuleSpecTrafficPolicyProxyProtocolVersion {
  /** V1 */
  V1 = 'V1',
  /** V2 */
  V2 = 'V2',
}

export enum DestinationRuleSpecTrafficPolicyTlsMode {
  /** DISABLE */
  DISABLE = 'DISABLE',
  /** SIMPLE */
  SIMPLE = 'SIMPLE',
  /** MUTUAL */
  MUTUAL = 'MUTUAL',
  /** ISTIO_MUTUAL */
  ISTIO_MUTUAL = 'ISTIO_MUTUAL',
}

export interface DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp {
  readonly h2UpgradePolicy?: DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttpH2UpgradePolicy;

  readonly http1MaxPendingRequests?: number;

  readonly http2KeepAlive?: DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttpHttp2KeepAlive;

  readonly http2MaxRequests?: number;

  readonly idleTimeout?: string;

  readonly maxConcurrentStreams?: number;

  readonly maxRequestsPerConnection?: number;

  readonly maxRetries?: number;

  readonly useClientProtocol?: boolean;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp {
  readonly connectTimeout?: string;

  readonly idleTimeout?: string;

  readonly maxConnectionDuration?: string;

  readonly maxConnections?: number;

  readonly tcpKeepalive?: DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash {
  readonly httpCookie?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie;

  readonly httpHeaderName?: string;

  readonly httpQueryParameterName?: string;

  readonly maglev?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev;

  /** At least 0. */
  readonly minimumRingSize?: number;

  readonly ringHash?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash;

  readonly useSourceIp?: boolean;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting {
  readonly distribute?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute[];

  readonly enabled?: boolean;

  readonly failover?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover[];

  readonly failoverPriority?: string[];
}

export enum DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerSimple {
  /** UNSPECIFIED */
  UNSPECIFIED = 'UNSPECIFIED',
  /** LEAST_CONN */
  LEAST_CONN = 'LEAST_CONN',
  /** RANDOM */
  RANDOM = 'RANDOM',
  /** PASSTHROUGH */
  PASSTHROUGH = 'PASSTHROUGH',
  /** ROUND_ROBIN */
  ROUND_ROBIN = 'ROUND_ROBIN',
  /** LEAST_REQUEST */
  LEAST_REQUEST = 'LEAST_REQUEST',
}

export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup {
  /** At least 0. */
  readonly aggression?: number;

  readonly duration: string;

  /** From 0 to 100. */
  readonly minimumPercent?: number;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerZoneAwareLbSetting {
  readonly enabled?: boolean;

  readonly failover?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerZoneAwareLbSettingFailover[];

  readonly failoverPriority?: string[];

  /** From 1 to 4294967295. */
  readonly minClusterSize?: number;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPool {
  readonly http?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttp;

  readonly tcp?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcp;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancer {
  readonly consistentHash?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash;

  readonly localityLbSetting?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting;

  readonly simple?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerSimple;

  readonly warmup?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerWarmup;

  readonly warmupDurationSecs?: string;

  readonly zoneAwareLbSetting?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSetting;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsOutlierDetection {
  readonly baseEjectionTime?: string;

  /** From 0 to 4294967295. */
  readonly consecutive5xxErrors?: number;

  readonly consecutiveErrors?: number;

  /** From 0 to 4294967295. */
  readonly consecutiveGatewayErrors?: number;

  /** From 0 to 4294967295. */
  readonly consecutiveLocalOriginFailures?: number;

  readonly interval?: string;

  readonly maxEjectionPercent?: number;

  readonly minHealthPercent?: number;

  readonly outlierDetectionHttpErrorCodes?: number[];

  readonly splitExternalLocalOriginErrors?: boolean;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsPort {
  /** From 0 to 4294967295. */
  readonly number?: number;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls {
  readonly caCertificates?: string;

  readonly caCrl?: string;

  readonly clientCertificate?: string;

  readonly credentialName?: string;

  readonly insecureSkipVerify?: boolean;

  readonly mode?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTlsMode;

  readonly privateKey?: string;

  readonly sni?: string;

  readonly subjectAltNames?: string[];
}

export enum DestinationRuleSpecSubsetsTrafficPolicyProxyProtocolVersion {
  /** V1 */
  V1 = 'V1',
  /** V2 */
  V2 = 'V2',
}

export enum DestinationRuleSpecSubsetsTrafficPolicyTlsMode {
  /** DISABLE */
  DISABLE = 'DISABLE',
  /** SIMPLE */
  SIMPLE = 'SIMPLE',
  /** MUTUAL */
  MUTUAL = 'MUTUAL',
  /** ISTIO_MUTUAL */
  ISTIO_MUTUAL = 'ISTIO_MUTUAL',
}

export enum DestinationRuleSpecTrafficPolicyConnectionPoolHttpH2UpgradePolicy {
  /** DEFAULT */
  DEFAULT = 'DEFAULT',
  /** DO_NOT_UPGRADE */
  DO_NOT_UPGRADE = 'DO_NOT_UPGRADE',
  /** UPGRADE */
  UPGRADE = 'UPGRADE',
}

export interface DestinationRuleSpecTrafficPolicyConnectionPoolHttpHttp2KeepAlive {
  readonly interval?: string;

  readonly timeout?: string;
}

export interface DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive {
  readonly interval?: string;

  /** From 0 to 4294967295. */
  readonly probes?: number;

  readonly time?: string;
}

export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie {
  readonly attributes?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes[];

  readonly name: string;

  readonly path?: string;

  readonly ttl?: string;
}

export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev {
  /** At least 0. */
  readonly tableSize?: number;
}

export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash {
  /** At least 0. */
  readonly minimumRingSize?: number;
}

export interface DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute {
  readonly from?: string;

  readonly to?: { [key: string]: number };
}

export interface DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover {
  readonly from?: string;

  readonly to?: string;
}

export interface DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSettingFailover {
  readonly from?: string;

  readonly to?: string;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttp {
  readonly h2UpgradePolicy?: DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttpH2UpgradePolicy;

  readonly http1MaxPendingRequests?: number;

  readonly http2KeepAlive?: DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttpHttp2KeepAlive;

  readonly http2MaxRequests?: number;

  readonly idleTimeout?: string;

  readonly maxConcurrentStreams?: number;

  readonly maxRequestsPerConnection?: number;

  readonly maxRetries?: number;

  readonly useClientProtocol?: boolean;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcp {
  readonly connectTimeout?: string;

  readonly idleTimeout?: string;

  readonly maxConnectionDuration?: string;

  readonly maxConnections?: number;

  readonly tcpKeepalive?: DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash {
  readonly httpCookie?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie;

  readonly httpHeaderName?: string;

  readonly httpQueryParameterName?: string;

  readonly maglev?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev;

  /** At least 0. */
  readonly minimumRingSize?: number;

  readonly ringHash?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash;

  readonly useSourceIp?: boolean;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting {
  readonly distribute?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute[];

  readonly enabled?: boolean;

  readonly failover?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover[];

  readonly failoverPriority?: string[];
}

export enum DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerSimple {
  /** UNSPECIFIED */
  UNSPECIFIED = 'UNSPECIFIED',
  /** LEAST_CONN */
  LEAST_CONN = 'LEAST_CONN',
  /** RANDOM */
  RANDOM = 'RANDOM',
  /** PASSTHROUGH */
  PASSTHROUGH = 'PASSTHROUGH',
  /** ROUND_ROBIN */
  ROUND_ROBIN = 'ROUND_ROBIN',
  /** LEAST_REQUEST */
  LEAST_REQUEST = 'LEAST_REQUEST',
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerWarmup {
  /** At least 0. */
  readonly aggression?: number;

  readonly duration: string;

  /** From 0 to 100. */
  readonly minimumPercent?: number;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSetting {
  readonly enabled?: boolean;

  readonly failover?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSettingFailover[];

  readonly failoverPriority?: string[];

  /** From 1 to 4294967295. */
  readonly minClusterSize?: number;
}

export enum DestinationRuleSpecTrafficPolicyPortLevelSettingsTlsMode {
  /** DISABLE */
  DISABLE = 'DISABLE',
  /** SIMPLE */
  SIMPLE = 'SIMPLE',
  /** MUTUAL */
  MUTUAL = 'MUTUAL',
  /** ISTIO_MUTUAL */
  ISTIO_MUTUAL = 'ISTIO_MUTUAL',
}

export enum DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttpH2UpgradePolicy {
  /** DEFAULT */
  DEFAULT = 'DEFAULT',
  /** DO_NOT_UPGRADE */
  DO_NOT_UPGRADE = 'DO_NOT_UPGRADE',
  /** UPGRADE */
  UPGRADE = 'UPGRADE',
}

export interface DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttpHttp2KeepAlive {
  readonly interval?: string;

  readonly timeout?: string;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive {
  readonly interval?: string;

  /** From 0 to 4294967295. */
  readonly probes?: number;

  readonly time?: string;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie {
  readonly attributes?: DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes[];

  readonly name: string;

  readonly path?: string;

  readonly ttl?: string;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev {
  /** At least 0. */
  readonly tableSize?: number;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash {
  /** At least 0. */
  readonly minimumRingSize?: number;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute {
  readonly from?: string;

  readonly to?: { [key: string]: number };
}

export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover {
  readonly from?: string;

  readonly to?: string;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerZoneAwareLbSettingFailover {
  readonly from?: string;

  readonly to?: string;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttp {
  readonly h2UpgradePolicy?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttpH2UpgradePolicy;

  readonly http1MaxPendingRequests?: number;

  readonly http2KeepAlive?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttpHttp2KeepAlive;

  readonly http2MaxRequests?: number;

  readonly idleTimeout?: string;

  readonly maxConcurrentStreams?: number;

  readonly maxRequestsPerConnection?: number;

  readonly maxRetries?: number;

  readonly useClientProtocol?: boolean;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcp {
  readonly connectTimeout?: string;

  readonly idleTimeout?: string;

  readonly maxConnectionDuration?: string;

  readonly maxConnections?: number;

  readonly tcpKeepalive?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash {
  readonly httpCookie?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie;

  readonly httpHeaderName?: string;

  readonly httpQueryParameterName?: string;

  readonly maglev?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev;

  /** At least 0. */
  readonly minimumRingSize?: number;

  readonly ringHash?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash;

  readonly useSourceIp?: boolean;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting {
  readonly distribute?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute[];

  readonly enabled?: boolean;

  readonly failover?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover[];

  readonly failoverPriority?: string[];
}

export enum DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerSimple {
  /** UNSPECIFIED */
  UNSPECIFIED = 'UNSPECIFIED',
  /** LEAST_CONN */
  LEAST_CONN = 'LEAST_CONN',
  /** RANDOM */
  RANDOM = 'RANDOM',
  /** PASSTHROUGH */
  PASSTHROUGH = 'PASSTHROUGH',
  /** ROUND_ROBIN */
  ROUND_ROBIN = 'ROUND_ROBIN',
  /** LEAST_REQUEST */
  LEAST_REQUEST = 'LEAST_REQUEST',
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerWarmup {
  /** At least 0. */
  readonly aggression?: number;

  readonly duration: string;

  /** From 0 to 100. */
  readonly minimumPercent?: number;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSetting {
  readonly enabled?: boolean;

  readonly failover?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSettingFailover[];

  readonly failoverPriority?: string[];

  /** From 1 to 4294967295. */
  readonly minClusterSize?: number;
}

export enum DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTlsMode {
  /** DISABLE */
  DISABLE = 'DISABLE',
  /** SIMPLE */
  SIMPLE = 'SIMPLE',
  /** MUTUAL */
  MUTUAL = 'MUTUAL',
  /** ISTIO_MUTUAL */
  ISTIO_MUTUAL = 'ISTIO_MUTUAL',
}

export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes {
  readonly name: string;

  readonly value?: string;
}

export enum DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttpH2UpgradePolicy {
  /** DEFAULT */
  DEFAULT = 'DEFAULT',
  /** DO_NOT_UPGRADE */
  DO_NOT_UPGRADE = 'DO_NOT_UPGRADE',
  /** UPGRADE */
  UPGRADE = 'UPGRADE',
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttpHttp2KeepAlive {
  readonly interval?: string;

  readonly timeout?: string;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive {
  readonly interval?: string;

  /** From 0 to 4294967295. */
  readonly probes?: number;

  readonly time?: string;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie {
  readonly attributes?: DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes[];

  readonly name: string;

  readonly path?: string;

  readonly ttl?: string;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev {
  /** At least 0. */
  readonly tableSize?: number;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash {
  /** At least 0. */
  readonly minimumRingSize?: number;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute {
  readonly from?: string;

  readonly to?: { [key: string]: number };
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover {
  readonly from?: string;

  readonly to?: string;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSettingFailover {
  readonly from?: string;

  readonly to?: string;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes {
  readonly name: string;

  readonly value?: string;
}

export enum DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttpH2UpgradePolicy {
  /** DEFAULT */
  DEFAULT = 'DEFAULT',
  /** DO_NOT_UPGRADE */
  DO_NOT_UPGRADE = 'DO_NOT_UPGRADE',
  /** UPGRADE */
  UPGRADE = 'UPGRADE',
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttpHttp2KeepAlive {
  readonly interval?: string;

  readonly timeout?: string;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive {
  readonly interval?: string;

  /** From 0 to 4294967295. */
  readonly probes?: number;

  readonly time?: string;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie {
  readonly attributes?: DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes[];

  readonly name: string;

  readonly path?: string;

  readonly ttl?: string;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev {
  /** At least 0. */
  readonly tableSize?: number;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash {
  /** At least 0. */
  readonly minimumRingSize?: number;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute {
  readonly from?: string;

  readonly to?: { [key: string]: number };
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover {
  readonly from?: string;

  readonly to?: string;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerZoneAwareLbSettingFailover {
  readonly from?: string;

  readonly to?: string;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes {
  readonly name: string;

  readonly value?: string;
}

export interface DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes {
  readonly name: string;

  readonly value?: string;
}

/** EnvoyFilter of `networking.istio.io/v1alpha3` (namespaced), field by field as its CRD has it. */
export class EnvoyFilter extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'networking.istio.io/v1alpha3',
    kind: 'EnvoyFilter',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: EnvoyFilterProps = {}): any {
    return { ...EnvoyFilter.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: EnvoyFilterProps = {}) {
    super(scope, id, { ...EnvoyFilter.GVK, ...props });
  }
}

export interface EnvoyFilterProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec?: EnvoyFilterSpec;
}

export interface EnvoyFilterSpec {
  readonly configPatches?: EnvoyFilterSpecConfigPatches[];

  readonly priority?: number;

  /** At most 16 items. */
  readonly targetRefs?: EnvoyFilterSpecTargetRefs[];

  readonly workloadSelector?: EnvoyFilterSpecWorkloadSelector;
}

export interface EnvoyFilterSpecConfigPatches {
  readonly applyTo?: EnvoyFilterSpecConfigPatchesApplyTo;

  readonly match?: EnvoyFilterSpecConfigPatchesMatch;

  readonly patch?: EnvoyFilterSpecConfigPatchesPatch;
}

export interface EnvoyFilterSpecTargetRefs {
  /** At most 253 characters. */
  readonly group?: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  readonly namespace?: string;
}

export interface EnvoyFilterSpecWorkloadSelector {
  /** At most 256 entries. */
  readonly labels?: { [key: string]: string };
}

export enum EnvoyFilterSpecConfigPatchesApplyTo {
  /** INVALID */
  INVALID = 'INVALID',
  /** LISTENER */
  LISTENER = 'LISTENER',
  /** FILTER_CHAIN */
  FILTER_CHAIN = 'FILTER_CHAIN',
  /** NETWORK_FILTER */
  NETWORK_FILTER = 'NETWORK_FILTER',
  /** HTTP_FILTER */
  HTTP_FILTER = 'HTTP_FILTER',
  /** ROUTE_CONFIGURATION */
  ROUTE_CONFIGURATION = 'ROUTE_CONFIGURATION',
  /** VIRTUAL_HOST */
  VIRTUAL_HOST = 'VIRTUAL_HOST',
  /** HTTP_ROUTE */
  HTTP_ROUTE = 'HTTP_ROUTE',
  /** CLUSTER */
  CLUSTER = 'CLUSTER',
  /** EXTENSION_CONFIG */
  EXTENSION_CONFIG = 'EXTENSION_CONFIG',
  /** BOOTSTRAP */
  BOOTSTRAP = 'BOOTSTRAP',
  /** LISTENER_FILTER */
  LISTENER_FILTER = 'LISTENER_FILTER',
}

export interface EnvoyFilterSpecConfigPatchesMatch {
  readonly cluster?: EnvoyFilterSpecConfigPatchesMatchCluster;

  readonly context?: EnvoyFilterSpecConfigPatchesMatchContext;

  readonly listener?: EnvoyFilterSpecConfigPatchesMatchListener;

  readonly proxy?: EnvoyFilterSpecConfigPatchesMatchProxy;

  readonly routeConfiguration?: EnvoyFilterSpecConfigPatchesMatchRouteConfiguration;

  readonly waypoint?: EnvoyFilterSpecConfigPatchesMatchWaypoint;
}

export interface EnvoyFilterSpecConfigPatchesPatch {
  readonly filterClass?: EnvoyFilterSpecConfigPatchesPatchFilterClass;

  readonly operation?: EnvoyFilterSpecConfigPatchesPatchOperation;

  readonly value?: any;
}

export interface EnvoyFilterSpecConfigPatchesMatchCluster {
  readonly name?: string;

  /** From 0 to 4294967295. */
  readonly portNumber?: number;

  readonly service?: string;

  readonly subset?: string;
}

export enum EnvoyFilterSpecConfigPatchesMatchContext {
  /** ANY */
  ANY = 'ANY',
  /** SIDECAR_INBOUND */
  SIDECAR_INBOUND = 'SIDECAR_INBOUND',
  /** SIDECAR_OUTBOUND */
  SIDECAR_OUTBOUND = 'SIDECAR_OUTBOUND',
  /** GATEWAY */
  GATEWAY = 'GATEWAY',
  /** WAYPOINT */
  WAYPOINT = 'WAYPOINT',
}

export interface EnvoyFilterSpecConfigPatchesMatchListener {
  readonly filterChain?: EnvoyFilterSpecConfigPatchesMatchListenerFilterChain;

  readonly listenerFilter?: string;

  readonly name?: string;

  readonly portName?: string;

  /** From 0 to 4294967295. */
  readonly portNumber?: number;
}

export interface EnvoyFilterSpecConfigPatchesMatchProxy {
  readonly metadata?: { [key: string]: string };

  readonly proxyVersion?: string;
}

export interface EnvoyFilterSpecConfigPatchesMatchRouteConfiguration {
  readonly gateway?: string;

  readonly name?: string;

  readonly portName?: string;

  /** From 0 to 4294967295. */
  readonly portNumber?: number;

  readonly vhost?: EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost;
}

export interface EnvoyFilterSpecConfigPatchesMatchWaypoint {
  readonly filter?: EnvoyFilterSpecConfigPatchesMatchWaypointFilter;

  /** From 0 to 4294967295. */
  readonly portNumber?: number;

  readonly route?: EnvoyFilterSpecConfigPatchesMatchWaypointRoute;
}

export enum EnvoyFilterSpecConfigPatchesPatchFilterClass {
  /** UNSPECIFIED */
  UNSPECIFIED = 'UNSPECIFIED',
  /** AUTHN */
  AUTHN = 'AUTHN',
  /** AUTHZ */
  AUTHZ = 'AUTHZ',
  /** STATS */
  STATS = 'STATS',
}

export enum EnvoyFilterSpecConfigPatchesPatchOperation {
  /** INVALID */
  INVALID = 'INVALID',
  /** MERGE */
  MERGE = 'MERGE',
  /** ADD */
  ADD = 'ADD',
  /** REMOVE */
  REMOVE = 'REMOVE',
  /** INSERT_BEFORE */
  INSERT_BEFORE = 'INSERT_BEFORE',
  /** INSERT_AFTER */
  INSERT_AFTER = 'INSERT_AFTER',
  /** INSERT_FIRST */
  INSERT_FIRST = 'INSERT_FIRST',
  /** REPLACE */
  REPLACE = 'REPLACE',
  /** MERGE_AND_REPLACE_LIST */
  MERGE_AND_REPLACE_LIST = 'MERGE_AND_REPLACE_LIST',
}

export interface EnvoyFilterSpecConfigPatchesMatchListenerFilterChain {
  readonly applicationProtocols?: string;

  /** From 0 to 4294967295. */
  readonly destinationPort?: number;

  readonly filter?: EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilter;

  readonly name?: string;

  readonly sni?: string;

  readonly transportProtocol?: string;
}

export interface EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost {
  readonly domainName?: string;

  readonly name?: string;

  readonly route?: EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute;
}

export interface EnvoyFilterSpecConfigPatchesMatchWaypointFilter {
  readonly name?: string;

  readonly subFilter?: EnvoyFilterSpecConfigPatchesMatchWaypointFilterSubFilter;
}

export interface EnvoyFilterSpecConfigPatchesMatchWaypointRoute {
  readonly name?: string;
}

export interface EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilter {
  readonly name?: string;

  readonly subFilter?: EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilterSubFilter;
}

export interface EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute {
  readonly action?: EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRouteAction;

  readonly name?: string;
}

export interface EnvoyFilterSpecConfigPatchesMatchWaypointFilterSubFilter {
  readonly name?: string;
}

export interface EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilterSubFilter {
  readonly name?: string;
}

export enum EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRouteAction {
  /** ANY */
  ANY = 'ANY',
  /** ROUTE */
  ROUTE = 'ROUTE',
  /** REDIRECT */
  REDIRECT = 'REDIRECT',
  /** DIRECT_RESPONSE */
  DIRECT_RESPONSE = 'DIRECT_RESPONSE',
}

/** Gateway of `networking.istio.io/v1` (namespaced), field by field as its CRD has it. */
export class Gateway extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'networking.istio.io/v1',
    kind: 'Gateway',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: GatewayProps = {}): any {
    return { ...Gateway.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: GatewayProps = {}) {
    super(scope, id, { ...Gateway.GVK, ...props });
  }
}

export interface GatewayProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec?: GatewaySpec;
}

export interface GatewaySpec {
  readonly selector?: { [key: string]: string };

  readonly servers?: GatewaySpecServers[];
}

export interface GatewaySpecServers {
  readonly bind?: string;

  readonly defaultEndpoint?: string;

  readonly hosts: string[];

  readonly name?: string;

  readonly port: GatewaySpecServersPort;

  readonly tls?: GatewaySpecServersTls;
}

export interface GatewaySpecServersPort {
  readonly name: string;

  /** From 0 to 4294967295. */
  readonly number: number;

  readonly protocol: string;

  /** From 0 to 4294967295. */
  readonly targetPort?: number;
}

export interface GatewaySpecServersTls {
  readonly caCertCredentialName?: string;

  readonly caCertificates?: string;

  readonly caCrl?: string;

  readonly cipherSuites?: string[];

  readonly credentialName?: string;

  /** From 1 to 2 items. */
  readonly credentialNames?: string[];

  readonly httpsRedirect?: boolean;

  readonly insecureSkipVerify?: boolean;

  readonly maxProtocolVersion?: GatewaySpecServersTlsMaxProtocolVersion;

  readonly minProtocolVersion?: GatewaySpecServersTlsMinProtocolVersion;

  readonly mode?: GatewaySpecServersTlsMode;

  readonly privateKey?: string;

  readonly serverCertificate?: string;

  readonly subjectAltNames?: string[];

  /** From 1 to 2 items. */
  readonly tlsCertificates?: GatewaySpecServersTlsTlsCertificates[];

  readonly verifyCertificateHash?: string[];

  readonly verifyCertificateSpki?: string[];
}

export enum GatewaySpecServersTlsMaxProtocolVersion {
  /** TLS_AUTO */
  TLS_AUTO = 'TLS_AUTO',
  /** TLSV1_0 */
  TLSV1_0 = 'TLSV1_0',
  /** TLSV1_1 */
  TLSV1_1 = 'TLSV1_1',
  /** TLSV1_2 */
  TLSV1_2 = 'TLSV1_2',
  /** TLSV1_3 */
  TLSV1_3 = 'TLSV1_3',
}

export enum GatewaySpecServersTlsMinProtocolVersion {
  /** TLS_AUTO */
  TLS_AUTO = 'TLS_AUTO',
  /** TLSV1_0 */
  TLSV1_0 = 'TLSV1_0',
  /** TLSV1_1 */
  TLSV1_1 = 'TLSV1_1',
  /** TLSV1_2 */
  TLSV1_2 = 'TLSV1_2',
  /** TLSV1_3 */
  TLSV1_3 = 'TLSV1_3',
}

export enum GatewaySpecServersTlsMode {
  /** PASSTHROUGH */
  PASSTHROUGH = 'PASSTHROUGH',
  /** SIMPLE */
  SIMPLE = 'SIMPLE',
  /** MUTUAL */
  MUTUAL = 'MUTUAL',
  /** AUTO_PASSTHROUGH */
  AUTO_PASSTHROUGH = 'AUTO_PASSTHROUGH',
  /** ISTIO_MUTUAL */
  ISTIO_MUTUAL = 'ISTIO_MUTUAL',
  /** OPTIONAL_MUTUAL */
  OPTIONAL_MUTUAL = 'OPTIONAL_MUTUAL',
}

export interface GatewaySpecServersTlsTlsCertificates {
  readonly caCertificates?: string;

  readonly privateKey?: string;

  readonly serverCertificate?: string;
}

/** ProxyConfig of `networking.istio.io/v1beta1` (namespaced), field by field as its CRD has it. */
export class ProxyConfig extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'networking.istio.io/v1beta1',
    kind: 'ProxyConfig',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: ProxyConfigProps = {}): any {
    return { ...ProxyConfig.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: ProxyConfigProps = {}) {
    super(scope, id, { ...ProxyConfig.GVK, ...props });
  }
}

export interface ProxyConfigProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec?: ProxyConfigSpec;
}

export interface ProxyConfigSpec {
  /** At least 0. */
  readonly concurrency?: number;

  readonly environmentVariables?: { [key: string]: string };

  readonly image?: ProxyConfigSpecImage;

  readonly selector?: ProxyConfigSpecSelector;
}

export interface ProxyConfigSpecImage {
  readonly imageType?: string;
}

export interface ProxyConfigSpecSelector {
  /** At most 4096 entries. */
  readonly matchLabels?: { [key: string]: string };
}

/** ServiceEntry of `networking.istio.io/v1` (namespaced), field by field as its CRD has it. */
export class ServiceEntry extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'networking.istio.io/v1',
    kind: 'ServiceEntry',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: ServiceEntryProps): any {
    return { ...ServiceEntry.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: ServiceEntryProps) {
    super(scope, id, { ...ServiceEntry.GVK, ...props });
  }
}

export interface ServiceEntryProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: ServiceEntrySpec;
}

export interface ServiceEntrySpec {
  /** At most 256 items. */
  readonly addresses?: string[];

  /** At most 4096 items. */
  readonly endpoints?: ServiceEntrySpecEndpoints[];

  readonly exportTo?: string[];

  /** From 1 to 256 items. */
  readonly hosts: string[];

  readonly location?: ServiceEntrySpecLocation;

  /** At most 256 items. */
  readonly ports?: ServiceEntrySpecPorts[];

  readonly resolution?: ServiceEntrySpecResolution;

  readonly subjectAltNames?: string[];

  readonly workloadSelector?: ServiceEntrySpecWorkloadSelector;
}

export interface ServiceEntrySpecEndpoints {
  /** At most 256 characters. */
  readonly address?: string;

  /** At most 256 entries. */
  readonly labels?: { [key: string]: string };

  /** At most 2048 characters. */
  readonly locality?: string;

  /** At most 2048 characters. */
  readonly network?: string;

  /** At most 128 entries. */
  readonly ports?: { [key: string]: number };

  /** At most 253 characters. */
  readonly serviceAccount?: string;

  /** From 0 to 4294967295. */
  readonly weight?: number;
}

export enum ServiceEntrySpecLocation {
  /** MESH_EXTERNAL */
  MESH_EXTERNAL = 'MESH_EXTERNAL',
  /** MESH_INTERNAL */
  MESH_INTERNAL = 'MESH_INTERNAL',
}

export interface ServiceEntrySpecPorts {
  /** At most 256 characters. */
  readonly name: string;

  /** From 0 to 4294967295. */
  readonly number: number;

  /** At most 256 characters. */
  readonly protocol?: string;

  /** From 0 to 4294967295. */
  readonly targetPort?: number;
}

export enum ServiceEntrySpecResolution {
  /** NONE */
  NONE = 'NONE',
  /** STATIC */
  STATIC = 'STATIC',
  /** DNS */
  DNS = 'DNS',
  /** DNS_ROUND_ROBIN */
  DNS_ROUND_ROBIN = 'DNS_ROUND_ROBIN',
  /** DYNAMIC_DNS */
  DYNAMIC_DNS = 'DYNAMIC_DNS',
}

export interface ServiceEntrySpecWorkloadSelector {
  /** At most 256 entries. */
  readonly labels?: { [key: string]: string };
}

/** Sidecar of `networking.istio.io/v1` (namespaced), field by field as its CRD has it. */
export class Sidecar extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'networking.istio.io/v1',
    kind: 'Sidecar',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: SidecarProps = {}): any {
    return { ...Sidecar.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: SidecarProps = {}) {
    super(scope, id, { ...Sidecar.GVK, ...props });
  }
}

export interface SidecarProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec?: SidecarSpec;
}

export interface SidecarSpec {
  readonly egress?: SidecarSpecEgress[];

  readonly inboundConnectionPool?: SidecarSpecInboundConnectionPool;

  readonly ingress?: SidecarSpecIngress[];

  readonly outboundTrafficPolicy?: SidecarSpecOutboundTrafficPolicy;

  readonly workloadSelector?: SidecarSpecWorkloadSelector;
}

export interface SidecarSpecEgress {
  readonly bind?: string;

  readonly captureMode?: SidecarSpecEgressCaptureMode;

  readonly hosts: string[];

  readonly port?: SidecarSpecEgressPort;
}

export interface SidecarSpecInboundConnectionPool {
  readonly http?: SidecarSpecInboundConnectionPoolHttp;

  readonly tcp?: SidecarSpecInboundConnectionPoolTcp;
}

export interface SidecarSpecIngress {
  readonly bind?: string;

  readonly captureMode?: SidecarSpecIngressCaptureMode;

  readonly connectionPool?: SidecarSpecIngressConnectionPool;

  readonly defaultEndpoint?: string;

  readonly port: SidecarSpecIngressPort;

  readonly tls?: SidecarSpecIngressTls;
}

export interface SidecarSpecOutboundTrafficPolicy {
  readonly egressProxy?: SidecarSpecOutboundTrafficPolicyEgressProxy;

  readonly mode?: SidecarSpecOutboundTrafficPolicyMode;
}

export interface SidecarSpecWorkloadSelector {
  /** At most 256 entries. */
  readonly labels?: { [key: string]: string };
}

export enum SidecarSpecEgressCaptureMode {
  /** DEFAULT */
  DEFAULT = 'DEFAULT',
  /** IPTABLES */
  IPTABLES = 'IPTABLES',
  /** NONE */
  NONE = 'NONE',
}

export interface SidecarSpecEgressPort {
  readonly name?: string;

  /** From 0 to 4294967295. */
  readonly number?: number;

  readonly protocol?: string;

  /** From 0 to 4294967295. */
  readonly targetPort?: number;
}

export interface SidecarSpecInboundConnectionPoolHttp {
  readonly h2UpgradePolicy?: SidecarSpecInboundConnectionPoolHttpH2UpgradePolicy;

  readonly http1MaxPendingRequests?: number;

  readonly http2KeepAlive?: SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive;

  readonly http2MaxRequests?: number;

  readonly idleTimeout?: string;

  readonly maxConcurrentStreams?: number;

  readonly maxRequestsPerConnection?: number;

  readonly maxRetries?: number;

  readonly useClientProtocol?: boolean;
}

export interface SidecarSpecInboundConnectionPoolTcp {
  readonly connectTimeout?: string;

  readonly idleTimeout?: string;

  readonly maxConnectionDuration?: string;

  readonly maxConnections?: number;

  readonly tcpKeepalive?: SidecarSpecInboundConnectionPoolTcpTcpKeepalive;
}

export enum SidecarSpecIngressCaptureMode {
  /** DEFAULT */
  DEFAULT = 'DEFAULT',
  /** IPTABLES */
  IPTABLES = 'IPTABLES',
  /** NONE */
  NONE = 'NONE',
}

export interface SidecarSpecIngressConnectionPool {
  readonly http?: SidecarSpecIngressConnectionPoolHttp;

  readonly tcp?: SidecarSpecIngressConnectionPoolTcp;
}

export interface SidecarSpecIngressPort {
  readonly name?: string;

  /** From 0 to 4294967295. */
  readonly number?: number;

  readonly protocol?: string;

  /** From 0 to 4294967295. */
  readonly targetPort?: number;
}

export interface SidecarSpecIngressTls {
  readonly caCertCredentialName?: string;

  readonly caCertificates?: string;

  readonly caCrl?: string;

  readonly cipherSuites?: string[];

  readonly credentialName?: string;

  /** From 1 to 2 items. */
  readonly credentialNames?: string[];

  readonly httpsRedirect?: boolean;

  readonly insecureSkipVerify?: boolean;

  readonly maxProtocolVersion?: SidecarSpecIngressTlsMaxProtocolVersion;

  readonly minProtocolVersion?: SidecarSpecIngressTlsMinProtocolVersion;

  readonly mode?: SidecarSpecIngressTlsMode;

  readonly privateKey?: string;

  readonly serverCertificate?: string;

  readonly subjectAltNames?: string[];

  /** From 1 to 2 items. */
  readonly tlsCertificates?: SidecarSpecIngressTlsTlsCertificates[];

  readonly verifyCertificateHash?: string[];

  readonly verifyCertificateSpki?: string[];
}

export interface SidecarSpecOutboundTrafficPolicyEgressProxy {
  readonly host: string;

  readonly port?: SidecarSpecOutboundTrafficPolicyEgressProxyPort;

  readonly subset?: string;
}

export enum SidecarSpecOutboundTrafficPolicyMode {
  /** REGISTRY_ONLY */
  REGISTRY_ONLY = 'REGISTRY_ONLY',
  /** ALLOW_ANY */
  ALLOW_ANY = 'ALLOW_ANY',
}

export enum SidecarSpecInboundConnectionPoolHttpH2UpgradePolicy {
  /** DEFAULT */
  DEFAULT = 'DEFAULT',
  /** DO_NOT_UPGRADE */
  DO_NOT_UPGRADE = 'DO_NOT_UPGRADE',
  /** UPGRADE */
  UPGRADE = 'UPGRADE',
}

export interface SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive {
  readonly interval?: string;

  readonly timeout?: string;
}

export interface SidecarSpecInboundConnectionPoolTcpTcpKeepalive {
  readonly interval?: string;

  /** From 0 to 4294967295. */
  readonly probes?: number;

  readonly time?: string;
}

export interface SidecarSpecIngressConnectionPoolHttp {
  readonly h2UpgradePolicy?: SidecarSpecIngressConnectionPoolHttpH2UpgradePolicy;

  readonly http1MaxPendingRequests?: number;

  readonly http2KeepAlive?: SidecarSpecIngressConnectionPoolHttpHttp2KeepAlive;

  readonly http2MaxRequests?: number;

  readonly idleTimeout?: string;

  readonly maxConcurrentStreams?: number;

  readonly maxRequestsPerConnection?: number;

  readonly maxRetries?: number;

  readonly useClientProtocol?: boolean;
}

export interface SidecarSpecIngressConnectionPoolTcp {
  readonly connectTimeout?: string;

  readonly idleTimeout?: string;

  readonly maxConnectionDuration?: string;

  readonly maxConnections?: number;

  readonly tcpKeepalive?: SidecarSpecIngressConnectionPoolTcpTcpKeepalive;
}

export enum SidecarSpecIngressTlsMaxProtocolVersion {
  /** TLS_AUTO */
  TLS_AUTO = 'TLS_AUTO',
  /** TLSV1_0 */
  TLSV1_0 = 'TLSV1_0',
  /** TLSV1_1 */
  TLSV1_1 = 'TLSV1_1',
  /** TLSV1_2 */
  TLSV1_2 = 'TLSV1_2',
  /** TLSV1_3 */
  TLSV1_3 = 'TLSV1_3',
}

export enum SidecarSpecIngressTlsMinProtocolVersion {
  /** TLS_AUTO */
  TLS_AUTO = 'TLS_AUTO',
  /** TLSV1_0 */
  TLSV1_0 = 'TLSV1_0',
  /** TLSV1_1 */
  TLSV1_1 = 'TLSV1_1',
  /** TLSV1_2 */
  TLSV1_2 = 'TLSV1_2',
  /** TLSV1_3 */
  TLSV1_3 = 'TLSV1_3',
}

export enum SidecarSpecIngressTlsMode {
  /** PASSTHROUGH */
  PASSTHROUGH = 'PASSTHROUGH',
  /** SIMPLE */
  SIMPLE = 'SIMPLE',
  /** MUTUAL */
  MUTUAL = 'MUTUAL',
  /** AUTO_PASSTHROUGH */
  AUTO_PASSTHROUGH = 'AUTO_PASSTHROUGH',
  /** ISTIO_MUTUAL */
  ISTIO_MUTUAL = 'ISTIO_MUTUAL',
  /** OPTIONAL_MUTUAL */
  OPTIONAL_MUTUAL = 'OPTIONAL_MUTUAL',
}

export interface SidecarSpecIngressTlsTlsCertificates {
  readonly caCertificates?: string;

  readonly privateKey?: string;

  readonly serverCertificate?: string;
}

export interface SidecarSpecOutboundTrafficPolicyEgressProxyPort {
  /** From 0 to 4294967295. */
  readonly number?: number;
}

export enum SidecarSpecIngressConnectionPoolHttpH2UpgradePolicy {
  /** DEFAULT */
  DEFAULT = 'DEFAULT',
  /** DO_NOT_UPGRADE */
  DO_NOT_UPGRADE = 'DO_NOT_UPGRADE',
  /** UPGRADE */
  UPGRADE = 'UPGRADE',
}

export interface SidecarSpecIngressConnectionPoolHttpHttp2KeepAlive {
  readonly interval?: string;

  readonly timeout?: string;
}

export interface SidecarSpecIngressConnectionPoolTcpTcpKeepalive {
  readonly interval?: string;

  /** From 0 to 4294967295. */
  readonly probes?: number;

  readonly time?: string;
}

/** VirtualService of `networking.istio.io/v1` (namespaced), field by field as its CRD has it. */
export class VirtualService extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: VirtualServiceProps = {}): any {
    return { ...VirtualService.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: VirtualServiceProps = {}) {
    super(scope, id, { ...VirtualService.GVK, ...props });
  }
}

export interface VirtualServiceProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec?: VirtualServiceSpec;
}

export interface VirtualServiceSpec {
  readonly exportTo?: string[];

  readonly gateways?: string[];

  readonly hosts?: string[];

  readonly http?: VirtualServiceSpecHttp[];

  readonly tcp?: VirtualServiceSpecTcp[];

  readonly tls?: VirtualServiceSpecTls[];
}

export interface VirtualServiceSpecHttp {
  readonly corsPolicy?: VirtualServiceSpecHttpCorsPolicy;

  readonly delegate?: VirtualServiceSpecHttpDelegate;

  readonly directResponse?: VirtualServiceSpecHttpDirectResponse;

  readonly fault?: VirtualServiceSpecHttpFault;

  readonly headers?: VirtualServiceSpecHttpHeaders;

  readonly match?: VirtualServiceSpecHttpMatch[];

  readonly mirror?: VirtualServiceSpecHttpMirror;

  /** From 0 to 4294967295. */
  readonly mirrorPercent?: number;

  readonly mirrorPercentage?: VirtualServiceSpecHttpMirrorPercentage;

  readonly mirrors?: VirtualServiceSpecHttpMirrors[];

  readonly name?: string;

  readonly redirect?: VirtualServiceSpecHttpRedirect;

  readonly retries?: VirtualServiceSpecHttpRetries;

  readonly rewrite?: VirtualServiceSpecHttpRewrite;

  readonly route?: VirtualServiceSpecHttpRoute[];

  readonly timeout?: string;
}

export interface VirtualServiceSpecTcp {
  readonly match?: VirtualServiceSpecTcpMatch[];

  readonly route?: VirtualServiceSpecTcpRoute[];
}

export interface VirtualServiceSpecTls {
  readonly match: VirtualServiceSpecTlsMatch[];

  readonly route?: VirtualServiceSpecTlsRoute[];
}

export interface VirtualServiceSpecHttpCorsPolicy {
  readonly allowCredentials?: boolean;

  readonly allowHeaders?: string[];

  readonly allowMethods?: string[];

  readonly allowOrigin?: string[];

  readonly allowOrigins?: VirtualServiceSpecHttpCorsPolicyAllowOrigins[];

  readonly exposeHeaders?: string[];

  readonly maxAge?: string;

  readonly unmatchedPreflights?: VirtualServiceSpecHttpCorsPolicyUnmatchedPreflights;
}

export interface VirtualServiceSpecHttpDelegate {
  readonly name?: string;

  readonly namespace?: string;
}

export interface VirtualServiceSpecHttpDirectResponse {
  readonly body?: VirtualServiceSpecHttpDirectResponseBody;

  /** From 0 to 4294967295. */
  readonly status: number;
}

export interface VirtualServiceSpecHttpFault {
  readonly abort?: VirtualServiceSpecHttpFaultAbort;

  readonly delay?: VirtualServiceSpecHttpFaultDelay;
}

export interface VirtualServiceSpecHttpHeaders {
  readonly request?: VirtualServiceSpecHttpHeadersRequest;

  readonly response?: VirtualServiceSpecHttpHeadersResponse;
}

export interface VirtualServiceSpecHttpMatch {
  readonly authority?: VirtualServiceSpecHttpMatchAuthority;

  readonly gateways?: string[];

  readonly headers?: { [key: string]: VirtualServiceSpecHttpMatchHeaders };

  readonly ignoreUriCase?: boolean;

  readonly method?: VirtualServiceSpecHttpMatchMethod;

  readonly name?: string;

  /** From 0 to 4294967295. */
  readonly port?: number;

  readonly queryParams?: { [key: string]: VirtualServiceSpecHttpMatchQueryParams };

  readonly scheme?: VirtualServiceSpecHttpMatchScheme;

  readonly sourceLabels?: { [key: string]: string };

  readonly sourceNamespace?: string;

  readonly statPrefix?: string;

  readonly uri?: VirtualServiceSpecHttpMatchUri;

  readonly withoutHeaders?: { [key: string]: VirtualServiceSpecHttpMatchWithoutHeaders };
}

export interface VirtualServiceSpecHttpMirror {
  readonly host: string;

  readonly port?: VirtualServiceSpecHttpMirrorPort;

  readonly subset?: string;
}

export interface VirtualServiceSpecHttpMirrorPercentage {
  readonly value?: number;
}

export interface VirtualServiceSpecHttpMirrors {
  readonly destination: VirtualServiceSpecHttpMirrorsDestination;

  readonly percentage?: VirtualServiceSpecHttpMirrorsPercentage;
}

export interface VirtualServiceSpecHttpRedirect {
  readonly authority?: string;

  readonly derivePort?: VirtualServiceSpecHttpRedirectDerivePort;

  /** From 0 to 4294967295. */
  readonly port?: number;

  readonly prefixRewrite?: string;

  /** From 0 to 4294967295. */
  readonly redirectCode?: number;

  readonly scheme?: string;

  readonly uri?: string;
}

export interface VirtualServiceSpecHttpRetries {
  readonly attempts?: number;

  readonly backoff?: string;

  readonly perTryTimeout?: string;

  readonly retryIgnorePreviousHosts?: boolean;

  readonly retryOn?: string;

  readonly retryRemoteLocalities?: boolean;
}

export interface VirtualServiceSpecHttpRewrite {
  readonly authority?: string;

  readonly uri?: string;

  readonly uriRegexRewrite?: VirtualServiceSpecHttpRewriteUriRegexRewrite;
}

export interface VirtualServiceSpecHttpRoute {
  readonly destination: VirtualServiceSpecHttpRouteDestination;

  readonly headers?: VirtualServiceSpecHttpRouteHeaders;

  readonly weight?: number;
}

export interface VirtualServiceSpecTcpMatch {
  readonly destinationSubnets?: string[];

  readonly gateways?: string[];

  /** From 0 to 4294967295. */
  readonly port?: number;

  readonly sourceLabels?: { [key: string]: string };

  readonly sourceNamespace?: string;

  readonly sourceSubnet?: string;
}

export interface VirtualServiceSpecTcpRoute {
  readonly destination: VirtualServiceSpecTcpRouteDestination;

  readonly weight?: number;
}

export interface VirtualServiceSpecTlsMatch {
  readonly destinationSubnets?: string[];

  readonly gateways?: string[];

  /** From 0 to 4294967295. */
  readonly port?: number;

  readonly sniHosts: string[];

  readonly sourceLabels?: { [key: string]: string };

  readonly sourceNamespace?: string;
}

export interface VirtualServiceSpecTlsRoute {
  readonly destination: VirtualServiceSpecTlsRouteDestination;

  readonly weight?: number;
}

export interface VirtualServiceSpecHttpCorsPolicyAllowOrigins {
  readonly exact?: string;

  readonly prefix?: string;

  readonly regex?: string;
}

export enum VirtualServiceSpecHttpCorsPolicyUnmatchedPreflights {
  /** UNSPECIFIED */
  UNSPECIFIED = 'UNSPECIFIED',
  /** FORWARD */
  FORWARD = 'FORWARD',
  /** IGNORE */
  IGNORE = 'IGNORE',
}

export interface VirtualServiceSpecHttpDirectResponseBody {
  readonly bytes?: string;

  readonly string?: string;
}

export interface VirtualServiceSpecHttpFaultAbort {
  readonly grpcStatus?: string;

  readonly http2Error?: string;

  readonly httpStatus?: number;

  readonly percentage?: VirtualServiceSpecHttpFaultAbortPercentage;
}

export interface VirtualServiceSpecHttpFaultDelay {
  readonly exponentialDelay?: string;

  readonly fixedDelay?: string;

  readonly percent?: number;

  readonly percentage?: VirtualServiceSpecHttpFaultDelayPercentage;
}

export interface VirtualServiceSpecHttpHeadersRequest {
  readonly add?: { [key: string]: string };

  readonly remove?: string[];

  readonly set?: { [key: string]: string };
}

export interface VirtualServiceSpecHttpHeadersResponse {
  readonly add?: { [key: string]: string };

  readonly remove?: string[];

  readonly set?: { [key: string]: string };
}

export interface VirtualServiceSpecHttpMatchAuthority {
  readonly exact?: string;

  readonly prefix?: string;

  readonly regex?: string;
}

export interface VirtualServiceSpecHttpMatchHeaders {
  readonly exact?: string;

  readonly prefix?: string;

  readonly regex?: string;
}

export interface VirtualServiceSpecHttpMatchMethod {
  readonly exact?: string;

  readonly prefix?: string;

  readonly regex?: string;
}

export interface VirtualServiceSpecHttpMatchQueryParams {
  readonly exact?: string;

  readonly prefix?: string;

  readonly regex?: string;
}

export interface VirtualServiceSpecHttpMatchScheme {
  readonly exact?: string;

  readonly prefix?: string;

  readonly regex?: string;
}

export interface VirtualServiceSpecHttpMatchUri {
  readonly exact?: string;

  readonly prefix?: string;

  readonly regex?: string;
}

export interface VirtualServiceSpecHttpMatchWithoutHeaders {
  readonly exact?: string;

  readonly prefix?: string;

  readonly regex?: string;
}

export interface VirtualServiceSpecHttpMirrorPort {
  /** From 0 to 4294967295. */
  readonly number?: number;
}

export interface VirtualServiceSpecHttpMirrorsDestination {
  readonly host: string;

  readonly port?: VirtualServiceSpecHttpMirrorsDestinationPort;

  readonly subset?: string;
}

export interface VirtualServiceSpecHttpMirrorsPercentage {
  readonly value?: number;
}

export enum VirtualServiceSpecHttpRedirectDerivePort {
  /** FROM_PROTOCOL_DEFAULT */
  FROM_PROTOCOL_DEFAULT = 'FROM_PROTOCOL_DEFAULT',
  /** FROM_REQUEST_PORT */
  FROM_REQUEST_PORT = 'FROM_REQUEST_PORT',
}

export interface VirtualServiceSpecHttpRewriteUriRegexRewrite {
  readonly match?: string;

  readonly rewrite?: string;
}

export interface VirtualServiceSpecHttpRouteDestination {
  readonly host: string;

  readonly port?: VirtualServiceSpecHttpRouteDestinationPort;

  readonly subset?: string;
}

export interface VirtualServiceSpecHttpRouteHeaders {
  readonly request?: VirtualServiceSpecHttpRouteHeadersRequest;

  readonly response?: VirtualServiceSpecHttpRouteHeadersResponse;
}

export interface VirtualServiceSpecTcpRouteDestination {
  readonly host: string;

  readonly port?: VirtualServiceSpecTcpRouteDestinationPort;

  readonly subset?: string;
}

export interface VirtualServiceSpecTlsRouteDestination {
  readonly host: string;

  readonly port?: VirtualServiceSpecTlsRouteDestinationPort;

  readonly subset?: string;
}

export interface VirtualServiceSpecHttpFaultAbortPercentage {
  readonly value?: number;
}

export interface VirtualServiceSpecHttpFaultDelayPercentage {
  readonly value?: number;
}

export interface VirtualServiceSpecHttpMirrorsDestinationPort {
  /** From 0 to 4294967295. */
  readonly number?: number;
}

export interface VirtualServiceSpecHttpRouteDestinationPort {
  /** From 0 to 4294967295. */
  readonly number?: number;
}

export interface VirtualServiceSpecHttpRouteHeadersRequest {
  readonly add?: { [key: string]: string };

  readonly remove?: string[];

  readonly set?: { [key: string]: string };
}

export interface VirtualServiceSpecHttpRouteHeadersResponse {
  readonly add?: { [key: string]: string };

  readonly remove?: string[];

  readonly set?: { [key: string]: string };
}

export interface VirtualServiceSpecTcpRouteDestinationPort {
  /** From 0 to 4294967295. */
  readonly number?: number;
}

export interface VirtualServiceSpecTlsRouteDestinationPort {
  /** From 0 to 4294967295. */
  readonly number?: number;
}

/** WorkloadEntry of `networking.istio.io/v1` (namespaced), field by field as its CRD has it. */
export class WorkloadEntry extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'networking.istio.io/v1',
    kind: 'WorkloadEntry',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: WorkloadEntryProps): any {
    return { ...WorkloadEntry.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: WorkloadEntryProps) {
    super(scope, id, { ...WorkloadEntry.GVK, ...props });
  }
}

export interface WorkloadEntryProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: WorkloadEntrySpec;
}

export interface WorkloadEntrySpec {
  /** At most 256 characters. */
  readonly address?: string;

  /** At most 256 entries. */
  readonly labels?: { [key: string]: string };

  /** At most 2048 characters. */
  readonly locality?: string;

  /** At most 2048 characters. */
  readonly network?: string;

  /** At most 128 entries. */
  readonly ports?: { [key: string]: number };

  /** At most 253 characters. */
  readonly serviceAccount?: string;

  /** From 0 to 4294967295. */
  readonly weight?: number;
}

/** WorkloadGroup of `networking.istio.io/v1` (namespaced), field by field as its CRD has it. */
export class WorkloadGroup extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'networking.istio.io/v1',
    kind: 'WorkloadGroup',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: WorkloadGroupProps): any {
    return { ...WorkloadGroup.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: WorkloadGroupProps) {
    super(scope, id, { ...WorkloadGroup.GVK, ...props });
  }
}

export interface WorkloadGroupProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: WorkloadGroupSpec;
}

export interface WorkloadGroupSpec {
  readonly metadata?: WorkloadGroupSpecMetadata;

  readonly probe?: WorkloadGroupSpecProbe;

  readonly template: WorkloadGroupSpecTemplate;
}

export interface WorkloadGroupSpecMetadata {
  /** At most 256 entries. */
  readonly annotations?: { [key: string]: string };

  /** At most 256 entries. */
  readonly labels?: { [key: string]: string };
}

export interface WorkloadGroupSpecProbe {
  readonly exec?: WorkloadGroupSpecProbeExec;

  /** At least 0. */
  readonly failureThreshold?: number;

  readonly grpc?: WorkloadGroupSpecProbeGrpc;

  readonly httpGet?: WorkloadGroupSpecProbeHttpGet;

  /** At least 0. */
  readonly initialDelaySeconds?: number;

  /** At least 0. */
  readonly periodSeconds?: number;

  /** At least 0. */
  readonly successThreshold?: number;

  readonly tcpSocket?: WorkloadGroupSpecProbeTcpSocket;

  /** At least 0. */
  readonly timeoutSeconds?: number;
}

export interface WorkloadGroupSpecTemplate {
  /** At most 256 characters. */
  readonly address?: string;

  /** At most 256 entries. */
  readonly labels?: { [key: string]: string };

  /** At most 2048 characters. */
  readonly locality?: string;

  /** At most 2048 characters. */
  readonly network?: string;

  /** At most 128 entries. */
  readonly ports?: { [key: string]: number };

  /** At most 253 characters. */
  readonly serviceAccount?: string;

  /** From 0 to 4294967295. */
  readonly weight?: number;
}

export interface WorkloadGroupSpecProbeExec {
  readonly command: string[];
}

export interface WorkloadGroupSpecProbeGrpc {
  /** From 0 to 4294967295. */
  readonly port?: number;

  readonly service?: string;
}

export interface WorkloadGroupSpecProbeHttpGet {
  readonly host?: string;

  readonly httpHeaders?: WorkloadGroupSpecProbeHttpGetHttpHeaders[];

  readonly path?: string;

  /** From 0 to 4294967295. */
  readonly port: number;

  readonly scheme?: string;
}

export interface WorkloadGroupSpecProbeTcpSocket {
  readonly host?: string;

  /** From 0 to 4294967295. */
  readonly port: number;
}

export interface WorkloadGroupSpecProbeHttpGetHttpHeaders {
  readonly name?: string;

  readonly value?: string;
}
