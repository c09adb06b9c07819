import { ApiObject, Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Gateway as KubernetesGateway, HttpRoute as KubernetesHttpRoute } from '../../../imports/gateway-networking-k8s-io';
import { Gateway as IstioGateway } from '../../../imports/networking-istio-io';
import { joinConfiguration } from '../app/configuration-membership';
import { InvalidPropError } from '../app/invalid-prop';
import { Dialect } from '../mesh/dialect';
import { IMesh } from '../mesh/mesh-ref';
import { GrpcRule } from '../routing/grpc-rule';
import { HttpRoute } from '../routing/http-route';
import { HttpRule } from '../routing/http-rule';
import { RouteTable } from '../routing/route-table';
import { TcpRoute } from '../routing/tcp-route';
import { TlsRoute } from '../routing/tls-route';
import { IRouteBackend } from '../workloads/route-backend';
import { checkListeners, nameListeners } from './check-listeners';
import { DedicatedGateway } from './dedicated-gateway';
import { GatewayAttributes } from './gateway-attributes';
import { IGateway } from './gateway-ref';
import { GatewayWorkload } from './gateway-workload';
import { istioGatewaySpec, NamedListener } from './istio-gateway-spec';
import { kubernetesGatewaySpec, listenerSections } from './kubernetes-gateway-spec';
import { Listener, ListenerProtocol } from './listener';
import { ReferencedGateway } from './referenced-gateway';

/** Props of a `Gateway`. */
export interface GatewayProps {
  /** The mesh it leads into. */
  readonly mesh: IMesh;

  /** Its ports, with the hosts and protocols they take. */
  readonly listeners: Listener[];

  /**
   * The proxies behind it.
   *
   * @default - in Istio's dialect those of the chart `istio-ingressgateway` (label `istio: ingressgateway`); in the
   * Gateway API dialect Istio makes proxies of its own
   */
  readonly workload?: GatewayWorkload;

  /**
   * The dialect.
   *
   * @default - that of the mesh
   */
  readonly dialect?: Dialect;

  /**
   * GatewayClass, in the Gateway API dialect.
   *
   * @default 'istio'
   */
  readonly className?: string;

  /**
   * Name of the Gateway object.
   *
   * @default - the construct's id
   */
  readonly name?: string;
}

/**
 * Where traffic comes into the mesh: ports, hosts and certificates, in either dialect.
 *
 * @see https://istio.io/latest/docs/tasks/traffic-management/ingress/
 *
 * @example
 * const gateway = new Gateway(platform, 'public', {
 *   mesh,
 *   listeners: [Listener.https({ hosts: ['shop.example.com'], credentialName: 'shop-cert' })],
 * });
 * gateway.route('shop.example.com', { path: PathMatch.prefix('/'), to: web });
 */
export class Gateway extends Construct implements IGateway {
  /** A gateway that is declared elsewhere. Nothing is written for it; it counts as present. */
  public static fromGatewayAttributes(scope: Construct, id: string, attributes: GatewayAttributes): IGateway {
    return new ReferencedGateway(scope, id, attributes);
  }

  public readonly mesh: IMesh;
  public readonly dialect: Dialect;
  public readonly gatewayName: string;
  public readonly namespace: string;
  public readonly listeners?: Listener[];
  public readonly serviceAccount?: string;
  public readonly proxyLabels?: { [key: string]: string };

  /** The Gateway object, of Istio's API or of the Gateway API. */
  public readonly resource: ApiObject;

  private readonly named: ReadonlyArray<NamedListener>;
  private readonly tables = new Map<string, RouteTable>();
  private readonly routeNamespaces = new Set<string>();

  /** Throws where a listener can't be right, two claim the same host and port, or the dialect can't say what is asked. */
  constructor(scope: Construct, id: string, props: GatewayProps) {
    super(scope, id);
    this.mesh = props.mesh;
    joinConfiguration(this, props.mesh);
    this.dialect = props.dialect ?? props.mesh.dialect;
    this.gatewayName = props.name ?? id;
    this.namespace = Chart.of(this).namespace ?? 'default';
    this.listeners = props.listeners;
    checkListeners(this, props.listeners, this.dialect);
    this.named = nameListeners(props.listeners);
    if (this.ownsProxies(props)) {
      // Istio names what it makes for a Gateway of the Gateway API after it and its class.
      this.serviceAccount = this.dialect === Dialect.ISTIO ? this.gatewayName : `${this.gatewayName}-${props.className ?? 'istio'}`;
      if (this.dialect === Dialect.ISTIO) this.proxyLabels = this.ownLabels();
    }
    this.resource = this.dialect === Dialect.ISTIO ? this.writeIstio(props) : this.writeKubernetes(props);
    if (this.dialect === Dialect.GATEWAY_API) this.writeRedirects();
  }

  /**
   * Adds a rule for a host. All rules of one host at one gateway, whoever adds them, make one route table.
   *
   * @param host one that a listener takes
   */
  public route(host: string, rule: HttpRule): HttpRoute {
    return this.table(host).add(rule);
  }

