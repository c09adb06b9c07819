// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
import { conditionKeyPresent as authorizationPolicyConditionKeyPresent } from './authorization-policy/condition-key-present';
import { conditionValid as authorizationPolicyConditionValid } from './authorization-policy/condition-valid';
import { conditionWithValues as authorizationPolicyConditionWithValues } from './authorization-policy/condition-with-values';
import { customWithProvider as authorizationPolicyCustomWithProvider } from './authorization-policy/custom-with-provider';
import { customWithRules as authorizationPolicyCustomWithRules } from './authorization-policy/custom-with-rules';
import { customWithoutIdentity as authorizationPolicyCustomWithoutIdentity } from './authorization-policy/custom-without-identity';
import { customWithoutIdentityCondition as authorizationPolicyCustomWithoutIdentityCondition } from './authorization-policy/custom-without-identity-condition';
import { denyDoesNotCoverTcp as authorizationPolicyDenyDoesNotCoverTcp } from './authorization-policy/deny-does-not-cover-tcp';
import { denyWithRules as authorizationPolicyDenyWithRules } from './authorization-policy/deny-with-rules';
import { ipBlockValid as authorizationPolicyIpBlockValid } from './authorization-policy/ip-block-valid';
import { oneTarget as authorizationPolicyOneTarget } from './authorization-policy/one-target';
import { operationNotEmpty as authorizationPolicyOperationNotEmpty } from './authorization-policy/operation-not-empty';
import { operationPresent as authorizationPolicyOperationPresent } from './authorization-policy/operation-present';
import { operationValueNotEmpty as authorizationPolicyOperationValueNotEmpty } from './authorization-policy/operation-value-not-empty';
import { pathTemplateValid as authorizationPolicyPathTemplateValid } from './authorization-policy/path-template-valid';
import { portValid as authorizationPolicyPortValid } from './authorization-policy/port-valid';
import { providerWithCustom as authorizationPolicyProviderWithCustom } from './authorization-policy/provider-with-custom';
import { ruleNotNull as authorizationPolicyRuleNotNull } from './authorization-policy/rule-not-null';
import { selectorValid as authorizationPolicySelectorValid } from './authorization-policy/selector-valid';
import { serviceAccountValid as authorizationPolicyServiceAccountValid } from './authorization-policy/service-account-valid';
import { serviceAccountsAlone as authorizationPolicyServiceAccountsAlone } from './authorization-policy/service-accounts-alone';
import { sourceNotEmpty as authorizationPolicySourceNotEmpty } from './authorization-policy/source-not-empty';
import { sourcePresent as authorizationPolicySourcePresent } from './authorization-policy/source-present';
import { sourceValueNotEmpty as authorizationPolicySourceValueNotEmpty } from './authorization-policy/source-value-not-empty';
import { targetRefValid as authorizationPolicyTargetRefValid } from './authorization-policy/target-ref-valid';
import { trustDomainValid as authorizationPolicyTrustDomainValid } from './authorization-policy/trust-domain-valid';
import { exportToValid as destinationRuleExportToValid } from './destination-rule/export-to-valid';
import { hostValid as destinationRuleHostValid } from './destination-rule/host-valid';
import { subsetLabelsValid as destinationRuleSubsetLabelsValid } from './destination-rule/subset-labels-valid';
import { subsetNameUnique as destinationRuleSubsetNameUnique } from './destination-rule/subset-name-unique';
import { subsetNameValid as destinationRuleSubsetNameValid } from './destination-rule/subset-name-valid';
import { subsetNotNull as destinationRuleSubsetNotNull } from './destination-rule/subset-not-null';
import { workloadSelectorValid as destinationRuleWorkloadSelectorValid } from './destination-rule/workload-selector-valid';
import { applyToPresent as envoyFilterApplyToPresent } from './envoy-filter/apply-to-present';
import { clusterMatchOfCluster as envoyFilterClusterMatchOfCluster } from './envoy-filter/cluster-match-of-cluster';
import { exposesInternals as envoyFilterExposesInternals } from './envoy-filter/exposes-internals';
import { extensionConfigured as envoyFilterExtensionConfigured } from './envoy-filter/extension-configured';
import { filterMatchComplete as envoyFilterFilterMatchComplete } from './envoy-filter/filter-match-complete';
import { listenerMatchOfListener as envoyFilterListenerMatchOfListener } from './envoy-filter/listener-match-of-listener';
import { operationPresent as envoyFilterOperationPresent } from './envoy-filter/operation-present';
import { patchNotNull as envoyFilterPatchNotNull } from './envoy-filter/patch-not-null';
import { patchPresent as envoyFilterPatchPresent } from './envoy-filter/patch-present';
import { proxyVersionValid as envoyFilterProxyVersionValid } from './envoy-filter/proxy-version-valid';
import { routeMatchOfRoutes as envoyFilterRouteMatchOfRoutes } from './envoy-filter/route-match-of-routes';
import { valueFieldsKnown as envoyFilterValueFieldsKnown } from './envoy-filter/value-fields-known';
import { valuePresent as envoyFilterValuePresent } from './envoy-filter/value-present';
import { valueReadable as envoyFilterValueReadable } from './envoy-filter/value-readable';
import { workloadSelectorValid as envoyFilterWorkloadSelectorValid } from './envoy-filter/workload-selector-valid';
import { bindAddressValid as gatewayBindAddressValid } from './gateway/bind-address-valid';
import { bindSocketValid as gatewayBindSocketValid } from './gateway/bind-socket-valid';
import { hostValid as gatewayHostValid } from './gateway/host-valid';
import { hostsPresent as gatewayHostsPresent } from './gateway/hosts-present';
import { httpsRedirectOnHttp as gatewayHttpsRedirectOnHttp } from './gateway/https-redirect-on-http';
import { nameValid as gatewayNameValid } from './gateway/name-valid';
import { portNamePresent as gatewayPortNamePresent } from './gateway/port-name-present';
import { portNameUnique as gatewayPortNameUnique } from './gateway/port-name-unique';
import { portNumberValid as gatewayPortNumberValid } from './gateway/port-number-valid';
import { portPresent as gatewayPortPresent } from './gateway/port-present';
import { portProtocolKnown as gatewayPortProtocolKnown } from './gateway/port-protocol-known';
import { serverNotNull as gatewayServerNotNull } from './gateway/server-not-null';
import { serversPresent as gatewayServersPresent } from './gateway/servers-present';
import { targetPortUnset as gatewayTargetPortUnset } from './gateway/target-port-unset';
import { tlsPresent as gatewayTlsPresent } from './gateway/tls-present';
import { tlsWithTlsPort as gatewayTlsWithTlsPort } from './gateway/tls-with-tls-port';
import { tlsWithoutPlainHttp as gatewayTlsWithoutPlainHttp } from './gateway/tls-without-plain-http';
import { distributeOrFailover as localityDistributeOrFailover } from './locality/distribute-or-failover';
import { failoverPriorityWithoutTopology as localityFailoverPriorityWithoutTopology } from './locality/failover-priority-without-topology';
import { failoverRegionsValid as localityFailoverRegionsValid } from './locality/failover-regions-valid';
import { failoverWithOutlierDetection as localityFailoverWithOutlierDetection } from './locality/failover-with-outlier-detection';
import { localitiesApart as localityLocalitiesApart } from './locality/localities-apart';
import { weightsAddUp as localityWeightsAddUp } from './locality/weights-add-up';
import { zoneAwareRegionsValid as localityZoneAwareRegionsValid } from './locality/zone-aware-regions-valid';
import { zoneAwareWithOutlierDetection as localityZoneAwareWithOutlierDetection } from './locality/zone-aware-with-outlier-detection';
import { zoneAwareWithoutTopology as localityZoneAwareWithoutTopology } from './locality/zone-aware-without-topology';
import { authorizerValid as meshConfigAuthorizerValid } from './mesh-config/authorizer-valid';
import { connectTimeoutValid as meshConfigConnectTimeoutValid } from './mesh-config/connect-timeout-valid';
import { connectionSettingsValid as meshConfigConnectionSettingsValid } from './mesh-config/connection-settings-valid';
import { controlPlaneAuthenticationKnown as meshConfigControlPlaneAuthenticationKnown } from './mesh-config/control-plane-authentication-known';
import { decodable as meshConfigDecodable } from './mesh-config/decodable';
import { defaultTrafficPolicyValid as meshConfigDefaultTrafficPolicyValid } from './mesh-config/default-traffic-policy-valid';
import { discoveryAddressValid as meshConfigDiscoveryAddressValid } from './mesh-config/discovery-address-valid';
import { dnsAutoAllocationInUse as meshConfigDnsAutoAllocationInUse } from './mesh-config/dns-auto-allocation-in-use';
import { drainDurationValid as meshConfigDrainDurationValid } from './mesh-config/drain-duration-valid';
import { fieldsKnown as meshConfigFieldsKnown } from './mesh-config/fields-known';
import { lightstepTracerValid as meshConfigLightstepTracerValid } from './mesh-config/lightstep-tracer-valid';
import { localityValid as meshConfigLocalityValid } from './mesh-config/locality-valid';
import { mergedFieldsInCamelCase as meshConfigMergedFieldsInCamelCase } from './mesh-config/merged-fields-in-camel-case';
import { meshMtlsWithoutCurves as meshConfigMeshMtlsWithoutCurves } from './mesh-config/mesh-mtls-without-curves';
import { privateKeyProviderValid as meshConfigPrivateKeyProviderValid } from './mesh-config/private-key-provider-valid';
import { protocolDetectionTimeoutValid as meshConfigProtocolDetectionTimeoutValid } from './mesh-config/protocol-detection-timeout-valid';
import { providerNameUnique as meshConfigProviderNameUnique } from './mesh-config/provider-name-unique';
import { providerNamed as meshConfigProviderNamed } from './mesh-config/provider-named';
import { providerServiceValid as meshConfigProviderServiceValid } from './mesh-config/provider-service-valid';
import { providerTypeKnown as meshConfigProviderTypeKnown } from './mesh-config/provider-type-known';
import { proxyClusterNamed as meshConfigProxyClusterNamed } from './mesh-config/proxy-cluster-named';
import { proxyListenPortValid as meshConfigProxyListenPortValid } from './mesh-config/proxy-listen-port-valid';
import { proxyPathsPresent as meshConfigProxyPathsPresent } from './mesh-config/proxy-paths-present';
import { proxyPortValid as meshConfigProxyPortValid } from './mesh-config/proxy-port-valid';
import { serviceSettingsHostValid as meshConfigServiceSettingsHostValid } from './mesh-config/service-settings-host-valid';
import { telemetryAddressValid as meshConfigTelemetryAddressValid } from './mesh-config/telemetry-address-valid';
import { telemetryProviderValid as meshConfigTelemetryProviderValid } from './mesh-config/telemetry-provider-valid';
import { tlsCurvesKnown as meshConfigTlsCurvesKnown } from './mesh-config/tls-curves-known';
import { tracerAddressValid as meshConfigTracerAddressValid } from './mesh-config/tracer-address-valid';
import { tracingTagPresent as meshConfigTracingTagPresent } from './mesh-config/tracing-tag-present';
import { tracingTlsValid as meshConfigTracingTlsValid } from './mesh-config/tracing-tls-valid';
import { trustDomainAliasesValid as meshConfigTrustDomainAliasesValid } from './mesh-config/trust-domain-aliases-valid';
import { trustDomainValid as meshConfigTrustDomainValid } from './mesh-config/trust-domain-valid';
import { decodable as meshNetworksDecodable } from './mesh-networks/decodable';
import { endpointRangeValid as meshNetworksEndpointRangeValid } from './mesh-networks/endpoint-range-valid';
import { endpointRegistryValid as meshNetworksEndpointRegistryValid } from './mesh-networks/endpoint-registry-valid';
import { fieldsKnown as meshNetworksFieldsKnown } from './mesh-networks/fields-known';
import { gatewayAddressValid as meshNetworksGatewayAddressValid } from './mesh-networks/gateway-address-valid';
import { gatewayPortValid as meshNetworksGatewayPortValid } from './mesh-networks/gateway-port-valid';
import { gatewayServiceValid as meshNetworksGatewayServiceValid } from './mesh-networks/gateway-service-valid';
import { portLevelNotEmpty as peerAuthenticationPortLevelNotEmpty } from './peer-authentication/port-level-not-empty';
import { portLevelWithSelector as peerAuthenticationPortLevelWithSelector } from './peer-authentication/port-level-with-selector';
import { portValid as peerAuthenticationPortValid } from './peer-authentication/port-valid';
import { selectorValid as peerAuthenticationSelectorValid } from './peer-authentication/selector-valid';
import { dryRunOnPolicyOnly as pipelineDryRunOnPolicyOnly } from './pipeline/dry-run-on-policy-only';
import { dryRunValid as pipelineDryRunValid } from './pipeline/dry-run-valid';
import { parentNamespaceAnnotationAbsent as pipelineParentNamespaceAnnotationAbsent } from './pipeline/parent-namespace-annotation-absent';
import { parentsAnnotationAbsent as pipelineParentsAnnotationAbsent } from './pipeline/parents-annotation-absent';
import { probeAnnotationAbsent as pipelineProbeAnnotationAbsent } from './pipeline/probe-annotation-absent';
import { topLevelKnown as pipelineTopLevelKnown } from './pipeline/top-level-known';
import { concurrencyValid as proxyConfigConcurrencyValid } from './proxy-config/concurrency-valid';
import { selectorValid as proxyConfigSelectorValid } from './proxy-config/selector-valid';
import { audienceNotEmpty as requestAuthenticationAudienceNotEmpty } from './request-authentication/audience-not-empty';
import { claimHeaderValid as requestAuthenticationClaimHeaderValid } from './request-authentication/claim-header-valid';
import { headerLocationPresent as requestAuthenticationHeaderLocationPresent } from './request-authentication/header-location-present';
import { issuerOrKeySetPresent as requestAuthenticationIssuerOrKeySetPresent } from './request-authentication/issuer-or-key-set-present';
import { keySetPublic as requestAuthenticationKeySetPublic } from './request-authentication/key-set-public';
import { keySetUrlValid as requestAuthenticationKeySetUrlValid } from './request-authentication/key-set-url-valid';
import { keySetValid as requestAuthenticationKeySetValid } from './request-authentication/key-set-valid';
import { locationNotEmpty as requestAuthenticationLocationNotEmpty } from './request-authentication/location-not-empty';
import { oneTarget as requestAuthenticationOneTarget } from './request-authentication/one-target';
import { selectorValid as requestAuthenticationSelectorValid } from './request-authentication/selector-valid';
import { targetRefValid as requestAuthenticationTargetRefValid } from './request-authentication/target-ref-valid';
import { timeoutValid as requestAuthenticationTimeoutValid } from './request-authentication/timeout-valid';
import { certificateComplete as serverTlsCertificateComplete } from './server-tls/certificate-complete';
import { certificateCount as serverTlsCertificateCount } from './server-tls/certificate-count';
import { cipherSuiteKnown as serverTlsCipherSuiteKnown } from './server-tls/cipher-suite-known';
import { cipherSuiteUnique as serverTlsCipherSuiteUnique } from './server-tls/cipher-suite-unique';
import { clientCaPresent as serverTlsClientCaPresent } from './server-tls/client-ca-present';
import { istioMutualAlone as serverTlsIstioMutualAlone } from './server-tls/istio-mutual-alone';
import { oneCertificateSource as serverTlsOneCertificateSource } from './server-tls/one-certificate-source';
import { passthroughAlone as serverTlsPassthroughAlone } from './server-tls/passthrough-alone';
import { protocolVersionSafe as serverTlsProtocolVersionSafe } from './server-tls/protocol-version-safe';
import { revocationListUsable as serverTlsRevocationListUsable } from './server-tls/revocation-list-usable';
import { addressValid as serviceEntryAddressValid } from './service-entry/address-valid';
import { addressesOfOneHost as serviceEntryAddressesOfOneHost } from './service-entry/addresses-of-one-host';
import { dnsEndpointAddressValid as serviceEntryDnsEndpointAddressValid } from './service-entry/dns-endpoint-address-valid';
import { dnsEndpointLabelsValid as serviceEntryDnsEndpointLabelsValid } from './service-entry/dns-endpoint-labels-valid';
import { dnsEndpointNotNull as serviceEntryDnsEndpointNotNull } from './service-entry/dns-endpoint-not-null';
import { dnsEndpointPortsValid as serviceEntryDnsEndpointPortsValid } from './service-entry/dns-endpoint-ports-valid';
import { dnsHostResolvable as serviceEntryDnsHostResolvable } from './service-entry/dns-host-resolvable';
import { dynamicHostWildcard as serviceEntryDynamicHostWildcard } from './service-entry/dynamic-host-wildcard';
import { dynamicLocationKnown as serviceEntryDynamicLocationKnown } from './service-entry/dynamic-location-known';
import { dynamicPortNamesHost as serviceEntryDynamicPortNamesHost } from './service-entry/dynamic-port-names-host';
import { dynamicWithoutAddresses as serviceEntryDynamicWithoutAddresses } from './service-entry/dynamic-without-addresses';
import { dynamicWithoutEndpoints as serviceEntryDynamicWithoutEndpoints } from './service-entry/dynamic-without-endpoints';
import { dynamicWithoutWaypoint as serviceEntryDynamicWithoutWaypoint } from './service-entry/dynamic-without-waypoint';
import { exportToValid as serviceEntryExportToValid } from './service-entry/export-to-valid';
import { hostNotEverything as serviceEntryHostNotEverything } from './service-entry/host-not-everything';
import { hostValid as serviceEntryHostValid } from './service-entry/host-valid';
import { hostWildcardWhole as serviceEntryHostWildcardWhole } from './service-entry/host-wildcard-whole';
import { hostsPresent as serviceEntryHostsPresent } from './service-entry/hosts-present';
import { manyHostsNeedHostInProtocol as serviceEntryManyHostsNeedHostInProtocol } from './service-entry/many-hosts-need-host-in-protocol';
import { noneWithoutEndpoints as serviceEntryNoneWithoutEndpoints } from './service-entry/none-without-endpoints';
import { noneWithoutSelector as serviceEntryNoneWithoutSelector } from './service-entry/none-without-selector';
import { portNameUnique as serviceEntryPortNameUnique } from './service-entry/port-name-unique';
import { portNameValid as serviceEntryPortNameValid } from './service-entry/port-name-valid';
import { portNotNull as serviceEntryPortNotNull } from './service-entry/port-not-null';
import { portNumberUnique as serviceEntryPortNumberUnique } from './service-entry/port-number-unique';
import { portNumberValid as serviceEntryPortNumberValid } from './service-entry/port-number-valid';
import { portProtocolKnown as serviceEntryPortProtocolKnown } from './service-entry/port-protocol-known';
import { rangeWithoutDns as serviceEntryRangeWithoutDns } from './service-entry/range-without-dns';
import { resolutionKnown as serviceEntryResolutionKnown } from './service-entry/resolution-known';
import { roundRobinOneEndpoint as serviceEntryRoundRobinOneEndpoint } from './service-entry/round-robin-one-endpoint';
import { selectorOrEndpoints as serviceEntrySelectorOrEndpoints } from './service-entry/selector-or-endpoints';
import { staticEndpointNotNull as serviceEntryStaticEndpointNotNull } from './service-entry/static-endpoint-not-null';
import { targetPortValid as serviceEntryTargetPortValid } from './service-entry/target-port-valid';
import { tcpPortWithAddress as serviceEntryTcpPortWithAddress } from './service-entry/tcp-port-with-address';
import { workloadSelectorValid as serviceEntryWorkloadSelectorValid } from './service-entry/workload-selector-valid';
import { catchAllListenerLast as sidecarCatchAllListenerLast } from './sidecar/catch-all-listener-last';
import { defaultEndpointLocal as sidecarDefaultEndpointLocal } from './sidecar/default-endpoint-local';
import { egressBindValid as sidecarEgressBindValid } from './sidecar/egress-bind-valid';
import { egressEverythingAlone as sidecarEgressEverythingAlone } from './sidecar/egress-everything-alone';
import { egressHostUnique as sidecarEgressHostUnique } from './sidecar/egress-host-unique';
import { egressHostValid as sidecarEgressHostValid } from './sidecar/egress-host-valid';
import { egressHostsPresent as sidecarEgressHostsPresent } from './sidecar/egress-hosts-present';
import { egressListenerUnique as sidecarEgressListenerUnique } from './sidecar/egress-listener-unique';
import { egressNotNull as sidecarEgressNotNull } from './sidecar/egress-not-null';
import { egressPortValid as sidecarEgressPortValid } from './sidecar/egress-port-valid';
import { egressProxyValid as sidecarEgressProxyValid } from './sidecar/egress-proxy-valid';
import { egressProxyWithAllowAny as sidecarEgressProxyWithAllowAny } from './sidecar/egress-proxy-with-allow-any';
import { egressSocketValid as sidecarEgressSocketValid } from './sidecar/egress-socket-valid';
import { egressTargetPortUnset as sidecarEgressTargetPortUnset } from './sidecar/egress-target-port-unset';
import { httpPoolOnHttp as sidecarHttpPoolOnHttp } from './sidecar/http-pool-on-http';
import { ingressBindValid as sidecarIngressBindValid } from './sidecar/ingress-bind-valid';
import { ingressNotNull as sidecarIngressNotNull } from './sidecar/ingress-not-null';
import { ingressPortNameValid as sidecarIngressPortNameValid } from './sidecar/ingress-port-name-valid';
import { ingressPortNumberValid as sidecarIngressPortNumberValid } from './sidecar/ingress-port-number-valid';
import { ingressPortPresent as sidecarIngressPortPresent } from './sidecar/ingress-port-present';
import { ingressPortUnique as sidecarIngressPortUnique } from './sidecar/ingress-port-unique';
import { ingressProtocolKnown as sidecarIngressProtocolKnown } from './sidecar/ingress-protocol-known';
import { ingressTargetPortUnset as sidecarIngressTargetPortUnset } from './sidecar/ingress-target-port-unset';
import { ingressTlsUsable as sidecarIngressTlsUsable } from './sidecar/ingress-tls-usable';
import { notEmpty as sidecarNotEmpty } from './sidecar/not-empty';
import { outboundModeSupported as sidecarOutboundModeSupported } from './sidecar/outbound-mode-supported';
import { workloadSelectorValid as sidecarWorkloadSelectorValid } from './sidecar/workload-selector-valid';
import { noEnvoyFilter as stableChannelNoEnvoyFilter } from './stable-channel/no-envoy-filter';
import { noExtendedTelemetry as stableChannelNoExtendedTelemetry } from './stable-channel/no-extended-telemetry';
import { noProxyConfig as stableChannelNoProxyConfig } from './stable-channel/no-proxy-config';
import { noTrustDomainSource as stableChannelNoTrustDomainSource } from './stable-channel/no-trust-domain-source';
import { noWasmPlugin as stableChannelNoWasmPlugin } from './stable-channel/no-wasm-plugin';
import { accessLogProviderNamed as telemetryAccessLogProviderNamed } from './telemetry/access-log-provider-named';
import { customMetricNamed as telemetryCustomMetricNamed } from './telemetry/custom-metric-named';
import { customTagValid as telemetryCustomTagValid } from './telemetry/custom-tag-valid';
import { logFilterValid as telemetryLogFilterValid } from './telemetry/log-filter-valid';
import { metricsProviderNamed as telemetryMetricsProviderNamed } from './telemetry/metrics-provider-named';
import { oneTarget as telemetryOneTarget } from './telemetry/one-target';
import { oneTracing as telemetryOneTracing } from './telemetry/one-tracing';
import { oneTracingProvider as telemetryOneTracingProvider } from './telemetry/one-tracing-provider';
import { overrideNotNull as telemetryOverrideNotNull } from './telemetry/override-not-null';
import { samplingValid as telemetrySamplingValid } from './telemetry/sampling-valid';
import { selectorValid as telemetrySelectorValid } from './telemetry/selector-valid';
import { tagOverrideValid as telemetryTagOverrideValid } from './telemetry/tag-override-valid';
import { targetRefValid as telemetryTargetRefValid } from './telemetry/target-ref-valid';
import { tracingProviderNamed as telemetryTracingProviderNamed } from './telemetry/tracing-provider-named';
import { luaCodeValid as trafficExtensionLuaCodeValid } from './traffic-extension/lua-code-valid';
import { matchPortValid as trafficExtensionMatchPortValid } from './traffic-extension/match-port-valid';
import { oneImplementation as trafficExtensionOneImplementation } from './traffic-extension/one-implementation';
import { targetValid as trafficExtensionTargetValid } from './traffic-extension/target-valid';
import { wasmValid as trafficExtensionWasmValid } from './traffic-extension/wasm-valid';
import { clientCertificateComplete as trafficPolicyClientCertificateComplete } from './traffic-policy/client-certificate-complete';
import { configMapReferenceValid as trafficPolicyConfigMapReferenceValid } from './traffic-policy/config-map-reference-valid';
import { connectionPoolNotEmpty as trafficPolicyConnectionPoolNotEmpty } from './traffic-policy/connection-pool-not-empty';
import { credentialOrFiles as trafficPolicyCredentialOrFiles } from './traffic-policy/credential-or-files';
import { hashCookieAttributesValid as trafficPolicyHashCookieAttributesValid } from './traffic-policy/hash-cookie-attributes-valid';
import { hashCookieNamed as trafficPolicyHashCookieNamed } from './traffic-policy/hash-cookie-named';
import { httpIdleTimeoutValid as trafficPolicyHttpIdleTimeoutValid } from './traffic-policy/http-idle-timeout-valid';
import { httpLimitValid as trafficPolicyHttpLimitValid } from './traffic-policy/http-limit-valid';
import { http2KeepAliveComplete as trafficPolicyHttp2KeepAliveComplete } from './traffic-policy/http2-keep-alive-complete';
import { localOriginErrorsSplit as trafficPolicyLocalOriginErrorsSplit } from './traffic-policy/local-origin-errors-split';
import { maglevTableSizePrime as trafficPolicyMaglevTableSizePrime } from './traffic-policy/maglev-table-size-prime';
import { notEmpty as trafficPolicyNotEmpty } from './traffic-policy/not-empty';
import { oneLocalitySetting as trafficPolicyOneLocalitySetting } from './traffic-policy/one-locality-setting';
import { outlierDetectionErrorsCurrent as trafficPolicyOutlierDetectionErrorsCurrent } from './traffic-policy/outlier-detection-errors-current';
import { outlierDetectionPercentValid as trafficPolicyOutlierDetectionPercentValid } from './traffic-policy/outlier-detection-percent-valid';
import { outlierDetectionTimeValid as trafficPolicyOutlierDetectionTimeValid } from './traffic-policy/outlier-detection-time-valid';
import { portSettingsComplete as trafficPolicyPortSettingsComplete } from './traffic-policy/port-settings-complete';
import { proxyProtocolVersionKnown as trafficPolicyProxyProtocolVersionKnown } from './traffic-policy/proxy-protocol-version-known';
import { ringSizeCurrent as trafficPolicyRingSizeCurrent } from './traffic-policy/ring-size-current';
import { skippedVerificationMutual as trafficPolicySkippedVerificationMutual } from './traffic-policy/skipped-verification-mutual';
import { skippedVerificationSimple as trafficPolicySkippedVerificationSimple } from './traffic-policy/skipped-verification-simple';
import { tcpIdleTimeoutValid as trafficPolicyTcpIdleTimeoutValid } from './traffic-policy/tcp-idle-timeout-valid';
import { tcpKeepaliveValid as trafficPolicyTcpKeepaliveValid } from './traffic-policy/tcp-keepalive-valid';
import { tcpLimitValid as trafficPolicyTcpLimitValid } from './traffic-policy/tcp-limit-valid';
import { tcpTimeValid as trafficPolicyTcpTimeValid } from './traffic-policy/tcp-time-valid';
import { tunnelHostValid as trafficPolicyTunnelHostValid } from './traffic-policy/tunnel-host-valid';
import { tunnelOrProxyProtocol as trafficPolicyTunnelOrProxyProtocol } from './traffic-policy/tunnel-or-proxy-protocol';
import { tunnelPortValid as trafficPolicyTunnelPortValid } from './traffic-policy/tunnel-port-valid';
import { tunnelProtocolKnown as trafficPolicyTunnelProtocolKnown } from './traffic-policy/tunnel-protocol-known';
import { upgradePolicyConsistent as trafficPolicyUpgradePolicyConsistent } from './traffic-policy/upgrade-policy-consistent';
import { warmupValid as trafficPolicyWarmupValid } from './traffic-policy/warmup-valid';
import { abortGrpcStatusValid as virtualServiceAbortGrpcStatusValid } from './virtual-service/abort-grpc-status-valid';
import { abortHttpStatusValid as virtualServiceAbortHttpStatusValid } from './virtual-service/abort-http-status-valid';
import { abortHttp2ErrorUnsupported as virtualServiceAbortHttp2ErrorUnsupported } from './virtual-service/abort-http2-error-unsupported';
import { absentHeaderMatchValid as virtualServiceAbsentHeaderMatchValid } from './virtual-service/absent-header-match-valid';
import { authoritySetOnce as virtualServiceAuthoritySetOnce } from './virtual-service/authority-set-once';
import { claimMatchAtGateway as virtualServiceClaimMatchAtGateway } from './virtual-service/claim-match-at-gateway';
import { corsHeaderValid as virtualServiceCorsHeaderValid } from './virtual-service/cors-header-valid';
import { corsMaxAgeValid as virtualServiceCorsMaxAgeValid } from './virtual-service/cors-max-age-valid';
import { corsMethodValid as virtualServiceCorsMethodValid } from './virtual-service/cors-method-valid';
import { corsOriginValid as virtualServiceCorsOriginValid } from './virtual-service/cors-origin-valid';
import { delegateWithoutDelegate as virtualServiceDelegateWithoutDelegate } from './virtual-service/delegate-without-delegate';
import { delegateWithoutGateways as virtualServiceDelegateWithoutGateways } from './virtual-service/delegate-without-gateways';
import { delegateWithoutTcp as virtualServiceDelegateWithoutTcp } from './virtual-service/delegate-without-tcp';
import { delegateWithoutTls as virtualServiceDelegateWithoutTls } from './virtual-service/delegate-without-tls';
import { destinationValid as virtualServiceDestinationValid } from './virtual-service/destination-valid';
import { directResponseAlone as virtualServiceDirectResponseAlone } from './virtual-service/direct-response-alone';
import { directResponseBodySize as virtualServiceDirectResponseBodySize } from './virtual-service/direct-response-body-size';
import { directResponseStatusValid as virtualServiceDirectResponseStatusValid } from './virtual-service/direct-response-status-valid';
import { exponentialDelayUnsupported as virtualServiceExponentialDelayUnsupported } from './virtual-service/exponential-delay-unsupported';
import { exportToValid as virtualServiceExportToValid } from './virtual-service/export-to-valid';
import { faultNotEmpty as virtualServiceFaultNotEmpty } from './virtual-service/fault-not-empty';
import { faultPercentageValid as virtualServiceFaultPercentageValid } from './virtual-service/fault-percentage-valid';
import { fixedDelayValid as virtualServiceFixedDelayValid } from './virtual-service/fixed-delay-valid';
import { gatewayNameValid as virtualServiceGatewayNameValid } from './virtual-service/gateway-name-valid';
import { headerChangeValid as virtualServiceHeaderChangeValid } from './virtual-service/header-change-valid';
import { headerMatchNameValid as virtualServiceHeaderMatchNameValid } from './virtual-service/header-match-name-valid';
import { headerMatchValueValid as virtualServiceHeaderMatchValueValid } from './virtual-service/header-match-value-valid';
import { hostValid as virtualServiceHostValid } from './virtual-service/host-valid';
import { hostsDistinct as virtualServiceHostsDistinct } from './virtual-service/hosts-distinct';
import { httpMatchGatewayValid as virtualServiceHttpMatchGatewayValid } from './virtual-service/http-match-gateway-valid';
import { httpMatchPortValid as virtualServiceHttpMatchPortValid } from './virtual-service/http-match-port-valid';
import { httpRouteHasAction as virtualServiceHttpRouteHasAction } from './virtual-service/http-route-has-action';
import { httpRouteNotNull as virtualServiceHttpRouteNotNull } from './virtual-service/http-route-not-null';
import { httpSourceLabelsValid as virtualServiceHttpSourceLabelsValid } from './virtual-service/http-source-labels-valid';
import { matchEffective as virtualServiceMatchEffective } from './virtual-service/match-effective';
import { mirrorDestinationValid as virtualServiceMirrorDestinationValid } from './virtual-service/mirror-destination-valid';
import { mirrorOrMirrors as virtualServiceMirrorOrMirrors } from './virtual-service/mirror-or-mirrors';
import { mirrorPercentReplaced as virtualServiceMirrorPercentReplaced } from './virtual-service/mirror-percent-replaced';
import { mirrorPercentageValid as virtualServiceMirrorPercentageValid } from './virtual-service/mirror-percentage-valid';
import { redirectAlone as virtualServiceRedirectAlone } from './virtual-service/redirect-alone';
import { redirectValid as virtualServiceRedirectValid } from './virtual-service/redirect-valid';
import { requestHeaderSetValid as virtualServiceRequestHeaderSetValid } from './virtual-service/request-header-set-valid';
import { requestMatchValid as virtualServiceRequestMatchValid } from './virtual-service/request-match-valid';
import { retriesOffAlone as virtualServiceRetriesOffAlone } from './virtual-service/retries-off-alone';
import { retryAttemptsValid as virtualServiceRetryAttemptsValid } from './virtual-service/retry-attempts-valid';
import { retryDurationValid as virtualServiceRetryDurationValid } from './virtual-service/retry-duration-valid';
import { retryOnValid as virtualServiceRetryOnValid } from './virtual-service/retry-on-valid';
import { rewriteValid as virtualServiceRewriteValid } from './virtual-service/rewrite-valid';
import { rootWithoutRedirect as virtualServiceRootWithoutRedirect } from './virtual-service/root-without-redirect';
import { rootWithoutRoute as virtualServiceRootWithoutRoute } from './virtual-service/root-without-route';
import { routeReachable as virtualServiceRouteReachable } from './virtual-service/route-reachable';
import { routesPresent as virtualServiceRoutesPresent } from './virtual-service/routes-present';
import { sniHostValid as virtualServiceSniHostValid } from './virtual-service/sni-host-valid';
import { sniHostWithinHosts as virtualServiceSniHostWithinHosts } from './virtual-service/sni-host-within-hosts';
import { sniHostsPresent as virtualServiceSniHostsPresent } from './virtual-service/sni-hosts-present';
import { sourceNamespaceValid as virtualServiceSourceNamespaceValid } from './virtual-service/source-namespace-valid';
import { tcpMatchNotNull as virtualServiceTcpMatchNotNull } from './virtual-service/tcp-match-not-null';
import { tcpMatchValid as virtualServiceTcpMatchValid } from './virtual-service/tcp-match-valid';
import { tcpRouteHasDestination as virtualServiceTcpRouteHasDestination } from './virtual-service/tcp-route-has-destination';
import { timeoutValid as virtualServiceTimeoutValid } from './virtual-service/timeout-valid';
import { tlsDestinationSubnetValid as virtualServiceTlsDestinationSubnetValid } from './virtual-service/tls-destination-subnet-valid';
import { tlsMatchGatewayValid as virtualServiceTlsMatchGatewayValid } from './virtual-service/tls-match-gateway-valid';
import { tlsMatchNotNull as virtualServiceTlsMatchNotNull } from './virtual-service/tls-match-not-null';
import { tlsMatchPortValid as virtualServiceTlsMatchPortValid } from './virtual-service/tls-match-port-valid';
import { tlsMatchPresent as virtualServiceTlsMatchPresent } from './virtual-service/tls-match-present';
import { tlsRouteHasDestination as virtualServiceTlsRouteHasDestination } from './virtual-service/tls-route-has-destination';
import { tlsSourceLabelsValid as virtualServiceTlsSourceLabelsValid } from './virtual-service/tls-source-labels-valid';
import { uriMatchValid as virtualServiceUriMatchValid } from './virtual-service/uri-match-valid';
import { weightsNotAllZero as virtualServiceWeightsNotAllZero } from './virtual-service/weights-not-all-zero';
import { wildcardHostAtGateway as virtualServiceWildcardHostAtGateway } from './virtual-service/wildcard-host-at-gateway';
import { checksumValid as wasmPluginChecksumValid } from './wasm-plugin/checksum-valid';
import { environmentValid as wasmPluginEnvironmentValid } from './wasm-plugin/environment-valid';
import { matchPortValid as wasmPluginMatchPortValid } from './wasm-plugin/match-port-valid';
import { oneTarget as wasmPluginOneTarget } from './wasm-plugin/one-target';
import { pluginNameValid as wasmPluginPluginNameValid } from './wasm-plugin/plugin-name-valid';
import { pullSecretValid as wasmPluginPullSecretValid } from './wasm-plugin/pull-secret-valid';
import { selectorValid as wasmPluginSelectorValid } from './wasm-plugin/selector-valid';
import { targetRefValid as wasmPluginTargetRefValid } from './wasm-plugin/target-ref-valid';
import { urlPresent as wasmPluginUrlPresent } from './wasm-plugin/url-present';
import { urlValid as wasmPluginUrlValid } from './wasm-plugin/url-valid';
import { addressOfNetwork as workloadEntryAddressOfNetwork } from './workload-entry/address-of-network';
import { addressPresent as workloadEntryAddressPresent } from './workload-entry/address-present';
import { addressValid as workloadEntryAddressValid } from './workload-entry/address-valid';
import { labelsValid as workloadEntryLabelsValid } from './workload-entry/labels-valid';
import { portsValid as workloadEntryPortsValid } from './workload-entry/ports-valid';
import { unixSocketOfOnePort as workloadEntryUnixSocketOfOnePort } from './workload-entry/unix-socket-of-one-port';
import { unixSocketValid as workloadEntryUnixSocketValid } from './workload-entry/unix-socket-valid';
import { execProbeValid as workloadGroupExecProbeValid } from './workload-group/exec-probe-valid';
import { httpProbeValid as workloadGroupHttpProbeValid } from './workload-group/http-probe-valid';
import { labelsValid as workloadGroupLabelsValid } from './workload-group/labels-valid';
import { probeMethodSupported as workloadGroupProbeMethodSupported } from './workload-group/probe-method-supported';
import { probeTimesValid as workloadGroupProbeTimesValid } from './workload-group/probe-times-valid';
import { tcpProbeValid as workloadGroupTcpProbeValid } from './workload-group/tcp-probe-valid';
import { templatePresent as workloadGroupTemplatePresent } from './workload-group/template-present';
import { Rule } from './rule';

