import { IRouteBackend } from '../workloads/route-backend';
import { HeaderChanges } from './header-changes';

/** A destination and its share of the requests. */
export interface WeightedBackend {
  /** Where requests go: a service, a version, an external service. */
  readonly backend: IRouteBackend;

  /**
   * Its share: a whole number, relative to those of the other destinations (they need not sum to 100). 0 gets nothing.
   *
   * @default 1
   */
  readonly weight?: number;

  /**
   * The service's port.
   *
   * @default - the first port that speaks the route's protocol
   */
  readonly port?: number;

  /**
   * Changes to headers of the requests that go there.
   *
   * @default - none
   */
  readonly requestHeaders?: HeaderChanges;

  /**
   * Changes to headers of its answers.
   *
   * @default - none
   */
  readonly responseHeaders?: HeaderChanges;
}
