import { Duration } from '../../values/duration';
import { Cluster } from '../destinations/cluster';
import { Cors, DirectResponse, Fault, Fraction, HeaderChanges, Redirect, Rewrite } from '../routes/http-rule';

/** A cluster that is no service: the connection's own destination, nothing, or a reference that leads nowhere. */
export type SpecialCluster = 'PassthroughCluster' | 'BlackHoleCluster' | 'UnknownService';

/** One of the places that traffic is spread over. */
export interface Target {
  readonly cluster: Cluster | SpecialCluster;
  /** Share among the targets' weights; they need not add up to 100. */
  readonly weight: number;
  readonly headers?: HeaderChanges;
  /** Why a reference leads nowhere. */
  readonly invalid?: string;
}

/** Retries as the proxy makes them. */
export interface RetryPolicy {
  readonly retryOn: string;
  readonly numRetries: number;
  readonly perTryTimeout?: Duration;
  readonly retriableStatusCodes?: ReadonlyArray<number>;
  /** Whether another endpoint is tried; not where the same key must go to the same endpoint. */
  readonly otherHosts: boolean;
}

/** What is copied where. */
export interface MirrorTarget {
  readonly cluster: Cluster | SpecialCluster;
  readonly share: Fraction;
}

/** What a route does with a request that matches. */
export type RouteAction =
  | { readonly kind: 'redirect'; readonly redirect: Redirect }
  | { readonly kind: 'direct'; readonly response: DirectResponse }
  | {
    readonly kind: 'forward';
    readonly targets: ReadonlyArray<Target>;
    /** Undefined: no limit. */
    readonly timeout?: Duration;
    readonly retry?: RetryPolicy;
    readonly rewrite?: Rewrite;
    readonly mirrors: ReadonlyArray<MirrorTarget>;
  }
  | { readonly kind: 'none' };

/** What happens beside the action, whatever it is. */
export interface RouteExtras {
  readonly fault?: Fault;
  readonly cors?: Cors;
  readonly headers?: HeaderChanges;
}
