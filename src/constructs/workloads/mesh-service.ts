import { ApiObject, Chart, Lazy } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { kubernetesLabelProblem } from '../../values/kubernetes-name';
import { joinConfiguration } from '../app/configuration-membership';
import { InvalidPropError } from '../app/invalid-prop';
import { IGateway } from '../gateways/gateway-ref';
import { IMesh } from '../mesh/mesh-ref';
import { HostPolicy } from '../networking/host-policy';
import { TrafficPolicy } from '../networking/traffic-policy';
import { GrpcRule } from '../routing/grpc-rule';
import { HttpRoute } from '../routing/http-route';
import { HttpRule } from '../routing/http-rule';
import { RouteTable } from '../routing/route-table';
import { CallOptions } from './call-options';
import { MeshServiceProps } from './mesh-service-props';
import { IMeshService } from './mesh-service-ref';
import { IRouteBackend, RouteDestination } from './route-backend';
import { ServiceCaller } from './service-caller';
import { ServiceCalls } from './service-calls';
import { namespaceOf, serviceObjectOf } from './service-host';
import { ServicePort } from './service-port';
import { ServicePorts } from './service-ports';
import { ServiceVersion, ServiceVersionOptions } from './service-version';
import { commonLabels, field, stringMap, workloadObjectsOf, WorkloadTemplate, workloadTemplateOf } from './workload-template';

/**
 * A Kubernetes Service and its workloads, as the mesh sees them: host, ports with protocols, versions, identity. It is
 * what routes, policies and scopes refer to, so that no host name is ever written twice.
 *
 * @see https://istio.io/latest/docs/ops/deployment/application-requirements/
 *
 * @example
 * const reviews = new MeshService(chart, 'reviews', {
 *   mesh,
 *   host: 'reviews',
 *   ports: [ServicePort.http(9080)],
 *   versions: ['v1', 'v2'],
 * });
 */
export class MeshService extends Construct implements IMeshService {
  public readonly mesh: IMesh;
  public readonly serviceName: string;
  public readonly namespace: string;
  public readonly hostname: string;

  /** The Kubernetes Service: written here, or rendered by `service`. */
  public readonly service?: ApiObject;

  private readonly props: MeshServiceProps;
  private readonly versionsByName = new Map<string, ServiceVersion>();
  private readonly workloads: IConstruct[] = [];
  private readonly servicePorts: ServicePorts;
  private policy?: HostPolicy;
  private routes?: RouteTable;
  private readonly declaredCalls = new ServiceCalls(this);

  /** Throws where a name, port or version can't be right. */
  constructor(scope: Construct, id: string, props: MeshServiceProps) {
    super(scope, id);
    this.props = props;
    this.mesh = props.mesh;
    const configuration = joinConfiguration(this, props.mesh);
    if (props.host !== undefined && props.service) {
      throw new InvalidPropError(this, { field: 'host', value: props.host, problem: 'is given beside `service`', expected: 'one of them' });
    }
    const given = props.service ? this.givenService(props.service) : undefined;
    this.serviceName = given?.name ?? props.host ?? props.name ?? id;
    this.namespace = props.namespace ?? (given ? namespaceOf(given) : Chart.of(this).namespace) ?? 'default';
    this.checkNames();
    this.hostname = `${this.serviceName}.${this.namespace}.svc.${this.mesh.clusterDomain}`;
    this.servicePorts = new ServicePorts(this, props.ports, given, () => this.templates());
    if (props.workload) this.addWorkload(props.workload);

    if (given) this.service = given;
    else if (props.host === undefined) this.service = this.writeService();
    else {
      if (!props.ports?.length) {
        throw new InvalidPropError(this, {
          field: 'ports',
          problem: 'are needed for a service that exists elsewhere',
          expected: 'the ports of that Service, as ports: [ServicePort.http(8080)]',
        });
      }
      const object = () => ({ ...this.serviceHead, spec: this._serviceSpec(this.selector) });
      configuration.declarations.addContext({ constructPath: this.node.path, object });
    }
    for (const version of props.versions ?? []) this.addVersion(version);
    if (props.trafficPolicy) this.addTrafficPolicy(props.trafficPolicy);
  }

  /**
   * Adds a version: workloads that the version label tells apart.
   *
   * @param name the value of the version label
   */
  public addVersion(name: string, options: ServiceVersionOptions = {}): ServiceVersion {
    const version = new ServiceVersion(this, name, options);
    this.versionsByName.set(name, version);
    if (options.workload) this.addWorkload(options.workload);
    else {
      joinConfiguration(this, this.mesh).declarations.addContext({
        constructPath: version.node.path,
        object: () => version._standIn(),
      });
    }
    return version;
  }

  /**
   * A version, by its name. Throws where the service has no such version, naming those it has.
   */
  public version(name: string): ServiceVersion {
    const version = this.versionsByName.get(name);
    if (!version) {
      throw new InvalidPropError(this, {
        field: 'version',
        value: name,
        problem: 'is no version of this service',
        expected: this.versionsByName.size ? `one of ${this.versions.map((v) => v.name).join(', ')}` : 'a version added with `versions` or addVersion()',
      });
    }
    return version;
  }

  /** Its versions, in the order they were added. */
  public get versions(): ServiceVersion[] {
    return [...this.versionsByName.values()];
  }

  /** The label that tells versions apart. */
  public get versionLabel(): string {
    return this.props.versionLabel ?? 'version';
  }

  /** Its ports. Where they come from a workload, they are known once the workload has all its containers. */
  public get ports(): ServicePort[] {
    return this.servicePorts.all();
  }

