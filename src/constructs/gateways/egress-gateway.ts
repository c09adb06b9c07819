import { ApiObject, Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Gateway as KubernetesGateway } from '../../../imports/gateway-networking-k8s-io';
import { Gateway as IstioGateway } from '../../../imports/networking-istio-io';
import { joinConfiguration } from '../app/configuration-membership';
import { InvalidPropError } from '../app/invalid-prop';
import { Dialect } from '../mesh/dialect';
import { IMesh } from '../mesh/mesh-ref';
import { ClientTls } from '../networking/client-tls';
import { compact } from '../networking/compact';
import { HostPolicy } from '../networking/host-policy';
import { ExternalService } from '../workloads/external-service';
import { Resolution } from '../workloads/resolution';
import { ServicePort } from '../workloads/service-port';
import { DedicatedGateway } from './dedicated-gateway';
import { istioEgressSpec, kubernetesEgressSpec } from './egress-gateway-spec';
import { endsMutualTls } from './egress-port';
import { EgressPorts } from './egress-ports';
import { EgressRoute } from './egress-route';
import { IGateway } from './gateway-ref';
import { GatewayServiceType, GatewayWorkload } from './gateway-workload';
import { Listener } from './listener';

/** Props of an `EgressGateway`. */
export interface EgressGatewayProps {
  /** The mesh it leads out of. */
  readonly mesh: IMesh;

  /**
   * The proxies behind it. Those that run already are found by `GatewayWorkload.sharedService`: clients need the host name of
   * their Service, which must have the ports that services are called at.
   *
   * @default - proxies of its own, reached from inside the cluster only
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

/** What goes through an egress gateway. */
export interface EgressGatewayRouteOptions {
  /**
   * Ports of the service.
   *
   * @default - all its ports
   */
  readonly ports?: number[];
}

const DOCS = 'https://istio.io/latest/docs/tasks/traffic-management/egress/egress-gateway/';

/**
 * Where traffic leaves the mesh: proxies that requests to services outside go through, so that they leave from known places and
 * with known identities. It listens on the ports that services are called at: HTTP and bytes come by mutual TLS of the mesh;
 * what clients encrypt themselves goes through by server name, and is not encrypted twice.
 *
 * Proxies that go around it are not stopped by it: say so by a NetworkPolicy or by the cluster's firewall.
 *
 * @see https://istio.io/latest/docs/tasks/traffic-management/egress/egress-gateway/
 *
 * @example
 * const egress = new EgressGateway(platform, 'egress', { mesh });
 * egress.route(bank);
 */
export class EgressGateway extends Construct implements IGateway {
  public readonly mesh: IMesh;
  public readonly dialect: Dialect;
  public readonly gatewayName: string;

  /** Namespace of the Gateway object; that of its proxies as well, unless they run already. */
  public readonly namespace: string;
  public readonly listeners?: Listener[];
  public readonly serviceAccount?: string;
  public readonly proxyLabels?: { [key: string]: string };

  /** Host name of the Service of its proxies. */
  public readonly hostname: string;

  /** Namespace of its proxies, where the secrets of `credentialName` have to be. */
  public readonly proxyNamespace: string;

  /** The Gateway object, of Istio's API or of the Gateway API. */
  public readonly resource: ApiObject;

  /** Labels of its proxies, wherever they run. */
  private readonly selector: { [key: string]: string };
  private readonly ports = new EgressPorts(this);
  private readonly policy: HostPolicy;
  private readonly outside = new Map<string, HostPolicy>();
  private readonly routed = new Map<string, EgressRoute>();

