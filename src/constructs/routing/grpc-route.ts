import { ApiObject, Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { GrpcRoute as KubernetesGrpcRoute } from '../../../imports/gateway-networking-k8s-io';
import { Configuration } from '../app/configuration';
import { joinConfiguration } from '../app/configuration-membership';
import { IGateway } from '../gateways/gateway-ref';
import { mayNameRules, requireKind } from '../gateways/served-version';
import { Dialect } from '../mesh/dialect';
import { IMesh } from '../mesh/mesh-ref';
import { compact } from '../networking/compact';
import { IMeshService } from '../workloads/mesh-service-ref';
import { checkGrpcRule } from './check-grpc-rule';
import { Refuse, refusing } from './check-http-rule';
import { gatewayApiGrpc } from './gateway-api-grpc';
import { grpcAsHttp } from './grpc-as-http';
import { GrpcRule } from './grpc-rule';
import { HttpRoute } from './http-route';
import { requireBackendGrants } from './reference-grants';
import { checkRouteParents, gatewayParents, nameOfHost, producerNamespace, serviceParents } from './route-parents';

/** Props of a `GrpcRoute`. */
export interface GrpcRouteProps {
  /** The mesh it belongs to. */
  readonly mesh: IMesh;

  /**
   * Gateways whose calls it takes.
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
   * Services whose callers inside the mesh it serves.
   *
   * @default - none; `gateways` says whose calls it takes
   */
  readonly services?: IMeshService[];

  /**
   * Its rules. They are tried by specificity: one method, a service, a method of any service or a regular expression.
   *
   * @default - none, until `addRule` is called
   */
  readonly rules?: GrpcRule[];

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
 * What happens to gRPC calls that come to hosts of a gateway, or that are made to services of the mesh. Written as a
 * VirtualService (of the requests that calls are) or as a GRPCRoute.
 *
 * @see https://gateway-api.sigs.k8s.io/api-types/grpcroute/
 *
 * @example
 * new GrpcRoute(shop, 'cart-route', {
 *   mesh,
 *   services: [cart],
 *   rules: [
 *     { matches: [{ method: GrpcMethod.of('shop.v1.Cart', 'AddItem') }], to: cart.version('v2') },
 *     { to: cart.version('v1') },
 *   ],
 * });
 */
export class GrpcRoute extends Construct {
  /** The mesh it belongs to. */
  public readonly mesh: IMesh;

  /** The dialect it is written in. */
  public readonly dialect: Dialect;

  private readonly props: GrpcRouteProps;
  private readonly rules: GrpcRule[] = [];
  private readonly configuration: Configuration;
  private readonly refuse: Refuse;
  private readonly namespace: string;
  /** In Istio's dialect. */
  private readonly http?: HttpRoute;
  private readonly atGateways?: ApiObject;
  private readonly atServices?: ApiObject;

  /** Throws where nothing says whose calls it takes, a gateway does not take a host, or the dialect can't say a rule. */
  constructor(scope: Construct, id: string, props: GrpcRouteProps) {
    super(scope, id);
    this.props = props;
    this.mesh = props.mesh;
    this.configuration = joinConfiguration(this, props.mesh);
    this.dialect = props.dialect ?? props.gateways?.[0]?.dialect ?? props.mesh.dialect;
    this.namespace = Chart.of(this).namespace ?? 'default';
    this.refuse = refusing(this, 'https://gateway-api.sigs.k8s.io/api-types/grpcroute/');
    const { rules, ...parents } = props;
    if (this.gatewayApi) {
      requireKind(this, props.mesh, 'GRPCRoute');
      checkRouteParents(props, this.dialect, (listener) => listener.isHttp, this.refuse);
      props.gateways?.forEach((gateway) => gateway._attach(this.namespace));
    } else {
      this.http = new HttpRoute(this, 'Http', { ...parents, dialect: this.dialect });
    }
    rules?.forEach((rule) => this.addRule(rule));
    if (!this.gatewayApi) return;
    if (props.gateways?.length) this.atGateways = this.writeAtGateways(props.gateways);
    if (props.services?.length) this.atServices = this.writeAtServices(props.services);
  }

  /** The object for calls through gateways: a VirtualService or a GRPCRoute. */
  public get gatewayRoute(): ApiObject | undefined {
    return this.http ? this.http.gatewayRoute : this.atGateways;
  }

  /** The object for calls inside the mesh: a VirtualService or a GRPCRoute. */
  public get meshRoute(): ApiObject | undefined {
    return this.http ? this.http.meshRoute : this.atServices;
  }

  /** Adds a rule. Throws where it can't be right, or the dialect can't say it. */
  public addRule(rule: GrpcRule): void {
    checkGrpcRule(rule, `rules[${this.rules.length}]`, this.gatewayApi, this.refuse);
    this.rules.push(rule);
    const written = grpcAsHttp(rule);
    if (this.http) this.http.addRule(written);
    else requireBackendGrants(this, this.configuration, written, { fromKind: 'GRPCRoute', fromNamespace: this.namespace, atGateways: !!this.props.gateways?.length });
  }

  private get gatewayApi(): boolean {
    return this.dialect === Dialect.GATEWAY_API;
  }

  private writeAtGateways(gateways: IGateway[]): KubernetesGrpcRoute {
    const hosts = (this.props.hosts ?? []).filter((host) => host !== '*');
    return this.write('Resource', this.props.name ?? nameOfHost(this.props.hosts?.[0] ?? this.node.id), this.namespace, () => ({
      parentRefs: gatewayParents(gateways, { namespace: this.namespace, hosts: this.props.hosts ?? [], fits: (listener) => listener.isHttp }),
      hostnames: hosts.length ? hosts : undefined,
    }));
  }

  private writeAtServices(services: IMeshService[]): KubernetesGrpcRoute {
    const { name, gateways } = this.props;
    const namespace = producerNamespace(services, this.refuse);
    const said = name !== undefined && gateways?.length ? `${name}-mesh` : name;
    return this.write('Mesh', said ?? services[0].serviceName, namespace, () => ({ parentRefs: serviceParents(services, namespace) }));
  }

  private write(id: string, name: string, namespace: string, head: () => Record<string, unknown>): KubernetesGrpcRoute {
    const namedRules = mayNameRules(this.mesh, 'GRPCRoute');
    return new KubernetesGrpcRoute(this, id, {
      metadata: { name, namespace },
      spec: Lazy.any({ produce: () => compact({ ...head(), rules: gatewayApiGrpc({ owner: this, namespace, namedRules }, this.rules) }) }),
    });
  }
}
