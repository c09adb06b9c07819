import { Duration } from 'cdk8s';
import { IRouteBackend } from '../workloads/route-backend';
import { FaultInjection } from './fault-injection';
import { GrpcMatch } from './grpc-match';
import { HeaderChanges } from './header-changes';
import { Mirror } from './mirror';
import { RetryPolicy } from './retry-policy';
import { WeightedBackend } from './weighted-backend';

/**
 * What happens to some gRPC calls.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#grpcrouterule
 */
export interface GrpcRule {
  /**
   * A name, for logs and traces.
   *
   * @default - none
   */
  readonly name?: string;

  /**
   * Which calls it takes: any of these.
   *
   * @default - all
   */
  readonly matches?: GrpcMatch[];

  /**
   * Where calls go; short for one entry of `backends`.
   *
   * @default - `backends` says it
   */
  readonly to?: IRouteBackend;

  /**
   * Port of `to`.
   *
   * @default - the first port that speaks gRPC, else the first that speaks HTTP
   */
  readonly toPort?: number;

  /**
   * Where calls go, and in which shares.
   *
   * @default - `to` says it
   */
  readonly backends?: WeightedBackend[];

  /**
   * Copies of the calls go here, too.
   *
   * @default - nowhere
   */
  readonly mirrors?: Mirror[];

  /**
   * Changes to headers of calls.
   *
   * @default - none
   */
  readonly requestHeaders?: HeaderChanges;

  /**
   * Changes to headers of answers.
   *
   * @default - none
   */
  readonly responseHeaders?: HeaderChanges;

  /**
   * Longest time from the call to the end of the answer. Istio's dialect only.
   *
   * @default - no limit
   */
  readonly timeout?: Duration;

  /**
   * When a failed call is tried again. Istio's dialect only.
   *
   * @default - Istio's: twice, for failures where the call was not worked on
   */
  readonly retries?: RetryPolicy;

  /**
   * Errors made on purpose. Istio's dialect only.
   *
   * @default - none
   */
  readonly fault?: FaultInjection;
}
