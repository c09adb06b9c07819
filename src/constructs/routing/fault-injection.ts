import { Duration } from 'cdk8s';

/** Requests that are held back. */
export interface FaultDelay {
  /** For how long. */
  readonly duration: Duration;

  /**
   * Share of the requests, in percent, above 0 to 100, in steps of 0.0001.
   *
   * @default 100
   */
  readonly percent?: number;
}

/** Requests that are answered with an error. */
export interface FaultAbort {
  /**
   * HTTP status, 200–599.
   *
   * @default - `grpcStatus` says it
   */
  readonly httpStatus?: number;

  /**
   * gRPC status, as `UNAVAILABLE`.
   *
   * @default - `httpStatus` says it
   */
  readonly grpcStatus?: string;

  /**
   * Share of the requests, in percent, above 0 to 100, in steps of 0.0001.
   *
   * @default 100
   */
  readonly percent?: number;
}

/**
 * Errors made on purpose, to test how clients bear them. Istio's dialect only.
 *
 * @see https://istio.io/latest/docs/tasks/traffic-management/fault-injection/
 */
export interface FaultInjection {
  /**
   * Requests that are held back.
   *
   * @default - none
   */
  readonly delay?: FaultDelay;

  /**
   * Requests that are answered with an error.
   *
   * @default - none
   */
  readonly abort?: FaultAbort;
}