  /**
   * Adds a rule for gRPC calls to a host.
   *
   * @param host one that a listener takes
   * @throws in the Gateway API dialect where `route` was used for the host as well: HTTPRoute and GRPCRoute exclude one
   * another there
   */
  public routeGrpc(host: string, rule: GrpcRule): void {
    this.table(host).addGrpc(rule);
  }

  /**
   * Sends TLS connections on that name a server, without ending TLS.
   *
   * @param host server name (SNI) that a passthrough listener takes
   */
  public routeTls(host: string, to: IRouteBackend): TlsRoute {
    return new TlsRoute(this, `tls-${host}`, { mesh: this.mesh, gateways: [this], hosts: [host], to });
  }

  /**
   * Sends connections to a TCP port on.
   *
   * @param port that of a TCP listener
   */
  public routeTcp(port: number, to: IRouteBackend): TcpRoute {
    return new TcpRoute(this, `tcp-${port}`, { mesh: this.mesh, gateways: [this], port, to });
  }

  /**
   * Called by a route that takes this gateway as parent.
   *
   * @internal
   */
  public _attach(namespace: string): void {
    this.routeNamespaces.add(namespace);
  }

  /** Whether its proxies are its own, rather than some that run already. */
  private ownsProxies({ workload }: GatewayProps): boolean {
    return this.dialect === Dialect.ISTIO ? workload?.dedicatedOptions !== undefined : workload?.labels === undefined;
  }

  private ownLabels(): { [key: string]: string } {
    return { 'istio': this.gatewayName, 'app.kubernetes.io/name': this.gatewayName };
  }

  private table(host: string): RouteTable {
    const known = this.tables.get(host);
    if (known) return known;
    const made = new RouteTable(this, `-${host}`, { mesh: this.mesh, dialect: this.dialect, gateways: [this], hosts: [host] });
    this.tables.set(host, made);
    return made;
  }

  private writeIstio(props: GatewayProps): ApiObject {
    const workload = props.workload ?? GatewayWorkload.shared({ istio: 'ingressgateway' });
    const own = workload.dedicatedOptions;
    const labels = workload.labels ?? this.ownLabels();
    if (own) {
      new DedicatedGateway(this, 'Workload', {
        ...own,
        name: this.gatewayName,
        namespace: this.namespace,
        labels,
        revision: this.mesh.revision,
        listeners: this.named,
      });
    }
    return new IstioGateway(this, 'Resource', {
      metadata: { name: this.gatewayName, namespace: this.namespace },
      spec: Lazy.any({ produce: () => istioGatewaySpec(labels, this.named) }),
    });
  }

  private writeKubernetes(props: GatewayProps): ApiObject {
    const { workload } = props;
    if (workload?.labels && workload.serviceHostname === undefined) {
      throw new InvalidPropError(this, {
        field: 'workload',
        value: workload.labels,
        problem: 'says labels, which the Gateway API dialect cannot express',
        expected: 'GatewayWorkload.sharedService(hostname, labels) for proxies that run already, or dedicated()',
      });
    }
    const own = workload?.dedicatedOptions;
    if (own?.replicas !== undefined) {
      throw new InvalidPropError(this, {
        field: 'workload.replicas',
        value: own.replicas,
        problem: 'cannot be said of proxies that Istio makes for a Gateway of the Gateway API',
        expected: 'an autoscaler for its Deployment, or the Istio dialect',
      });
    }
    return new KubernetesGateway(this, 'Resource', {
      metadata: {
        name: this.gatewayName,
        namespace: this.namespace,
        ...(own?.serviceType ? { annotations: { 'networking.istio.io/service-type': own.serviceType } } : {}),
        ...(this.mesh.revision ? { labels: { 'istio.io/rev': this.mesh.revision } } : {}),
      },
      spec: Lazy.any({
        produce: () => kubernetesGatewaySpec(listenerSections(this.named), {
          className: props.className ?? 'istio',
          serviceHostname: workload?.serviceHostname,
          routeNamespaces: [...this.routeNamespaces],
          ownNamespace: this.namespace,
          infrastructure: own?.serviceAnnotations && { annotations: own.serviceAnnotations },
        }),
      }),
    });
  }

  /** The Gateway API has no redirecting listener; a route for each does it. */
  private writeRedirects(): void {
    for (const { sectionName, of: { listener } } of listenerSections(this.named)) {
      if (listener.protocol !== ListenerProtocol.HTTPS_REDIRECT) continue;
      new KubernetesHttpRoute(this, `redirect-${sectionName}`, {
        metadata: { name: `${this.gatewayName}-${sectionName}-redirect`, namespace: this.namespace },
        spec: Lazy.any({
          produce: () => ({
            parentRefs: [{ name: this.gatewayName, sectionName }],
            rules: [{ filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https', statusCode: 301 } }] }],
          }),
        }),
      });
    }
  }
}
