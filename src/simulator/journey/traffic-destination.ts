import { HeaderEffects } from './header-effects';
import { TrafficDecision } from './traffic-decision';
import { TrafficHop } from './traffic-hop';
import { TrafficSecurity } from './traffic-security';

/** One place that a request may go to. */
export interface TrafficDestination {
  /**
   * The service, as `NAME.NAMESPACE`; for one outside the cluster, its host. A version that is a Service of its own counts as
   * a version of the service it belongs to. `(passthrough)`: wherever the client sent it.
   */
  readonly service: string;

  /** Full host name of the Service or ServiceEntry it goes to. */
  readonly host: string;

  /** Port of the service. */
  readonly port: number;

  /**
   * The version: of the subset, of the Service, or the one that all its workloads have.
   *
   * @default - any version
   */
  readonly version?: string;

  /** Share in percent. All destinations of a request make 100. */
  readonly weight: number;

  /** What becomes of the share that goes here. */
  readonly decision: TrafficDecision;

  /**
   * What decided: `mtls`, `protocol`, `custom`, `jwt`, `deny`, `allow`, `default`.
   *
   * @default - nothing: it is not reached
   */
  readonly layer?: string;

  /** The policies that decided, as `ALLOW shop/web`; sorted. */
  readonly policies: string[];

  /**
   * Status that the client gets from here.
   *
   * @default - the service's own answer
   */
  readonly status?: number;

  /** Whether each connection inside the mesh on the way is secured by mutual TLS, the last one included. */
  readonly mutualTls: boolean;

  /** How the last connection is secured. */
  readonly security: TrafficSecurity;

  /**
   * Cluster of its workloads, where the input says it.
   *
   * @default - not said
   */
  readonly cluster?: string;

  /**
   * Locality of its workloads, where all of them say the same: `region/zone/subzone`.
   *
   * @default - not said
   */
  readonly locality?: string;

  /**
   * What the last proxy keeps to towards it: `connectionPool`, `outlierDetection`, `loadBalancer`, `tls` … as DestinationRules write
   * them, those of mesh, service, port and version put together.
   *
   * @default - nothing is said
   */
  readonly trafficPolicy?: { readonly [block: string]: unknown };

  /**
   * Path and query as the server sees them.
   *
   * @default - no HTTP
   */
  readonly path?: string;

  /**
   * Host header as the server sees it.
   *
   * @default - no HTTP
   */
  readonly authority?: string;

  /** What proxies on the way do to headers of the request. */
  readonly requestHeaders: HeaderEffects;

  /** What proxies on the way do to headers of the answer. */
  readonly responseHeaders: HeaderEffects;

  /**
   * Why it is not reached.
   *
   * @default - it is
   */
  readonly problem?: string;

  /** What the request comes by, in order. */
  readonly hops: TrafficHop[];
}
