import { Duration } from 'cdk8s';

/**
 * When and how often a failed request is tried again.
 *
 * @see https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRetry
 */
export interface RetryPolicy {
  /** How often at most, beyond the first try. 0 turns retries off. */
  readonly attempts: number;

  /**
   * Longest time of each try.
   *
   * @default - the route's timeout
   */
  readonly perTryTimeout?: Duration;

  /**
   * What counts as failure: conditions of Envoy, gRPC statuses, HTTP statuses.
   *
   * @default - Istio's: connect-failure, refused-stream, unavailable, cancelled, 503
   */
  readonly on?: string[];

  /**
   * Smallest wait before a retry; it grows with each one.
   *
   * @default 25ms
   */
  readonly backoff?: Duration;

  /**
   * Whether a retry may go to another locality. Istio's dialect only.
   *
   * @default false
   */
  readonly remoteLocalities?: boolean;
}