  /** Throws where proxies that run already are not said by their Service. */
  constructor(scope: Construct, id: string, props: EgressGatewayProps) {
    super(scope, id);
    this.mesh = props.mesh;
    const configuration = joinConfiguration(this, props.mesh);
    this.dialect = props.dialect ?? props.mesh.dialect;
    this.gatewayName = props.name ?? id;
    this.namespace = Chart.of(this).namespace ?? 'default';
    const { workload = GatewayWorkload.dedicated() } = props;
    if (workload.labels && workload.serviceHostname === undefined) {
      this.refuse('workload', workload.labels, 'says labels only, and no address at which clients reach these proxies',
        'GatewayWorkload.sharedService(\'istio-egressgateway.istio-system.svc.cluster.local\', labels), or GatewayWorkload.dedicated()');
    }
    const className = props.className ?? 'istio';
    const ownName = this.dialect === Dialect.ISTIO ? this.gatewayName : `${this.gatewayName}-${className}`;
    this.hostname = workload.serviceHostname ?? `${ownName}.${this.namespace}.svc.${this.mesh.clusterDomain}`;
    this.proxyNamespace = this.hostname.split('.')[1] ?? this.namespace;
    const own = workload.dedicatedOptions;
    if (own) this.serviceAccount = ownName;
    this.selector = workload.labels ?? this.ownLabels();
    if (this.dialect === Dialect.ISTIO && this.proxyNamespace === this.namespace) this.proxyLabels = this.selector;
    if (own && this.dialect === Dialect.ISTIO) {
      new DedicatedGateway(this, 'Workload', {
        serviceType: GatewayServiceType.CLUSTER_IP,
        ...own,
        name: this.gatewayName,
        namespace: this.namespace,
        labels: this.selector,
        revision: this.mesh.revision,
        listeners: this.ports.open,
      });
    } else {
      configuration.declarations.addContext({ constructPath: this.node.path, object: () => this.serviceElsewhere() });
    }
    this.resource = this.dialect === Dialect.ISTIO ? this.writeIstio() : this.writeKubernetes(className, workload);
    this.policy = new HostPolicy(this, 'DestinationRule', {
      mesh: this.mesh,
      hostname: this.hostname,
      name: this.gatewayName,
      namespace: this.proxyNamespace,
    });
    this.node.addValidation({
      validate: () => (this.ports.open.length > 0 ? [] : [`Nothing goes through ${this.node.path}: say what does with route(service).`]),
    });
  }

  /**
   * Has requests to a service outside go through this gateway, from wherever in the mesh.
   *
   * @throws where the gateway could not find its addresses, or a port is taken for another kind of traffic
   */
  public route(service: ExternalService, options: EgressGatewayRouteOptions = {}): void {
    this.checkAddresses(service);
    const ports = this.portsOf(service, options);
    service._seenFrom(this.proxyNamespace);
    service._seenFrom(this.namespace);
    // A route that leads to the gateway shows clients the one port of it that the route names, and the first route only.
    service._goesThrough(`${this.proxyNamespace}/${this.hostname}`);
    for (const port of ports) {
      const opened = this.ports.add(port, service);
      // Said outright: automatic mutual TLS would wrap what clients encrypt themselves where the proxies say that they take it.
      if (opened) this.policy.add({ port: port.number, tls: endsMutualTls(opened) ? ClientTls.istioMutual() : ClientTls.disabled() });
    }
    service.hosts.forEach((host, i) => {
      const known = this.routed.get(host);
      if (known) this.refuse('route', host, `is routed already, by ${known.node.path}`, 'each host once; `ports` says several ports');
      this.routed.set(host, new EgressRoute(service, `${this.node.id}-${i}`, {
        gateway: this,
        gatewayHostname: this.hostname,
        host,
        ports,
        entryName: service.serviceEntry.name,
        namespace: service.namespace,
      }));
    });
  }

  /**
   * Has the gateway begin TLS towards a service that goes through it; its clients send plain text (which comes to the gateway by
   * mutual TLS of the mesh). Secrets of `credentialName` are looked for in the namespace of the gateway's proxies.
   *
   * @param port the port clients call
   * @throws where clients encrypt themselves on that port: it would be encrypted twice
   */
  public originateTls(service: ExternalService, port: number, tls: ClientTls): void {
    const known = service.ports.find(({ number }) => number === port);
    if (!known) this.refuse('port', port, `is no port of ${service.node.path}`, `one of ${service.ports.map(({ number }) => number).join(', ')}`);
    if (known?.isTls) {
      this.refuse('port', port, `is TLS of the client's own already (${known.protocol}), which would be encrypted twice`, 'a port of plain text, as ServicePort.http(80, { targetPort: 443 })');
    }
    service.hosts.forEach((host, i) => this.policyTowards(service, host, i).add({ port, tls }));
  }

