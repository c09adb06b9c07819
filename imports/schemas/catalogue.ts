// Written by the import:crds task. Do not edit.

interface SchemaModule {
  readonly SCHEMAS: ReadonlyArray<string>;
}

/** One version of a kind, as served in one channel. */
export interface CatalogueVersion {
  /** `istio`, or the Gateway API's `standard` or `experimental`. */
  readonly channel: string;
  readonly version: string;
  readonly storage?: boolean;
  readonly deprecated?: boolean;
  readonly deprecationWarning?: string;
  readonly statusSubresource?: boolean;
  /** Index into what `load` returns. */
  readonly schema: number;
}

/** One kind, with all its served versions, those of one channel newest first. */
export interface CatalogueKind {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  readonly versions: ReadonlyArray<CatalogueVersion>;
  /** Texts (JSON) of the kind's schemas; the module that holds them is loaded at the first call. */
  readonly load: () => ReadonlyArray<string>;
}

export const CATALOGUE: ReadonlyArray<CatalogueKind> = [
  {
    group: "extensions.istio.io",
    kind: "TrafficExtension",
    plural: "trafficextensions",
    namespaced: true,
    versions: [
      {"channel":"istio","version":"v1alpha1","storage":true,"statusSubresource":true,"schema":0},
    ],
    load: () => (require('./extensions-istio-io/traffic-extension') as SchemaModule).SCHEMAS,
  },
  {
    group: "extensions.istio.io",
    kind: "WasmPlugin",
    plural: "wasmplugins",
    namespaced: true,
    versions: [
      {"channel":"istio","version":"v1alpha1","storage":true,"statusSubresource":true,"schema":0},
    ],
    load: () => (require('./extensions-istio-io/wasm-plugin') as SchemaModule).SCHEMAS,
  },
  {
    group: "gateway.networking.k8s.io",
    kind: "BackendTLSPolicy",
    plural: "backendtlspolicies",
    namespaced: true,
    versions: [
      {"channel":"experimental","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"experimental","version":"v1alpha3","deprecated":true,"deprecationWarning":"The v1alpha3 version of BackendTLSPolicy has been deprecated and will be removed in a future release of the API. Please upgrade to v1.","statusSubresource":true,"schema":0},
      {"channel":"standard","version":"v1","storage":true,"statusSubresource":true,"schema":0},
    ],
    load: () => (require('./gateway-networking-k8s-io/backend-tls-policy') as SchemaModule).SCHEMAS,
  },
  {
    group: "gateway.networking.k8s.io",
    kind: "GRPCRoute",
    plural: "grpcroutes",
    namespaced: true,
    versions: [
      {"channel":"experimental","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"standard","version":"v1","storage":true,"statusSubresource":true,"schema":1},
    ],
    load: () => (require('./gateway-networking-k8s-io/grpc-route') as SchemaModule).SCHEMAS,
  },
  {
    group: "gateway.networking.k8s.io",
    kind: "Gateway",
    plural: "gateways",
    namespaced: true,
    versions: [
      {"channel":"experimental","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"experimental","version":"v1beta1","statusSubresource":true,"schema":0},
      {"channel":"standard","version":"v1","storage":true,"statusSubresource":true,"schema":1},
      {"channel":"standard","version":"v1beta1","statusSubresource":true,"schema":1},
    ],
    load: () => (require('./gateway-networking-k8s-io/gateway') as SchemaModule).SCHEMAS,
  },
  {
    group: "gateway.networking.k8s.io",
    kind: "GatewayClass",
    plural: "gatewayclasses",
    namespaced: false,
    versions: [
      {"channel":"experimental","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"experimental","version":"v1beta1","statusSubresource":true,"schema":0},
      {"channel":"standard","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"standard","version":"v1beta1","statusSubresource":true,"schema":0},
    ],
    load: () => (require('./gateway-networking-k8s-io/gateway-class') as SchemaModule).SCHEMAS,
  },
  {
    group: "gateway.networking.k8s.io",
    kind: "HTTPRoute",
    plural: "httproutes",
    namespaced: true,
    versions: [
      {"channel":"experimental","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"experimental","version":"v1beta1","statusSubresource":true,"schema":0},
      {"channel":"standard","version":"v1","storage":true,"statusSubresource":true,"schema":1},
      {"channel":"standard","version":"v1beta1","statusSubresource":true,"schema":1},
    ],
    load: () => (require('./gateway-networking-k8s-io/http-route') as SchemaModule).SCHEMAS,
  },
  {
    group: "gateway.networking.k8s.io",
    kind: "ListenerSet",
    plural: "listenersets",
    namespaced: true,
    versions: [
      {"channel":"experimental","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"standard","version":"v1","storage":true,"statusSubresource":true,"schema":0},
    ],
    load: () => (require('./gateway-networking-k8s-io/listener-set') as SchemaModule).SCHEMAS,
  },
  {
    group: "gateway.networking.k8s.io",
    kind: "ReferenceGrant",
    plural: "referencegrants",
    namespaced: true,
    versions: [
      {"channel":"experimental","version":"v1","schema":0},
      {"channel":"experimental","version":"v1beta1","storage":true,"schema":0},
      {"channel":"standard","version":"v1","schema":0},
      {"channel":"standard","version":"v1beta1","storage":true,"schema":0},
    ],
    load: () => (require('./gateway-networking-k8s-io/reference-grant') as SchemaModule).SCHEMAS,
  },
  {
    group: "gateway.networking.k8s.io",
    kind: "TCPRoute",
    plural: "tcproutes",
    namespaced: true,
    versions: [
      {"channel":"experimental","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"experimental","version":"v1alpha2","deprecated":true,"deprecationWarning":"The v1alpha2 version of TCPRoute has been deprecated and will be removed in a future release of the API. Please upgrade to v1.","statusSubresource":true,"schema":1},
      {"channel":"standard","version":"v1","storage":true,"statusSubresource":true,"schema":2},
    ],
    load: () => (require('./gateway-networking-k8s-io/tcp-route') as SchemaModule).SCHEMAS,
  },
  {
    group: "gateway.networking.k8s.io",
    kind: "TLSRoute",
    plural: "tlsroutes",
    namespaced: true,
    versions: [
      {"channel":"experimental","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"experimental","version":"v1alpha3","deprecated":true,"deprecationWarning":"The v1alpha3 version of TLSRoute has been deprecated and will be removed in a future release of the API. Please upgrade to v1.","statusSubresource":true,"schema":0},
      {"channel":"experimental","version":"v1alpha2","deprecated":true,"deprecationWarning":"The v1alpha2 version of TLSRoute has been deprecated and will be removed in a future release of the API. Please upgrade to v1.","statusSubresource":true,"schema":1},
      {"channel":"standard","version":"v1","storage":true,"statusSubresource":true,"schema":2},
    ],
    load: () => (require('./gateway-networking-k8s-io/tls-route') as SchemaModule).SCHEMAS,
  },
  {
    group: "gateway.networking.k8s.io",
    kind: "UDPRoute",
    plural: "udproutes",
    namespaced: true,
    versions: [
      {"channel":"experimental","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"experimental","version":"v1alpha2","deprecated":true,"deprecationWarning":"The v1alpha2 version of UDPRoute has been deprecated and will be removed in a future release of the API. Please upgrade to v1.","statusSubresource":true,"schema":1},
      {"channel":"standard","version":"v1","storage":true,"statusSubresource":true,"schema":2},
    ],
    load: () => (require('./gateway-networking-k8s-io/udp-route') as SchemaModule).SCHEMAS,
  },
  {
    group: "gateway.networking.x-k8s.io",
    kind: "XBackend",
    plural: "xbackends",
    namespaced: true,
    versions: [
      {"channel":"experimental","version":"v1alpha1","storage":true,"statusSubresource":true,"schema":0},
    ],
    load: () => (require('./gateway-networking-x-k8s-io/x-backend') as SchemaModule).SCHEMAS,
  },
  {
    group: "gateway.networking.x-k8s.io",
    kind: "XBackendTrafficPolicy",
    plural: "xbackendtrafficpolicies",
    namespaced: true,
    versions: [
      {"channel":"experimental","version":"v1alpha1","storage":true,"statusSubresource":true,"schema":0},
    ],
    load: () => (require('./gateway-networking-x-k8s-io/x-backend-traffic-policy') as SchemaModule).SCHEMAS,
  },
  {
    group: "gateway.networking.x-k8s.io",
    kind: "XMesh",
    plural: "xmeshes",
    namespaced: false,
    versions: [
      {"channel":"experimental","version":"v1alpha1","storage":true,"statusSubresource":true,"schema":0},
    ],
    load: () => (require('./gateway-networking-x-k8s-io/x-mesh') as SchemaModule).SCHEMAS,
  },
  {
    group: "networking.istio.io",
    kind: "DestinationRule",
    plural: "destinationrules",
    namespaced: true,
    versions: [
      {"channel":"istio","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1beta1","statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1alpha3","statusSubresource":true,"schema":0},
    ],
    load: () => (require('./networking-istio-io/destination-rule') as SchemaModule).SCHEMAS,
  },
  {
    group: "networking.istio.io",
    kind: "EnvoyFilter",
    plural: "envoyfilters",
    namespaced: true,
    versions: [
      {"channel":"istio","version":"v1alpha3","storage":true,"statusSubresource":true,"schema":0},
    ],
    load: () => (require('./networking-istio-io/envoy-filter') as SchemaModule).SCHEMAS,
  },
  {
    group: "networking.istio.io",
    kind: "Gateway",
    plural: "gateways",
    namespaced: true,
    versions: [
      {"channel":"istio","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1beta1","statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1alpha3","statusSubresource":true,"schema":0},
    ],
    load: () => (require('./networking-istio-io/gateway') as SchemaModule).SCHEMAS,
  },
  {
    group: "networking.istio.io",
    kind: "ProxyConfig",
    plural: "proxyconfigs",
    namespaced: true,
    versions: [
      {"channel":"istio","version":"v1beta1","storage":true,"statusSubresource":true,"schema":0},
    ],
    load: () => (require('./networking-istio-io/proxy-config') as SchemaModule).SCHEMAS,
  },
  {
    group: "networking.istio.io",
    kind: "ServiceEntry",
    plural: "serviceentries",
    namespaced: true,
    versions: [
      {"channel":"istio","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1beta1","statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1alpha3","statusSubresource":true,"schema":0},
    ],
    load: () => (require('./networking-istio-io/service-entry') as SchemaModule).SCHEMAS,
  },
  {
    group: "networking.istio.io",
    kind: "Sidecar",
    plural: "sidecars",
    namespaced: true,
    versions: [
      {"channel":"istio","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1beta1","statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1alpha3","statusSubresource":true,"schema":0},
    ],
    load: () => (require('./networking-istio-io/sidecar') as SchemaModule).SCHEMAS,
  },
  {
    group: "networking.istio.io",
    kind: "VirtualService",
    plural: "virtualservices",
    namespaced: true,
    versions: [
      {"channel":"istio","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1beta1","statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1alpha3","statusSubresource":true,"schema":0},
    ],
    load: () => (require('./networking-istio-io/virtual-service') as SchemaModule).SCHEMAS,
  },
  {
    group: "networking.istio.io",
    kind: "WorkloadEntry",
    plural: "workloadentries",
    namespaced: true,
    versions: [
      {"channel":"istio","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1beta1","statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1alpha3","statusSubresource":true,"schema":0},
    ],
    load: () => (require('./networking-istio-io/workload-entry') as SchemaModule).SCHEMAS,
  },
  {
    group: "networking.istio.io",
    kind: "WorkloadGroup",
    plural: "workloadgroups",
    namespaced: true,
    versions: [
      {"channel":"istio","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1beta1","statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1alpha3","statusSubresource":true,"schema":0},
    ],
    load: () => (require('./networking-istio-io/workload-group') as SchemaModule).SCHEMAS,
  },
  {
    group: "security.istio.io",
    kind: "AuthorizationPolicy",
    plural: "authorizationpolicies",
    namespaced: true,
    versions: [
      {"channel":"istio","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1beta1","statusSubresource":true,"schema":0},
    ],
    load: () => (require('./security-istio-io/authorization-policy') as SchemaModule).SCHEMAS,
  },
  {
    group: "security.istio.io",
    kind: "PeerAuthentication",
    plural: "peerauthentications",
    namespaced: true,
    versions: [
      {"channel":"istio","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1beta1","statusSubresource":true,"schema":0},
    ],
    load: () => (require('./security-istio-io/peer-authentication') as SchemaModule).SCHEMAS,
  },
  {
    group: "security.istio.io",
    kind: "RequestAuthentication",
    plural: "requestauthentications",
    namespaced: true,
    versions: [
      {"channel":"istio","version":"v1","storage":true,"statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1beta1","statusSubresource":true,"schema":0},
    ],
    load: () => (require('./security-istio-io/request-authentication') as SchemaModule).SCHEMAS,
  },
  {
    group: "telemetry.istio.io",
    kind: "Telemetry",
    plural: "telemetries",
    namespaced: true,
    versions: [
      {"channel":"istio","version":"v1","statusSubresource":true,"schema":0},
      {"channel":"istio","version":"v1alpha1","storage":true,"statusSubresource":true,"schema":0},
    ],
    load: () => (require('./telemetry-istio-io/telemetry') as SchemaModule).SCHEMAS,
  },
];
