import { LoadBalancing } from '../model/destinations/load-balancing';
import { UpstreamServer } from '../model/destinations/upstream-server';
import { UpstreamTls } from '../model/destinations/upstream-tls';
import { Cors, DirectResponse, Fault, HeaderChanges, Redirect, Rewrite, RouteOrigin } from '../model/routes/http-rule';
import { CompiledRoute } from '../model/tables/compiled-route';
import { MirrorTarget, RetryPolicy, SpecialCluster } from '../model/tables/route-action';
import { Duration } from '../values/duration';

/** Why a request gets nowhere. */
export type TrafficError =
  | 'no listener matched'
  | 'no filter chains matched'
  | 'no virtual host matched'
  | 'no route matched'
  | 'tls required, sending 301';

/** One place that a request may go to. */
export interface OutcomeDestination {
  /** Full name of the service; absent for the clusters that are none. */
  readonly host?: string;
  readonly port?: number;
  readonly subset?: string;
  /** Where it is no service of the mesh: let through, dropped, or a reference that leads nowhere. */
  readonly special?: SpecialCluster;
  /** Share among the weights of all destinations. */
  readonly weight: number;
  /** Whether the place exists. */
  readonly found: boolean;
  readonly tls: UpstreamTls;
  /** Whom the proxy expects there, where it connects with TLS. */
  readonly server?: UpstreamServer;
  /** How one of several endpoints is picked. */
  readonly balancing?: LoadBalancing;
  /** Whether no workload in the input is behind it although it selects some. @default false */
  readonly empty?: boolean;
  readonly headers?: HeaderChanges;
  /** Why it does not exist. */
  readonly problem?: string;
}

/** What becomes of a request or connection. */
export interface Outcome {
  /** Absent when something was found to do. */
  readonly error?: TrafficError;
  /** Listener that took it. */
  readonly listener?: string;
  readonly virtualHost?: string;
  /** Name of the route; `''` where it has none. */
  readonly route?: string;
  /** The route that matched. */
  readonly matched?: CompiledRoute;
  /** The rule for whole connections that took it. */
  readonly connection?: RouteOrigin;
  /** Whether TLS of the connection ended here. */
  readonly decrypted?: boolean;
  /** Where it goes; absent where the proxy answers itself. */
  readonly destinations?: ReadonlyArray<OutcomeDestination>;
  /** Of an HTTP request that goes somewhere; `undefined`: no limit. */
  readonly timeout?: Duration;
  readonly retry?: RetryPolicy;
  readonly redirect?: Redirect;
  readonly directResponse?: DirectResponse;
  readonly rewrite?: Rewrite;
  /** Prefix that a rewrite to `/` takes off the path, where prefixes mean whole segments. */
  readonly strippedPrefix?: string;
  readonly fault?: Fault;
  readonly mirrors?: ReadonlyArray<MirrorTarget>;
  readonly cors?: Cors;
  /**
   * Where the request asks beforehand whether a browser may send another: whether the proxy answers it itself (200,
   * allowing the origin or not) or passes it on as any other.
   */
  readonly preflight?: 'allowed' | 'not allowed' | 'passed on';
  readonly headers?: HeaderChanges;
  /** Whether the request was routed by its HTTP attributes, not just its connection. */
  readonly http: boolean;
}