  /** The routes made for it, each with its objects. */
  public get routes(): ApiObject[] {
    return [...this.routed.values()].flatMap(({ resources }) => resources);
  }

  /** @internal */
  public _attach(_namespace: string): void {
    // Routes of one's own at this gateway bring no ports with them.
  }

  /** What only the gateway's proxies are told: other clients of the host do not begin TLS. */
  private policyTowards(service: ExternalService, host: string, position: number): HostPolicy {
    const known = this.outside.get(host);
    if (known) return known;
    const name = `${this.gatewayName}-${service.serviceEntry.name}${position === 0 ? '' : `-${position}`}`;
    const made = new HostPolicy(this, `towards-${host}`, {
      mesh: this.mesh,
      hostname: host,
      name,
      namespace: this.proxyNamespace,
      exportTo: () => ['.'],
      workloadSelector: () => this.selector,
      basedOn: () => service._saidOf(host),
    });
    this.outside.set(host, made);
    return made;
  }

  private portsOf(service: ExternalService, { ports }: EgressGatewayRouteOptions): ServicePort[] {
    if (ports === undefined) return service.ports;
    if (ports.length === 0) this.refuse('ports', [], 'is empty', 'ports of the service, or no `ports` at all for all of them');
    return ports.map((number, i) => {
      const found = service.ports.find((port) => port.number === number);
      return found ?? this.refuse(`ports[${i}]`, number, `is no port of ${service.node.path}`, `one of ${service.ports.map((port) => port.number).join(', ')}`);
    });
  }

  /** Connections come to the gateway's own address, so that it has to find the service's by itself. */
  private checkAddresses(service: ExternalService): void {
    if (service.resolution !== Resolution.NONE) return;
    this.refuse('route', service.hosts[0], 'has resolution NONE, by which the gateway would send connections to where they came: to itself',
      'endpoints that answer for all its hosts, or Resolution.DYNAMIC_DNS for hosts with a wildcard');
  }

  private ownLabels(): { [key: string]: string } {
    if (this.dialect === Dialect.GATEWAY_API) return { 'gateway.networking.k8s.io/gateway-name': this.gatewayName };
    return { 'istio': this.gatewayName, 'app.kubernetes.io/name': this.gatewayName };
  }

  private writeIstio(): ApiObject {
    return new IstioGateway(this, 'Resource', {
      metadata: { name: this.gatewayName, namespace: this.namespace },
      spec: Lazy.any({ produce: () => istioEgressSpec(this.selector, this.ports.all) }),
    });
  }

  private writeKubernetes(className: string, { dedicatedOptions: own, serviceHostname }: GatewayWorkload): ApiObject {
    if (own?.replicas !== undefined) {
      this.refuse('workload.replicas', own.replicas, 'cannot be said of proxies that Istio makes for a Gateway of the Gateway API', 'an autoscaler for its Deployment, or the Istio dialect');
    }
    return new KubernetesGateway(this, 'Resource', {
      metadata: compact({
        name: this.gatewayName,
        namespace: this.namespace,
        annotations: own && { 'networking.istio.io/service-type': own.serviceType ?? GatewayServiceType.CLUSTER_IP },
        labels: this.mesh.revision ? { 'istio.io/rev': this.mesh.revision } : undefined,
      }),
      spec: Lazy.any({
        produce: () => kubernetesEgressSpec(this.ports.all, {
          className,
          ownNamespace: this.namespace,
          serviceHostname,
          infrastructure: own?.serviceAnnotations && { annotations: own.serviceAnnotations },
        }),
      }),
    });
  }

  /** The Service of proxies that are not written here. */
  private serviceElsewhere(): Record<string, unknown> {
    const [name, namespace] = this.hostname.split('.');
    return {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace },
      spec: { selector: this.selector, ports: this.ports.ofService() },
    };
  }

  private refuse(field: string, value: unknown, problem: string, expected: string): never {
    throw new InvalidPropError(this, { field, value, problem, expected, docs: DOCS });
  }
}
