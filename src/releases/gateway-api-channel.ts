/**
 * A set of the Gateway API's CRDs. A cluster has one or the other.
 *
 * @see https://gateway-api.sigs.k8s.io/concepts/versioning/#release-channels
 */
export enum GatewayApiChannel {
  /** Kinds and fields that are generally available or beta. */
  STANDARD = 'standard',

  /** The standard ones, and those that may still change or disappear. */
  EXPERIMENTAL = 'experimental',
}