/** Every rule of the library, by name. */
export const ALL_RULES: ReadonlyArray<Rule> = [
  authorizationPolicyConditionKeyPresent,
  authorizationPolicyConditionValid,
  authorizationPolicyConditionWithValues,
  authorizationPolicyCustomWithProvider,
  authorizationPolicyCustomWithRules,
  authorizationPolicyCustomWithoutIdentity,
  authorizationPolicyCustomWithoutIdentityCondition,
  authorizationPolicyDenyDoesNotCoverTcp,
  authorizationPolicyDenyWithRules,
  authorizationPolicyIpBlockValid,
  authorizationPolicyOneTarget,
  authorizationPolicyOperationNotEmpty,
  authorizationPolicyOperationPresent,
  authorizationPolicyOperationValueNotEmpty,
  authorizationPolicyPathTemplateValid,
  authorizationPolicyPortValid,
  authorizationPolicyProviderWithCustom,
  authorizationPolicyRuleNotNull,
  authorizationPolicySelectorValid,
  authorizationPolicyServiceAccountValid,
  authorizationPolicyServiceAccountsAlone,
  authorizationPolicySourceNotEmpty,
  authorizationPolicySourcePresent,
  authorizationPolicySourceValueNotEmpty,
  authorizationPolicyTargetRefValid,
  authorizationPolicyTrustDomainValid,
  destinationRuleExportToValid,
  destinationRuleHostValid,
  destinationRuleSubsetLabelsValid,
  destinationRuleSubsetNameUnique,
  destinationRuleSubsetNameValid,
  destinationRuleSubsetNotNull,
  destinationRuleWorkloadSelectorValid,
  envoyFilterApplyToPresent,
  envoyFilterClusterMatchOfCluster,
  envoyFilterExposesInternals,
  envoyFilterExtensionConfigured,
  envoyFilterFilterMatchComplete,
  envoyFilterListenerMatchOfListener,
  envoyFilterOperationPresent,
  envoyFilterPatchNotNull,
  envoyFilterPatchPresent,
  envoyFilterProxyVersionValid,
  envoyFilterRouteMatchOfRoutes,
  envoyFilterValueFieldsKnown,
  envoyFilterValuePresent,
  envoyFilterValueReadable,
  envoyFilterWorkloadSelectorValid,
  gatewayBindAddressValid,
  gatewayBindSocketValid,
  gatewayHostValid,
  gatewayHostsPresent,
  gatewayHttpsRedirectOnHttp,
  gatewayNameValid,
  gatewayPortNamePresent,
  gatewayPortNameUnique,
  gatewayPortNumberValid,
  gatewayPortPresent,
  gatewayPortProtocolKnown,
  gatewayServerNotNull,
  gatewayServersPresent,
  gatewayTargetPortUnset,
  gatewayTlsPresent,
  gatewayTlsWithTlsPort,
  gatewayTlsWithoutPlainHttp,
  localityDistributeOrFailover,
  localityFailoverPriorityWithoutTopology,
  localityFailoverRegionsValid,
  localityFailoverWithOutlierDetection,
  localityLocalitiesApart,
  localityWeightsAddUp,
  localityZoneAwareRegionsValid,
  localityZoneAwareWithOutlierDetection,
  localityZoneAwareWithoutTopology,
  meshConfigAuthorizerValid,
  meshConfigConnectTimeoutValid,
  meshConfigConnectionSettingsValid,
  meshConfigControlPlaneAuthenticationKnown,
  meshConfigDecodable,
  meshConfigDefaultTrafficPolicyValid,
  meshConfigDiscoveryAddressValid,
  meshConfigDnsAutoAllocationInUse,
  meshConfigDrainDurationValid,
  meshConfigFieldsKnown,
  meshConfigLightstepTracerValid,
  meshConfigLocalityValid,
  meshConfigMergedFieldsInCamelCase,
  meshConfigMeshMtlsWithoutCurves,
  meshConfigPrivateKeyProviderValid,
  meshConfigProtocolDetectionTimeoutValid,
  meshConfigProviderNameUnique,
  meshConfigProviderNamed,
  meshConfigProviderServiceValid,
  meshConfigProviderTypeKnown,
  meshConfigProxyClusterNamed,
  meshConfigProxyListenPortValid,
  meshConfigProxyPathsPresent,
  meshConfigProxyPortValid,
  meshConfigServiceSettingsHostValid,
  meshConfigTelemetryAddressValid,
  meshConfigTelemetryProviderValid,
  meshConfigTlsCurvesKnown,
  meshConfigTracerAddressValid,
  meshConfigTracingTagPresent,
  meshConfigTracingTlsValid,
  meshConfigTrustDomainAliasesValid,
  meshConfigTrustDomainValid,
  meshNetworksDecodable,
  meshNetworksEndpointRangeValid,
  meshNetworksEndpointRegistryValid,
  meshNetworksFieldsKnown,
  meshNetworksGatewayAddressValid,
  meshNetworksGatewayPortValid,
  meshNetworksGatewayServiceValid,
  peerAuthenticationPortLevelNotEmpty,
  peerAuthenticationPortLevelWithSelector,
  peerAuthenticationPortValid,
  peerAuthenticationSelectorValid,
  pipelineDryRunOnPolicyOnly,
  pipelineDryRunValid,
  pipelineParentNamespaceAnnotationAbsent,
  pipelineParentsAnnotationAbsent,
  pipelineProbeAnnotationAbsent,
  pipelineTopLevelKnown,
  proxyConfigConcurrencyValid,
  proxyConfigSelectorValid,
  requestAuthenticationAudienceNotEmpty,
  requestAuthenticationClaimHeaderValid,
  requestAuthenticationHeaderLocationPresent,
  requestAuthenticationIssuerOrKeySetPresent,
  requestAuthenticationKeySetPublic,
  requestAuthenticationKeySetUrlValid,
  requestAuthenticationKeySetValid,
  requestAuthenticationLocationNotEmpty,
  requestAuthenticationOneTarget,
  requestAuthenticationSelectorValid,
  requestAuthenticationTargetRefValid,
  requestAuthenticationTimeoutValid,
  serverTlsCertificateComplete,
  serverTlsCertificateCount,
  serverTlsCipherSuiteKnown,
  serverTlsCipherSuiteUnique,
  serverTlsClientCaPresent,
  serverTlsIstioMutualAlone,
  serverTlsOneCertificateSource,
  serverTlsPassthroughAlone,
  serverTlsProtocolVersionSafe,
  serverTlsRevocationListUsable,
  serviceEntryAddressValid,
  serviceEntryAddressesOfOneHost,
  serviceEntryDnsEndpointAddressValid,
  serviceEntryDnsEndpointLabelsValid,
  serviceEntryDnsEndpointNotNull,
  serviceEntryDnsEndpointPortsValid,
  serviceEntryDnsHostResolvable,
  serviceEntryDynamicHostWildcard,
  serviceEntryDynamicLocationKnown,
  serviceEntryDynamicPortNamesHost,
  serviceEntryDynamicWithoutAddresses,
  serviceEntryDynamicWithoutEndpoints,
  serviceEntryDynamicWithoutWaypoint,
  serviceEntryExportToValid,
  serviceEntryHostNotEverything,
  serviceEntryHostValid,
  serviceEntryHostWildcardWhole,
  serviceEntryHostsPresent,
  serviceEntryManyHostsNeedHostInProtocol,
  serviceEntryNoneWithoutEndpoints,
  serviceEntryNoneWithoutSelector,
  serviceEntryPortNameUnique,
  serviceEntryPortNameValid,
  serviceEntryPortNotNull,
  serviceEntryPortNumberUnique,
  serviceEntryPortNumberValid,
  serviceEntryPortProtocolKnown,
  serviceEntryRangeWithoutDns,
  serviceEntryResolutionKnown,
  serviceEntryRoundRobinOneEndpoint,
  serviceEntrySelectorOrEndpoints,
  serviceEntryStaticEndpointNotNull,
  serviceEntryTargetPortValid,
  serviceEntryTcpPortWithAddress,
  serviceEntryWorkloadSelectorValid,
  sidecarCatchAllListenerLast,
  sidecarDefaultEndpointLocal,
  sidecarEgressBindValid,
  sidecarEgressEverythingAlone,
  sidecarEgressHostUnique,
  sidecarEgressHostValid,
  sidecarEgressHostsPresent,
  sidecarEgressListenerUnique,
  sidecarEgressNotNull,
  sidecarEgressPortValid,
  sidecarEgressProxyValid,
  sidecarEgressProxyWithAllowAny,
  sidecarEgressSocketValid,
  sidecarEgressTargetPortUnset,
  sidecarHttpPoolOnHttp,
  sidecarIngressBindValid,
  sidecarIngressNotNull,
  sidecarIngressPortNameValid,
  sidecarIngressPortNumberValid,
  sidecarIngressPortPresent,
  sidecarIngressPortUnique,
  sidecarIngressProtocolKnown,
  sidecarIngressTargetPortUnset,
  sidecarIngressTlsUsable,
  sidecarNotEmpty,
  sidecarOutboundModeSupported,
  sidecarWorkloadSelectorValid,
  stableChannelNoEnvoyFilter,
  stableChannelNoExtendedTelemetry,
  stableChannelNoProxyConfig,
  stableChannelNoTrustDomainSource,
  stableChannelNoWasmPlugin,
  telemetryAccessLogProviderNamed,
  telemetryCustomMetricNamed,
  telemetryCustomTagValid,
  telemetryLogFilterValid,
  telemetryMetricsProviderNamed,
  telemetryOneTarget,
  telemetryOneTracing,
  telemetryOneTracingProvider,
  telemetryOverrideNotNull,
  telemetrySamplingValid,
  telemetrySelectorValid,
  telemetryTagOverrideValid,
  telemetryTargetRefValid,
  telemetryTracingProviderNamed,
  trafficExtensionLuaCodeValid,
  trafficExtensionMatchPortValid,
  trafficExtensionOneImplementation,
  trafficExtensionTargetValid,
  trafficExtensionWasmValid,
  trafficPolicyClientCertificateComplete,
  trafficPolicyConfigMapReferenceValid,
  trafficPolicyConnectionPoolNotEmpty,
  trafficPolicyCredentialOrFiles,
  trafficPolicyHashCookieAttributesValid,
  trafficPolicyHashCookieNamed,
  trafficPolicyHttpIdleTimeoutValid,
  trafficPolicyHttpLimitValid,
  trafficPolicyHttp2KeepAliveComplete,
  trafficPolicyLocalOriginErrorsSplit,
  trafficPolicyMaglevTableSizePrime,
  trafficPolicyNotEmpty,
  trafficPolicyOneLocalitySetting,
  trafficPolicyOutlierDetectionErrorsCurrent,
  trafficPolicyOutlierDetectionPercentValid,
  trafficPolicyOutlierDetectionTimeValid,
  trafficPolicyPortSettingsComplete,
  trafficPolicyProxyProtocolVersionKnown,
  trafficPolicyRingSizeCurrent,
  trafficPolicySkippedVerificationMutual,
  trafficPolicySkippedVerificationSimple,
  trafficPolicyTcpIdleTimeoutValid,
  trafficPolicyTcpKeepaliveValid,
  trafficPolicyTcpLimitValid,
  trafficPolicyTcpTimeValid,
  trafficPolicyTunnelHostValid,
  trafficPolicyTunnelOrProxyProtocol,
  trafficPolicyTunnelPortValid,
  trafficPolicyTunnelProtocolKnown,
  trafficPolicyUpgradePolicyConsistent,
  trafficPolicyWarmupValid,
  virtualServiceAbortGrpcStatusValid,
  virtualServiceAbortHttpStatusValid,
  virtualServiceAbortHttp2ErrorUnsupported,
  virtualServiceAbsentHeaderMatchValid,
  virtualServiceAuthoritySetOnce,
  virtualServiceClaimMatchAtGateway,
  virtualServiceCorsHeaderValid,
  virtualServiceCorsMaxAgeValid,
  virtualServiceCorsMethodValid,
  virtualServiceCorsOriginValid,
  virtualServiceDelegateWithoutDelegate,
  virtualServiceDelegateWithoutGateways,
  virtualServiceDelegateWithoutTcp,
  virtualServiceDelegateWithoutTls,
  virtualServiceDestinationValid,
  virtualServiceDirectResponseAlone,
  virtualServiceDirectResponseBodySize,
  virtualServiceDirectResponseStatusValid,
  virtualServiceExponentialDelayUnsupported,
  virtualServiceExportToValid,
  virtualServiceFaultNotEmpty,
  virtualServiceFaultPercentageValid,
  virtualServiceFixedDelayValid,
  virtualServiceGatewayNameValid,
  virtualServiceHeaderChangeValid,
  virtualServiceHeaderMatchNameValid,
  virtualServiceHeaderMatchValueValid,
  virtualServiceHostValid,
  virtualServiceHostsDistinct,
  virtualServiceHttpMatchGatewayValid,
  virtualServiceHttpMatchPortValid,
  virtualServiceHttpRouteHasAction,
  virtualServiceHttpRouteNotNull,
  virtualServiceHttpSourceLabelsValid,
  virtualServiceMatchEffective,
  virtualServiceMirrorDestinationValid,
  virtualServiceMirrorOrMirrors,
  virtualServiceMirrorPercentReplaced,
  virtualServiceMirrorPercentageValid,
  virtualServiceRedirectAlone,
  virtualServiceRedirectValid,
  virtualServiceRequestHeaderSetValid,
  virtualServiceRequestMatchValid,
  virtualServiceRetriesOffAlone,
  virtualServiceRetryAttemptsValid,
  virtualServiceRetryDurationValid,
  virtualServiceRetryOnValid,
  virtualServiceRewriteValid,
  virtualServiceRootWithoutRedirect,
  virtualServiceRootWithoutRoute,
  virtualServiceRouteReachable,
  virtualServiceRoutesPresent,
  virtualServiceSniHostValid,
  virtualServiceSniHostWithinHosts,
  virtualServiceSniHostsPresent,
  virtualServiceSourceNamespaceValid,
  virtualServiceTcpMatchNotNull,
  virtualServiceTcpMatchValid,
  virtualServiceTcpRouteHasDestination,
  virtualServiceTimeoutValid,
  virtualServiceTlsDestinationSubnetValid,
  virtualServiceTlsMatchGatewayValid,
  virtualServiceTlsMatchNotNull,
  virtualServiceTlsMatchPortValid,
  virtualServiceTlsMatchPresent,
  virtualServiceTlsRouteHasDestination,
  virtualServiceTlsSourceLabelsValid,
  virtualServiceUriMatchValid,
  virtualServiceWeightsNotAllZero,
  virtualServiceWildcardHostAtGateway,
  wasmPluginChecksumValid,
  wasmPluginEnvironmentValid,
  wasmPluginMatchPortValid,
  wasmPluginOneTarget,
  wasmPluginPluginNameValid,
  wasmPluginPullSecretValid,
  wasmPluginSelectorValid,
  wasmPluginTargetRefValid,
  wasmPluginUrlPresent,
  wasmPluginUrlValid,
  workloadEntryAddressOfNetwork,
  workloadEntryAddressPresent,
  workloadEntryAddressValid,
  workloadEntryLabelsValid,
  workloadEntryPortsValid,
  workloadEntryUnixSocketOfOnePort,
  workloadEntryUnixSocketValid,
  workloadGroupExecProbeValid,
  workloadGroupHttpProbeValid,
  workloadGroupLabelsValid,
  workloadGroupProbeMethodSupported,
  workloadGroupProbeTimesValid,
  workloadGroupTcpProbeValid,
  workloadGroupTemplatePresent,
];
