import { Duration } from 'cdk8s';
import { IRouteBackend } from '../workloads/route-backend';
import { Cors } from './cors';
import { IDelegateRoute } from './delegate-route-ref';
import { DirectResponse } from './direct-response';
import { FaultInjection } from './fault-injection';
import { HeaderChanges } from './header-changes';
import { HttpMatch } from './http-match';
import { Mirror } from './mirror';
import { PathMatch } from './path-match';
import { PathRewrite } from './path-rewrite';
import { Redirect } from './redirect';
import { RetryPolicy } from './retry-policy';
import { WeightedBackend } from './weighted-backend';

/**
 * What happens to some requests: they are sent to a destination, redirected, or answered at once.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httprouterule
 */
export interface HttpRule {
  /**
   * A name, for logs and traces.
   *
   * @default - none
   */
  readonly name?: string;

  /**
   * The path; short for `matches` with one path.
   *
   * @default - any
   */
  readonly path?: PathMatch;

  /**
   * Which requests it takes: any of these.
   *
   * @default - all
   */
  readonly matches?: HttpMatch[];

  /**
   * Where requests go; short for one entry of `backends`.
   *
   * @default - `backends`, `redirect` or `respond` says it
   */
  readonly to?: IRouteBackend;

  /**
   * Port of `to`.
   *
   * @default - the first port that speaks HTTP
   */
  readonly toPort?: number;

  /**
   * Where requests go, and in which shares.
   *
   * @default - `to`, `redirect` or `respond` says it
   */
  readonly backends?: WeightedBackend[];

  /**
   * Sends the client elsewhere.
   *
   * @default - requests are sent on
   */
  readonly redirect?: Redirect;

  /**
   * Leaves it to a route of another team, within this rule's matches. Istio's dialect only.
   *
   * @default - requests are sent on
   */
  readonly delegate?: IDelegateRoute;

  /**
   * Answers at once. Istio's dialect only.
   *
   * @default - requests are sent on
   */
  readonly respond?: DirectResponse;

  /**
   * What the path becomes.
   *
   * @default - it stays
   */
  readonly rewritePath?: PathRewrite;

  /**
   * What the host becomes.
   *
   * @default - it stays
   */
  readonly rewriteHost?: string;

  /**
   * Copies of the requests go here, too.
   *
   * @default - nowhere
   */
  readonly mirrors?: Mirror[];

  /**
   * Changes to headers of requests.
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
   * Which pages of other origins may call.
   *
   * @default - none
   */
  readonly cors?: Cors;

  /**
   * Longest time from the request to the end of the answer, retries included.
   *
   * @default - no limit
   */
  readonly timeout?: Duration;

  /**
   * When a failed request is tried again.
   *
   * @default - Istio's: twice, for failures where the request was not worked on
   */
  readonly retries?: RetryPolicy;

  /**
   * Errors made on purpose. Istio's dialect only.
   *
   * @default - none
   */
  readonly fault?: FaultInjection;
}
