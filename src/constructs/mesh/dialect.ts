/** Which API says the same intent. */
export enum Dialect {
  /** Istio's own networking API: VirtualService and Gateway. */
  ISTIO = 'Istio',
  /** The Kubernetes Gateway API: HTTPRoute and its siblings, with services as parents for traffic inside the mesh. */
  GATEWAY_API = 'Gateway API',
}
