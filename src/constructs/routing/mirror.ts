import { IRouteBackend } from '../workloads/route-backend';

/** Copies of requests, whose answers are thrown away. */
export interface Mirror {
  /** Where copies go. */
  readonly backend: IRouteBackend;

  /**
   * The service's port.
   *
   * @default - the first port that speaks the route's protocol
   */
  readonly port?: number;

  /**
   * Share of the requests that are copied, in percent, 0–100.
   *
   * @default 100
   */
  readonly percent?: number;
}
