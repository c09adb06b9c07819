/** What becomes of a request. */
export enum TrafficDecision {
  /** It arrives, or the proxy answers it as it was told to (a redirect, a direct response). */
  ALLOW = 'ALLOW',
  /** A policy, a token or the demand for mutual TLS is against it. */
  DENY = 'DENY',
  /** Some of the places it may go to take it, and some deny it. */
  PARTIAL = 'PARTIAL',
  /** Nobody is against it, but it leads nowhere: no route, no service, nothing that listens. */
  UNREACHABLE = 'UNREACHABLE',
}
