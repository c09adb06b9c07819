/** How a connection is secured. */
export enum TrafficSecurity {
  /** By TLS in which both sides show their identity in the mesh. */
  MUTUAL_TLS = 'MUTUAL_TLS',
  /** By TLS that a proxy begins, towards a server that shows who it is. */
  TLS = 'TLS',
  /** By TLS of the client's own, which no proxy looks into. */
  CLIENT_TLS = 'CLIENT_TLS',
  /** Not at all. */
  PLAINTEXT = 'PLAINTEXT',
}
