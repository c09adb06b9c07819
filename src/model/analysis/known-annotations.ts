/** An annotation that Istio knows. */
export interface KnownAnnotation {
  /** Kinds it may be put on; `Any` for all. */
  readonly kinds: ReadonlyArray<string>;
  readonly deprecated: boolean;
}

/** Names without the families' common end, by where they go: `!` marks deprecated ones. */
const BY_KINDS: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ['Any', ['galley.istio.io/analyze-suppress', 'gateway.istio.io/controller-version']],
  ['Service', ['!alpha.istio.io/canonical-serviceaccounts', '!alpha.istio.io/kubernetes-serviceaccounts', 'networking.istio.io/exportTo', 'traffic.istio.io/nodeSelector']],
  ['GatewayClass, Gateway', ['ambient.istio.io/waypoint-inbound-binding']],
  ['Gateway', ['gateway.istio.io/name-override', 'gateway.istio.io/service-account', 'networking.istio.io/service-type']],
  ['WorkloadEntry', ['istio.io/autoRegistrationGroup', 'istio.io/connectedAt', 'istio.io/disconnectedAt', 'istio.io/workloadController']],
  ['AuthorizationPolicy', ['istio.io/dry-run']],
  ['Service, ServiceEntry, Namespace', ['istio.io/use-waypoint-canary-weight']],
  ['Namespace, Service, ServiceEntry', ['networking.istio.io/traffic-distribution']],
  ['Namespace', ['topology.istio.io/controlPlaneClusters']],
  ['Ingress', ['kubernetes.io/ingress.class']],
  ['Pod', [
    'ambient.istio.io/bypass-inbound-capture', 'ambient.istio.io/dns-capture', 'ambient.istio.io/redirection', 'inject.istio.io/templates',
    'istio.io/reroute-virtual-interfaces', 'istio.io/rev', 'prometheus.istio.io/merge-metrics', 'proxy.istio.io/config', 'proxy.istio.io/overrides',
    'readiness.status.sidecar.istio.io/applicationPorts', 'readiness.status.sidecar.istio.io/failureThreshold',
    'readiness.status.sidecar.istio.io/initialDelaySeconds', 'readiness.status.sidecar.istio.io/periodSeconds', 'sidecar.istio.io/agentLogLevel',
    'sidecar.istio.io/bootstrapOverride', 'sidecar.istio.io/componentLogLevel', '!sidecar.istio.io/discoveryAddress', '!sidecar.istio.io/extraStatTags',
    '!sidecar.istio.io/inject', 'sidecar.istio.io/interceptionMode', 'sidecar.istio.io/logLevel', 'sidecar.istio.io/nativeSidecar',
    'sidecar.istio.io/proxyCPU', 'sidecar.istio.io/proxyCPULimit', 'sidecar.istio.io/proxyImage', 'sidecar.istio.io/proxyImageType',
    'sidecar.istio.io/proxyMemory', 'sidecar.istio.io/proxyMemoryLimit', 'sidecar.istio.io/rewriteAppHTTPProbers', '!sidecar.istio.io/statsCompression',
    'sidecar.istio.io/statsEvictionInterval', 'sidecar.istio.io/statsFlushInterval', 'sidecar.istio.io/statsHistogramBins',
    'sidecar.istio.io/statsHistogramBuckets', '!sidecar.istio.io/statsInclusionPrefixes', '!sidecar.istio.io/statsInclusionRegexps',
    '!sidecar.istio.io/statsInclusionSuffixes', 'sidecar.istio.io/status', 'sidecar.istio.io/userVolume', 'sidecar.istio.io/userVolumeMount',
    'status.sidecar.istio.io/port', 'traffic.sidecar.istio.io/excludeInboundPorts', 'traffic.sidecar.istio.io/excludeInterfaces',
    'traffic.sidecar.istio.io/excludeOutboundIPRanges', 'traffic.sidecar.istio.io/excludeOutboundPorts', 'traffic.sidecar.istio.io/includeInboundPorts',
    'traffic.sidecar.istio.io/includeOutboundIPRanges', 'traffic.sidecar.istio.io/includeOutboundPorts', '!traffic.sidecar.istio.io/kubevirtInterfaces',
  ]],
];

/** Set by Istio itself, or used where they are not listed. */
const NEVER_REPORTED: ReadonlySet<string> = new Set(['sidecar.istio.io/status', 'gateway.istio.io/controller-version', 'istio.io/rev']);

/** The annotations that Istio knows, by name. */
export const KNOWN_ANNOTATIONS: ReadonlyMap<string, KnownAnnotation> = new Map(BY_KINDS.flatMap(([kinds, names]) => names.map((name) => [
  name.replace(/^!/, ''), { kinds: kinds.split(', '), deprecated: name.startsWith('!') },
])));

/** Whether analyzers look at an annotation at all: it is of one of Istio's families, and not one that Istio sets. */
export function isIstioAnnotation(name: string): boolean {
  if (NEVER_REPORTED.has(name)) return false;
  const slash = name.indexOf('/');
  return name === 'kubernetes.io/ingress.class' || (slash < 0 ? name : name.slice(0, slash)).endsWith('istio.io');
}