  /** Service account of its workloads. */
  public get serviceAccount(): string {
    return this.props.serviceAccount ?? this.templates()[0]?.serviceAccount ?? 'default';
  }

  /** The identity of its workloads: `cluster.local/ns/shop/sa/web`. */
  public get principal(): string {
    return this.mesh.principal(this.namespace, this.serviceAccount);
  }

  /** Labels of the Pods behind it. */
  public get selector(): { [key: string]: string } {
    const selector = this.findSelector();
    if (Object.keys(selector).length > 0) return selector;
    // An empty selector would be read as "all workloads of the namespace".
    throw new InvalidPropError(this, {
      field: 'selector',
      value: selector,
      problem: 'is not known: neither the Service nor its workloads have labels in common that say which Pods are behind it',
      expected: 'labels on the workloads, or selector: { app: \'NAME\' }',
    });
  }

  /**
   * Says how clients treat this service. All that is said of one host, wherever, becomes one DestinationRule.
   */
  public addTrafficPolicy(policy: TrafficPolicy): void {
    this.hostPolicy().add(policy);
    for (const version of this.versions) version._followPolicy();
  }

  /**
   * Adds a rule for the service's callers inside the mesh. All rules of one service, whoever adds them, make one route
   * table.
   */
  public route(rule: HttpRule): HttpRoute {
    return this.table().add(rule);
  }

  /**
   * Adds a rule for gRPC calls of the service's callers inside the mesh.
   *
   * @throws in the Gateway API dialect where `route` was used as well: HTTPRoute and GRPCRoute exclude one another there
   */
  public routeGrpc(rule: GrpcRule): void {
    this.table().addGrpc(rule);
  }

  /**
   * Declares that this service calls another. The called service takes such requests from this one (an ALLOW policy: what
   * nobody declares is denied from then on), and this one's proxies know the host (a Sidecar: what is not called is not
   * known from then on).
   */
  public calls(callee: IRouteBackend, options: CallOptions = {}): void {
    this.declaredCalls.add(callee, options);
  }

  /** Declares that another service calls this one; the same as `caller.calls(this)`, said from this end. */
  public allowFrom(caller: MeshService, options: CallOptions = {}): void {
    caller.calls(this, options);
  }

  /** @internal */
  public _calledBy(caller: ServiceCaller, options: CallOptions): string[] {
    this.declaredCalls.addCaller(caller, options);
    return [`${this.namespace}/${this.hostname}`];
  }

  /** @internal */
  public _routedFrom(gateway: IGateway): void {
    this.declaredCalls.addGateway(gateway);
  }

  public bindToRoute(_gatewayApi: boolean): void {
    // A service as a whole needs nothing beyond itself, in either dialect.
  }

  public toDestination(_gatewayApi: boolean): RouteDestination {
    return { hostname: this.hostname, serviceName: this.serviceName, namespace: this.namespace, external: false, ports: this.ports };
  }

  /**
   * The one DestinationRule of this host, made at first need.
   *
   * @internal
   */
  public _hostPolicy(): HostPolicy {
    return this.hostPolicy();
  }

  /** @internal */
  public _hasHostPolicy(): boolean {
    return this.policy !== undefined;
  }

  /** @internal */
  public _serviceSpec(selector: Record<string, string>): Record<string, unknown> {
    return { selector, ports: this.servicePorts.render() };
  }

  private table(): RouteTable {
    this.routes ??= new RouteTable(this, '', { mesh: this.mesh, dialect: this.mesh.dialect, services: [this] });
    return this.routes;
  }

  private findSelector(): { [key: string]: string } {
    if (this.props.selector) return { ...this.props.selector };
    if (this.props.service && this.service) return stringMap(field(field(this.service.toJson(), 'spec'), 'selector'));
    return commonLabels(this.templates(), this.versionLabel) ?? { app: this.serviceName };
  }

  private hostPolicy(): HostPolicy {
    this.policy ??= new HostPolicy(this, 'DestinationRule', { mesh: this.mesh, hostname: this.hostname, name: this.serviceName, namespace: this.namespace });
    return this.policy;
  }

  private addWorkload(workload: IConstruct): void {
    if (workloadObjectsOf(workload).length === 0) {
      throw new InvalidPropError(this, {
        field: 'workload',
        value: workload.node.path,
        problem: 'renders no workload',
        expected: 'a construct with a Deployment, StatefulSet, DaemonSet, Job, Rollout or Pod at or below it',
      });
    }
    this.workloads.push(workload);
  }

  /** What its workloads render now. */
  private templates(): WorkloadTemplate[] {
    return this.workloads.flatMap(workloadObjectsOf).map(workloadTemplateOf);
  }

  private givenService(service: IConstruct): ApiObject {
    const object = serviceObjectOf(service);
    if (!object) {
      throw new InvalidPropError(this, {
        field: 'service',
        value: service.node.path,
        problem: 'renders no Kubernetes Service',
        expected: 'a construct with an object of kind Service at or below it',
      });
    }
    return object;
  }

  private checkNames(): void {
    for (const [field_, value] of [['name', this.serviceName], ['namespace', this.namespace]] as const) {
      const problem = kubernetesLabelProblem(value);
      if (problem) throw new InvalidPropError(this, { field: field_, value, problem: `${problem}`, expected: 'a DNS label, as reviews' });
    }
  }

  private get serviceHead() {
    return { apiVersion: 'v1', kind: 'Service', metadata: { name: this.serviceName, namespace: this.namespace } };
  }

  private writeService(): ApiObject {
    return new ApiObject(this, 'Service', { ...this.serviceHead, spec: Lazy.any({ produce: () => this._serviceSpec(this.selector) }) });
  }
}
