/** `networking.istio.io` → `networking-istio-io`. */
export function groupFileName(group: string): string {
  return group.replace(/\./g, '-');
}

/** `VirtualService` → `virtual-service`, `HTTPRoute` → `http-route`, `XBackendTrafficPolicy` → `x-backend-traffic-policy`. */
export function kindFileName(kind: string): string {
  return kind
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}
