import { ClientTls } from './client-tls';
import { ConnectionPool } from './connection-pool';
import { LoadBalancing } from './load-balancing';
import { Locality } from './locality';
import { OutlierDetection } from './outlier-detection';

/** How many retries may be in flight, as a share of all requests (Istio 1.27). */
export interface RetryBudget {
  /** Percentage of active and pending requests, 0–100. */
  readonly percent: number;

  /**
   * Retries that are always allowed.
   *
   * @default 3
   */
  readonly minRetryConcurrency?: number;
}

/**
 * How clients treat a service, or one version or port of it: balancing, limits, ejection, TLS.
 *
 * What is said of one host, by whichever construct, becomes one DestinationRule; two different words on the same
 * thing are refused.
 *
 * @see https://istio.io/latest/docs/reference/config/networking/destination-rule/#TrafficPolicy
 */
export interface TrafficPolicy {
  /**
   * The service port it is about. What it leaves out is as for the service.
   *
   * @default - all ports
   */
  readonly port?: number;

  /**
   * How a client's proxy chooses among endpoints.
   *
   * @default - least requests
   */
  readonly loadBalancing?: LoadBalancing;

  /**
   * Which endpoints are preferred, by where they are.
   *
   * @default - as the mesh config says
   */
  readonly locality?: Locality;

  /**
   * Limits of connections and requests.
   *
   * @default - none
   */
  readonly connectionPool?: ConnectionPool;

  /**
   * When an endpoint is left out for a while.
   *
   * @default - never
   */
  readonly outlierDetection?: OutlierDetection;

  /**
   * How TLS is spoken.
   *
   * @default - mutual TLS to endpoints that have a proxy, plain text to others
   */
  readonly tls?: ClientTls;

  /**
   * Limit of retries as a share of requests; not by port.
   *
   * @default - no limit
   */
  readonly retryBudget?: RetryBudget;
}
