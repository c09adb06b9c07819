/** What a proxy does with traffic to hosts that the mesh does not know. */
export enum OutboundTraffic {
  /** It goes through to where it was going. */
  ALLOW_ANY = 'ALLOW_ANY',
  /** It is refused: HTTP with 502, TCP by closing the connection. */
  REGISTRY_ONLY = 'REGISTRY_ONLY',
}
