/** Which connections a workload's proxy accepts. */
export enum MutualTls {
  /** Mutual TLS only; plain text is refused. */
  STRICT = 'STRICT',
  /** Mutual TLS and plain text. */
  PERMISSIVE = 'PERMISSIVE',
  /** The proxy does not terminate mutual TLS. */
  DISABLE = 'DISABLE',
}
