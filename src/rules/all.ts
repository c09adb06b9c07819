// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
import { exportToValid as destinationRuleExportToValid } from './destination-rule/export-to-valid';
import { hostValid as destinationRuleHostValid } from './destination-rule/host-valid';
import { subsetLabelsValid as destinationRuleSubsetLabelsValid } from './destination-rule/subset-labels-valid';
import { subsetNameUnique as destinationRuleSubsetNameUnique } from './destination-rule/subset-name-unique';
import { subsetNameValid as destinationRuleSubsetNameValid } from './destination-rule/subset-name-valid';
import { subsetNotNull as destinationRuleSubsetNotNull } from './destination-rule/subset-not-null';
import { workloadSelectorValid as destinationRuleWorkloadSelectorValid } from './destination-rule/workload-selector-valid';
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
import { absentHeaderMatchValid as virtualServiceAbsentHeaderMatchValid } from './virtual-service/absent-header-match-valid';
import { claimMatchAtGateway as virtualServiceClaimMatchAtGateway } from './virtual-service/claim-match-at-gateway';
import { delegateWithoutDelegate as virtualServiceDelegateWithoutDelegate } from './virtual-service/delegate-without-delegate';
import { delegateWithoutGateways as virtualServiceDelegateWithoutGateways } from './virtual-service/delegate-without-gateways';
import { delegateWithoutTcp as virtualServiceDelegateWithoutTcp } from './virtual-service/delegate-without-tcp';
import { delegateWithoutTls as virtualServiceDelegateWithoutTls } from './virtual-service/delegate-without-tls';
import { directResponseAlone as virtualServiceDirectResponseAlone } from './virtual-service/direct-response-alone';
import { exportToValid as virtualServiceExportToValid } from './virtual-service/export-to-valid';
import { gatewayNameValid as virtualServiceGatewayNameValid } from './virtual-service/gateway-name-valid';
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
import { mirrorOrMirrors as virtualServiceMirrorOrMirrors } from './virtual-service/mirror-or-mirrors';
import { redirectAlone as virtualServiceRedirectAlone } from './virtual-service/redirect-alone';
import { requestMatchValid as virtualServiceRequestMatchValid } from './virtual-service/request-match-valid';
import { rootWithoutRedirect as virtualServiceRootWithoutRedirect } from './virtual-service/root-without-redirect';
import { rootWithoutRoute as virtualServiceRootWithoutRoute } from './virtual-service/root-without-route';
import { routeReachable as virtualServiceRouteReachable } from './virtual-service/route-reachable';
import { routesPresent as virtualServiceRoutesPresent } from './virtual-service/routes-present';
import { sourceNamespaceValid as virtualServiceSourceNamespaceValid } from './virtual-service/source-namespace-valid';
import { uriMatchValid as virtualServiceUriMatchValid } from './virtual-service/uri-match-valid';
import { wildcardHostAtGateway as virtualServiceWildcardHostAtGateway } from './virtual-service/wildcard-host-at-gateway';
import { Rule } from './rule';

/** Every rule of the library, by name. */
export const ALL_RULES: ReadonlyArray<Rule> = [
  destinationRuleExportToValid,
  destinationRuleHostValid,
  destinationRuleSubsetLabelsValid,
  destinationRuleSubsetNameUnique,
  destinationRuleSubsetNameValid,
  destinationRuleSubsetNotNull,
  destinationRuleWorkloadSelectorValid,
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
  virtualServiceAbsentHeaderMatchValid,
  virtualServiceClaimMatchAtGateway,
  virtualServiceDelegateWithoutDelegate,
  virtualServiceDelegateWithoutGateways,
  virtualServiceDelegateWithoutTcp,
  virtualServiceDelegateWithoutTls,
  virtualServiceDirectResponseAlone,
  virtualServiceExportToValid,
  virtualServiceGatewayNameValid,
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
  virtualServiceMirrorOrMirrors,
  virtualServiceRedirectAlone,
  virtualServiceRequestMatchValid,
  virtualServiceRootWithoutRedirect,
  virtualServiceRootWithoutRoute,
  virtualServiceRouteReachable,
  virtualServiceRoutesPresent,
  virtualServiceSourceNamespaceValid,
  virtualServiceUriMatchValid,
  virtualServiceWildcardHostAtGateway,
];
