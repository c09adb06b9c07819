import { ApiObject, Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { HttpRoute as KubernetesHttpRoute } from '../../../imports/gateway-networking-k8s-io';
import { VirtualService } from '../../../imports/networking-istio-io';
import { Configuration } from '../app/configuration';
import { joinConfiguration } from '../app/configuration-membership';
import { IGateway } from '../gateways/gateway-ref';
import { mayNameRules } from '../gateways/served-version';
import { Dialect } from '../mesh/dialect';
import { IMesh } from '../mesh/mesh-ref';
import { compact } from '../networking/compact';
import { IMeshService } from '../workloads/mesh-service-ref';
import { allBackendsOf } from './backend-ports';
import { checkHttpRule, Refuse, refusing } from './check-http-rule';
import { gatewayApiHttp } from './gateway-api-http';
import { checkGatewayApiLast, checkGatewayApiOrder, checkGatewayApiRule } from './gateway-api-limits';
import { HttpRule } from './http-rule';
import { requireBackendGrants } from './reference-grants';
import { RouteOrder } from './route-order';
import { checkRouteParents, gatewayParents, nameOfHost, producerNamespace, serviceParents } from './route-parents';
import { SharedVirtualService } from './shared-virtual-service';

/** Props of an `HttpRoute`. */
export interface HttpRouteProps {
  /** The mesh it belongs to. */
  readonly mesh: IMesh;

  /**
   * Gateways whose requests it takes.
   *
   * @default - none; `services` says whose
   */
  readonly gateways?: IGateway[];

  /**
   * Hosts at these gateways.
   *
   * @default - none; needed with `gateways`
   */
  readonly hosts?: string[];

  /**
   * Services whose callers inside the mesh it serves: requests to these hosts are routed by it.
   *
   * @default - none; `gateways` says whose requests it takes
   */
  readonly services?: IMeshService[];

  /**
   * Its rules.
   *
   * @default - none, until `addRule` is called
   */
  readonly rules?: HttpRule[];

  /**
   * In which order rules are tried.
   *
   * @default RouteOrder.BY_SPECIFICITY
   */
  readonly order?: RouteOrder;

  /**
   * The dialect.
   *
   * @default - that of the gateways, else that of the mesh
   */
  readonly dialect?: Dialect;

  /**
   * Name of the objects.
   *
   * @default - the host, with `-` for dots
   */
  readonly name?: string;
}

/**
 * What happens to HTTP requests that come to hosts of a gateway, or that are made to services of the mesh. Written as a
 * VirtualService or as an HTTPRoute. Routes with the same hosts and gateways (or services) make one table: in Istio's
 * dialect one VirtualService, which is named after the first of them.
 *
 * @see https://istio.io/latest/docs/concepts/traffic-management/
 *
 * @example
 * new HttpRoute(shop, 'reviews-route', {
 *   mesh,
 *   services: [reviews],
 *   rules: [
 *     { matches: [{ headers: [HeaderMatch.exact('x-tester', 'true')] }], to: reviews.version('v2') },
 *     { to: reviews.version('v1') },
 *   ],
 * });
 */
export class HttpRoute extends Construct {
  /** The mesh it belongs to. */
  public readonly mesh: IMesh;

  /** The dialect it is written in. */
  public readonly dialect: Dialect;

  /** The object for requests through gateways: a VirtualService or an HTTPRoute. */
  public readonly gatewayRoute?: ApiObject;

  /** The object for requests inside the mesh: a VirtualService or an HTTPRoute. */
  public readonly meshRoute?: ApiObject;

  private readonly props: HttpRouteProps;
  private readonly rules: HttpRule[] = [];
  private readonly virtualServices: SharedVirtualService[] = [];
  private readonly configuration: Configuration;
  private readonly refuse: Refuse;
  private readonly namespace: string;

  /** Throws where nothing says whose requests it takes, a gateway does not take a host, or the dialect can't say a rule. */
  constructor(scope: Construct, id: string, props: HttpRouteProps) {
    super(scope, id);
    this.props = props;
    this.mesh = props.mesh;
    this.configuration = joinConfiguration(this, props.mesh);
    this.dialect = props.dialect ?? props.gateways?.[0]?.dialect ?? props.mesh.dialect;
    this.namespace = Chart.of(this).namespace ?? 'default';
    this.refuse = refusing(this, this.gatewayApi
      ? 'https://gateway-api.sigs.k8s.io/api-types/httproute/'
      : 'https://istio.io/latest/docs/reference/config/networking/virtual-service/');
    checkRouteParents(props, this.dialect, (listener) => listener.isHttp, this.refuse);
    props.gateways?.forEach((gateway) => gateway._attach(this.namespace));
    const services = props.services ?? [];
    if (props.gateways?.length) this.gatewayRoute = this.gatewayApi ? this.writeAtGateways() : this.joinVirtualService('Resource');
    if (services.length) this.meshRoute = this.gatewayApi ? this.writeAtServices(services) : this.joinVirtualService('Mesh', services);
    props.rules?.forEach((rule) => this.addRule(rule));
  }

  /** Adds a rule. Throws where it can't be right, or the dialect can't say it. */
  public addRule(rule: HttpRule): void {
    const field = `rules[${this.rules.length}]`;
    checkHttpRule(rule, field, this.refuse);
    if (this.gatewayApi) checkGatewayApiRule(rule, field, this.refuse);
    this.rules.push(rule);
    for (const gateway of this.props.gateways ?? []) {
      for (const backend of allBackendsOf(rule)) backend._routedFrom(gateway);
    }
    if (this.gatewayApi) {
      checkGatewayApiOrder(this.rules, this.order, this.refuse);
      checkGatewayApiLast(this.rules, this.refuse);
      const atGateways = !!this.props.gateways?.length;
      requireBackendGrants(this, this.configuration, rule, { fromKind: 'HTTPRoute', fromNamespace: this.namespace, atGateways });
    } else {
      for (const backend of allBackendsOf(rule)) backend.bindToRoute(false);
      for (const shared of this.virtualServices) shared.addHttp(rule);
    }
  }

  private get gatewayApi(): boolean {
    return this.dialect === Dialect.GATEWAY_API;
  }

  private get order(): RouteOrder {
    return this.props.order ?? RouteOrder.BY_SPECIFICITY;
  }

  /** The VirtualService of all routes with these parents; this one's rules go into it. */
  private joinVirtualService(id: string, services?: ReadonlyArray<IMeshService>): VirtualService {
    const shared = SharedVirtualService.of(this, this.configuration, {
      id,
      name: this.objectName(services),
      namespace: this.namespace,
      hosts: services?.map((service) => service.hostname) ?? this.props.hosts ?? [],
      gateways: services ? [] : this.props.gateways ?? [],
    }, this.refuse);
    shared.join(this, this.order, this.refuse);
    this.virtualServices.push(shared);
    return shared.resource;
  }

  private writeAtGateways(): KubernetesHttpRoute {
    const hosts = (this.props.hosts ?? []).filter((host) => host !== '*');
    return this.writeHttpRoute('Resource', this.namespace, undefined, () => ({
      parentRefs: gatewayParents(this.props.gateways ?? [], {
        namespace: this.namespace,
        hosts: this.props.hosts ?? [],
        fits: (listener) => listener.isHttp,
      }),
      hostnames: hosts.length ? hosts : undefined,
    }));
  }

  private writeAtServices(services: IMeshService[]): KubernetesHttpRoute {
    const namespace = producerNamespace(services, this.refuse);
    return this.writeHttpRoute('Mesh', namespace, services, () => ({ parentRefs: serviceParents(services, namespace) }));
  }

  private writeHttpRoute(
    id: string,
    namespace: string,
    services: IMeshService[] | undefined,
    head: () => Record<string, unknown>,
  ): KubernetesHttpRoute {
    const namedRules = mayNameRules(this.mesh, 'HTTPRoute');
    return new KubernetesHttpRoute(this, id, {
      metadata: { name: this.objectName(services), namespace },
      spec: Lazy.any({
        produce: () => compact({ ...head(), rules: gatewayApiHttp({ owner: this, namespace, namedRules }, this.rules) }),
      }),
    });
  }

  private objectName(services?: ReadonlyArray<IMeshService>): string {
    const both = this.props.services?.length && this.props.gateways?.length;
    if (this.props.name !== undefined) return both && services ? `${this.props.name}-mesh` : this.props.name;
    return services ? services[0].serviceName : nameOfHost(this.props.hosts?.[0] ?? this.node.id);
  }
}
