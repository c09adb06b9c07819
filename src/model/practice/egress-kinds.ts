/** Kinds that are read to know what a sidecar has in scope. */
export const EGRESS_KINDS: ReadonlyArray<string> = [
  'Service', 'Namespace', 'networking.istio.io/ServiceEntry', 'networking.istio.io/Sidecar', 'networking.istio.io/VirtualService', 'networking.istio.io/Gateway',
  ...['Gateway', 'GatewayClass', 'ListenerSet', 'HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'ReferenceGrant'].map((kind) => `gateway.networking.k8s.io/${kind}`),
];
