/** How a proxy finds the addresses of an external service. */
export enum Resolution {
  /** It keeps the address that the client asked for. For hosts with a wildcard, and for passing TLS through. */
  NONE = 'NONE',
  /** From the endpoints' IP addresses. */
  STATIC = 'STATIC',
  /** By DNS, all addresses, again and again. */
  DNS = 'DNS',
  /** By DNS, whichever address is first. */
  DNS_ROUND_ROBIN = 'DNS_ROUND_ROBIN',
  /** By DNS, the host that the request names, when it comes (Istio 1.28). */
  DYNAMIC_DNS = 'DYNAMIC_DNS',
}
