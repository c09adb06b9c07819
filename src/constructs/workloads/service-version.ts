import { ApiObject, Lazy } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { dnsLabelProblem } from '../../values/dns-label';
import { InvalidPropError } from '../app/invalid-prop';
import { IGateway } from '../gateways/gateway-ref';
import { IMesh } from '../mesh/mesh-ref';
import { HostPolicy } from '../networking/host-policy';
import { TrafficPolicy } from '../networking/traffic-policy';
import { CallOptions } from './call-options';
import { IMeshService } from './mesh-service-ref';
import { IRouteBackend, RouteDestination } from './route-backend';
import { ServiceCaller } from './service-caller';

/** Options of a version of a service. */
export interface ServiceVersionOptions {
  /**
   * What renders the version's workload.
   *
   * @default - it is declared elsewhere, or belongs to the `workload` of the service
   */
  readonly workload?: IConstruct;

  /**
   * Labels that tell its Pods apart.
   *
   * @default - the service's version label with the version's name
   */
  readonly labels?: { [key: string]: string };

  /**
   * Traffic policy of this version's clients, laid over that of the service.
   *
   * @default - that of the service
   */
  readonly trafficPolicy?: TrafficPolicy;
}

/**
 * A version of a service: a backend of its own. Istio's dialect has it as a subset of the service's DestinationRule,
 * the Gateway API dialect as a Kubernetes Service `SERVICE-VERSION`.
 *
 * @example
 * const v2 = reviews.version('v2');
 */
export class ServiceVersion extends Construct implements IRouteBackend {
  public readonly mesh: IMesh;

  /** The version's name. */
  public readonly name: string;

  /** The service it is a version of. */
  public readonly service: IMeshService;

  /** Labels that tell its Pods apart from those of other versions. */
  public readonly labels: { [key: string]: string };

  private ownService?: ApiObject;
  private ownPolicy?: HostPolicy;
  private subsetMade = false;

  /** Throws where the name can't name a subset, or a label value is none. */
  constructor(service: IMeshService, name: string, options: ServiceVersionOptions = {}) {
    super(service, `version-${name}`);
    const problem = dnsLabelProblem(name);
    if (problem) {
      throw new InvalidPropError(this, {
        field: 'version',
        value: name,
        problem: `cannot name a subset: it ${problem}`,
        expected: 'a DNS label of at most 63 letters, digits and "-", as v1',
        docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#Subset',
      });
    }
    this.service = service;
    this.mesh = service.mesh;
    this.name = name;
    this.labels = { ...(options.labels ?? { [service.versionLabel]: name }) };
    if (options.trafficPolicy) this.addTrafficPolicy(options.trafficPolicy);
  }

  /** The version's own Kubernetes Service, where the Gateway API dialect needed one. */
  public get versionService(): ApiObject | undefined {
    return this.ownService;
  }

  /** Says how clients treat this version; laid over what is said of the service. */
  public addTrafficPolicy(policy: TrafficPolicy): void {
    this.requireSubset();
    this.service._hostPolicy().addToSubset(this.name, policy);
    this._followPolicy();
  }

  public bindToRoute(gatewayApi: boolean): void {
    if (gatewayApi) this.requireOwnService();
    else this.requireSubset();
  }

  public toDestination(gatewayApi: boolean): RouteDestination {
    const destination = this.service.toDestination(gatewayApi);
    if (!gatewayApi) return { ...destination, version: this.name };
    const serviceName = this.ownServiceName;
    return {
      ...destination,
      serviceName,
      hostname: `${serviceName}.${destination.namespace}.svc.${this.mesh.clusterDomain}`,
      version: this.name,
    };
  }

  /** @internal */
  public _calledBy(caller: ServiceCaller, options: CallOptions): string[] {
    return this.service._calledBy(caller, options);
  }

  /** @internal */
  public _routedFrom(gateway: IGateway): void {
    this.service._routedFrom(gateway);
  }

  /**
   * A Pod that stands for the version's workload, where that is declared elsewhere.
   *
   * @internal
   */
  public _standIn(): Record<string, unknown> | undefined {
    const labels = { ...this.service.selector, ...this.labels };
    return {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: `${this.service.serviceName}-${this.name}-0`, namespace: this.service.namespace, labels },
      spec: { serviceAccountName: this.service.serviceAccount },
    };
  }

  /**
   * Gives the version's own Service the policy of service and version, once there is one: Istio finds policies by the host
   * that a request goes to, and that is not the service's any more.
   *
   * @internal
   */
  public _followPolicy(): void {
    if (!this.ownService || this.ownPolicy || !this.service._hasHostPolicy()) return;
    this.ownPolicy = new HostPolicy(this, 'DestinationRule', {
      mesh: this.mesh,
      hostname: this.toDestination(true).hostname,
      name: this.ownServiceName,
      namespace: this.service.namespace,
      versionOf: { policy: this.service._hostPolicy(), version: this.name },
    });
  }

  private get ownServiceName(): string {
    return `${this.service.serviceName}-${this.name.toLowerCase()}`;
  }

  private requireSubset(): void {
    if (this.subsetMade) return;
    this.subsetMade = true;
    this.service._hostPolicy().addSubset(this.name, this.labels);
  }

  private requireOwnService(): void {
    if (this.ownService) return;
    this.ownService = new ApiObject(this, 'Service', {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: this.ownServiceName, namespace: this.service.namespace },
      spec: Lazy.any({ produce: () => this.service._serviceSpec({ ...this.service.selector, ...this.labels }) }),
    });
    this._followPolicy();
  }
}
