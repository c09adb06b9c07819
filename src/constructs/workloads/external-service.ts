import { Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { ServiceEntry } from '../../../imports/networking-istio-io';
import { ipAddressProblem } from '../../values/ip-address';
import { wildcardDomainProblem } from '../../values/wildcard-domain';
import { joinConfiguration } from '../app/configuration-membership';
import { InvalidPropError } from '../app/invalid-prop';
import { IGateway } from '../gateways/gateway-ref';
import { IMesh } from '../mesh/mesh-ref';
import { compact } from '../networking/compact';
import { HostPolicy } from '../networking/host-policy';
import { TrafficPolicy } from '../networking/traffic-policy';
import { CallOptions } from './call-options';
import { ExternalEndpoint } from './external-endpoint';
import { Resolution } from './resolution';
import { IRouteBackend, RouteDestination } from './route-backend';
import { ServiceCaller } from './service-caller';
import { ServicePort } from './service-port';
import { ServicePorts } from './service-ports';

/** Props of an `ExternalService`. */
export interface ExternalServiceProps {
  /** The mesh that calls it. */
  readonly mesh: IMesh;

  /**
   * Its hosts. A leading `*.` stands for any subdomain; such hosts have no address of their own (see `resolution`).
   */
  readonly hosts: string[];

  /** Its ports. `ServicePort.https` and `.tls` pass the client's own TLS through, by SNI. */
  readonly ports: ServicePort[];

  /**
   * How its addresses are found.
   *
   * @default - STATIC where all endpoints are IP addresses, NONE where a host has a wildcard, else DNS
   */
  readonly resolution?: Resolution;

  /**
   * Addresses that answer for it.
   *
   * @default - the hosts themselves
   */
  readonly endpoints?: ExternalEndpoint[];

  /**
   * Virtual addresses (IP or CIDR) by which clients may call it. Needed to tell TCP services of one port apart.
   *
   * @default - allocated by the mesh where `resolution` allows it
   */
  readonly addresses?: string[];

  /**
   * Namespaces that see it, `*` for all. Those of services that declare to call it are added.
   *
   * @default - the one it stands in
   */
  readonly visibleTo?: string[];

  /**
   * Whether its workloads belong to the mesh and speak its mutual TLS, as virtual machines do.
   *
   * @default false
   */
  readonly inMesh?: boolean;

  /**
   * Names of which the server's certificate must have one, where a proxy begins TLS.
   *
   * @default - not checked here
   */
  readonly subjectAltNames?: string[];

  /**
   * Name of the ServiceEntry.
   *
   * @default - the construct's id
   */
  readonly name?: string;

  /**
   * Traffic policy of its clients.
   *
   * @default - none, until `addTrafficPolicy` is called
   */
  readonly trafficPolicy?: TrafficPolicy;
}

const DOCS = 'https://istio.io/latest/docs/reference/config/networking/service-entry/';

/**
 * A service outside the mesh that workloads may call, known by host and port.
 *
 * @see https://istio.io/latest/docs/tasks/traffic-management/egress/egress-control/
 *
 * @example
 * const bank = new ExternalService(chart, 'bank', {
 *   mesh,
 *   hosts: ['api.bank.example'],
 *   ports: [ServicePort.https(443)],
 * });
 */
export class ExternalService extends Construct implements IRouteBackend {
  public readonly mesh: IMesh;

  /** Its hosts. */
  public readonly hosts: string[];

  /** Its first host, which routes and policies use. */
  public readonly hostname: string;

  /** Its ports. */
  public readonly ports: ServicePort[];

  /** Namespace of the ServiceEntry. */
  public readonly namespace: string;

  /** How its addresses are found. */
  public readonly resolution: Resolution;

  /** The Istio ServiceEntry. */
  public readonly serviceEntry: ServiceEntry;

  private readonly props: ExternalServiceProps;
  private readonly policies = new Map<string, HostPolicy>();
  private readonly callers = new Set<string>();
  private readonly gateways = new Set<string>();

  /** Throws where a host, port or address can't be right, or resolution and hosts contradict one another. */
  constructor(scope: Construct, id: string, props: ExternalServiceProps) {
    super(scope, id);
    this.props = props;
    this.mesh = props.mesh;
    joinConfiguration(this, props.mesh);
    this.hosts = props.hosts;
    this.checkHosts();
    this.hostname = props.hosts[0];
    this.ports = props.ports;
    this.namespace = Chart.of(this).namespace ?? 'default';
    this.resolution = props.resolution ?? this.defaultResolution();
    const ports = new ServicePorts(this, props.ports, undefined, () => []);
    if (props.ports.length === 0) {
      this.refuse('ports', props.ports, 'is empty', 'at least one port, as ServicePort.https(443)');
    }
    this.serviceEntry = new ServiceEntry(this, 'Resource', {
      metadata: { name: props.name ?? id, namespace: this.namespace },
      spec: Lazy.any({
        produce: () => compact({
          hosts: this.hosts,
          addresses: props.addresses,
          ports: ports.named().map(({ name, port }) => compact({
            number: port.number,
            name,
            protocol: port.protocol.toUpperCase(),
            targetPort: port.targetPort === port.number ? undefined : port.targetPort,
          })),
          location: props.inMesh ? 'MESH_INTERNAL' : 'MESH_EXTERNAL',
          resolution: this.resolution,
          endpoints: props.endpoints?.map((endpoint) => compact({ ...endpoint })),
          exportTo: this.exportTo(),
          subjectAltNames: props.subjectAltNames,
        }),
      }),
    });
    if (props.trafficPolicy) this.addTrafficPolicy(props.trafficPolicy);
  }

  /** Says how clients treat it; each of its hosts gets the one DestinationRule it may have. */
  public addTrafficPolicy(policy: TrafficPolicy): void {
    for (const host of this.hosts) this.policyOf(host).add(policy);
  }

  public bindToRoute(_gatewayApi: boolean): void {
    if (this.hostname.startsWith('*')) {
      this.refuse('hosts[0]', this.hostname, 'has a wildcard and so no address that a route could send to', 'a full host name first');
    }
  }

  public toDestination(_gatewayApi: boolean): RouteDestination {
    return {
      hostname: this.hostname,
      serviceName: this.props.name ?? this.node.id,
      namespace: this.namespace,
      external: true,
      ports: this.ports,
    };
  }

  /** @internal */
  public _calledBy(caller: ServiceCaller, _options: CallOptions): string[] {
    this.callers.add(caller.namespace);
    return this.hosts.map((host) => `${this.namespace}/${host}`);
  }

  /** @internal */
  public _reachedBy(): string[] {
    return [...this.gateways];
  }

  /**
   * Says that calls of it go through a gateway.
   *
   * @param host that of the gateway's Service, as `NAMESPACE/HOST`
   * @internal
   */
  public _goesThrough(host: string): void {
    this.gateways.add(host);
  }

  /**
   * Lets proxies of a namespace see it.
   *
   * @internal
   */
  public _seenFrom(namespace: string): void {
    this.callers.add(namespace);
  }

  /**
   * What is said of one of its hosts to all clients; undefined where nothing is.
   *
   * @internal
   */
  public _saidOf(host: string): HostPolicy | undefined {
    return this.policies.get(host);
  }

  /** @internal */
  public _routedFrom(_gateway: IGateway): void {
    // No policy of the mesh is enforced where it runs.
  }

  private policyOf(host: string): HostPolicy {
    const known = this.policies.get(host);
    if (known) return known;
    const position = this.hosts.indexOf(host);
    const name = this.props.name ?? this.node.id;
    const made = new HostPolicy(this, position === 0 ? 'DestinationRule' : `DestinationRule${position}`, {
      mesh: this.mesh,
      hostname: host,
      name: position === 0 ? name : `${name}-${position}`,
      namespace: this.namespace,
      exportTo: () => this.exportTo(),
    });
    this.policies.set(host, made);
    return made;
  }

  private exportTo(): string[] {
    const said = (this.props.visibleTo ?? ['.']).map((namespace) => (namespace === this.namespace ? '.' : namespace));
    if (said.includes('*')) return said;
    const callers = [...this.callers].map((namespace) => (namespace === this.namespace ? '.' : namespace)).sort();
    return [...new Set([...said, ...callers])];
  }

  private defaultResolution(): Resolution {
    if (this.hosts.some((host) => host.startsWith('*'))) return Resolution.NONE;
    const endpoints = this.props.endpoints ?? [];
    const allAddresses = endpoints.length > 0 && endpoints.every((endpoint) => ipAddressProblem(endpoint.address) === undefined);
    return allAddresses ? Resolution.STATIC : Resolution.DNS;
  }

  private checkHosts(): void {
    if (this.hosts.length === 0) this.refuse('hosts', this.hosts, 'is empty', 'at least one host, as api.bank.example');
    this.hosts.forEach((host, i) => {
      const problem = host === '*' ? 'would stand for every host' : wildcardDomainProblem(host);
      if (problem) this.refuse(`hosts[${i}]`, host, problem, 'a host name, as api.bank.example, or *.bank.example for its subdomains');
    });
    const wildcard = this.hosts.find((host) => host.startsWith('*'));
    const { resolution } = this.props;
    const resolved = resolution !== undefined && resolution !== Resolution.NONE && resolution !== Resolution.DYNAMIC_DNS;
    if (wildcard && resolved && !this.props.endpoints?.length) {
      this.refuse('resolution', resolution, `cannot find addresses of ${wildcard}`, 'Resolution.NONE or DYNAMIC_DNS, or endpoints that answer for it');
    }
  }

  private refuse(name: string, value: unknown, problem: string, expected: string): never {
    throw new InvalidPropError(this, { field: name, value, problem, expected, docs: DOCS });
  }
}
