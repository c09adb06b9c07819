import { IConstruct } from 'constructs';
import { IGateway } from '../gateways/gateway-ref';
import { IMesh } from '../mesh/mesh-ref';
import { CallOptions } from './call-options';
import { ServiceCaller } from './service-caller';
import { ServicePort } from './service-port';

/** What a route has to know of a destination. */
export interface RouteDestination {
  /** Full host name: `reviews.shop.svc.cluster.local`, or the host of an external service. */
  readonly hostname: string;

  /** Name of the Kubernetes Service (of the version's own Service, for a version in the Gateway dialect). */
  readonly serviceName: string;

  /** Namespace of the Service or ServiceEntry. */
  readonly namespace: string;

  /**
   * Name of the version, which is the subset in Istio's dialect.
   *
   * @default - all versions
   */
  readonly version?: string;

  /** Whether the host comes from a ServiceEntry rather than from a Kubernetes Service. */
  readonly external: boolean;

  /** The ports, in order; the first one that fits the route's protocol is used where none is said. */
  readonly ports: ServicePort[];
}

/** Something that a route can send requests to: a service, a version of it, an external service. */
export interface IRouteBackend extends IConstruct {
  /** The mesh it belongs to. */
  readonly mesh: IMesh;

  /**
   * Tells a route what it needs; asked at synthesis, when ports of workloads are known.
   *
   * @param gatewayApi whether the route is written in the Gateway API dialect (a version is then a Service of its own)
   */
  toDestination(gatewayApi: boolean): RouteDestination;

  /**
   * Called by a route when it takes this as a destination, so that what the dialect needs comes to be (a subset,
   * a Service of the version's own).
   */
  bindToRoute(gatewayApi: boolean): void;

  /**
   * Called when a service declares that it calls this. Returns the hosts by which it does, each with the namespace that
   * declares it.
   *
   * @internal
   */
  _calledBy(caller: ServiceCaller, options: CallOptions): string[];

  /**
   * Hosts that calls of it come by on their way, each with its namespace; asked at synthesis.
   *
   * @internal
   */
  _reachedBy?(): string[];

  /**
   * Called when a gateway routes to this.
   *
   * @internal
   */
  _routedFrom(gateway: IGateway): void;
}
