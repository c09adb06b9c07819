import { Field } from '../field';
import type { MeshModel } from '../mesh-model';
import { selects } from '../proxy';
import { portOf, Service } from '../services/service';
import { DestinationRuleSet } from './destination-rule-set';
import { RuleClient } from './destination-rule-index';
import { LoadBalancing, loadBalancing } from './load-balancing';
import { TrafficPolicy, trafficPolicyFor } from './traffic-policy';
import { UpstreamServer, upstreamServer } from './upstream-server';
import { UpstreamTls, upstreamTls } from './upstream-tls';

/** Endpoints that a proxy sends traffic to: one port of one subset of a service. */
export interface Cluster {
  /** As the proxy names it: `outbound|PORT|SUBSET|HOST`. */
  readonly name: string;
  readonly host: string;
  readonly port: number;
  /** `''`: the whole service. */
  readonly subset: string;
  /** Whether it exists; else requests fail. */
  readonly found: boolean;
  /** Why it does not exist. */
  readonly missing?: 'service' | 'port' | 'subset';
  readonly service?: Service;
  readonly destinationRule?: DestinationRuleSet;
  readonly policy: TrafficPolicy;
  readonly tls: UpstreamTls;
  /** Whom to expect there, where connections are encrypted. */
  readonly server?: UpstreamServer;
  readonly balancing: LoadBalancing;
  /** Whether nothing of the input is behind it, although workloads are selected: requests fail unless others exist. */
  isEmpty(): boolean;
}

/** The clusters of one proxy, each made when first asked for. */
export class ClusterCatalog {
  private readonly clusters = new Map<string, Cluster>();

  constructor(
    private readonly model: MeshModel,
    private readonly client: RuleClient,
    private readonly serviceOf: (hostname: string) => Service | undefined,
  ) {}

  /** The service of that host, as the proxy knows it. */
  public service(hostname: string): Service | undefined {
    return this.serviceOf(hostname);
  }

  /** The port meant where a destination names none: the only one the service has, else the listener's. */
  public inferPort(host: string, listenerPort: number): number {
    const service = this.serviceOf(host);
    return service?.ports.length === 1 ? service.ports[0].number : listenerPort;
  }

  public get(host: string, subset: string, port: number): Cluster {
    const name = `outbound|${port}|${subset}|${host}`;
    let cluster = this.clusters.get(name);
    if (cluster === undefined) {
      cluster = this.create(name, host, subset, port);
      this.clusters.set(name, cluster);
    }
    return cluster;
  }

  private create(name: string, host: string, subset: string, port: number): Cluster {
    const service = this.serviceOf(host);
    // A name that stands for a service of the mesh leads there.
    const target = service?.aliasOf;
    if (target !== undefined && target !== host && this.serviceOf(target)?.aliasOf === undefined) return this.get(target, subset, port);
    const base = { name, host, port, subset };
    if (service === undefined) {
      return { ...base, found: false, missing: 'service', policy: {}, tls: 'plaintext', balancing: loadBalancing({}), isEmpty: () => false };
    }
    const destinationRule = this.model.destinationRules.lookup(this.client, service.hostname, service.namespace);
    const policy = trafficPolicyFor(destinationRule, subset, port, meshPolicy(this.model.settings.defaultTrafficPolicy));
    const labels = subset === '' ? {} : destinationRule?.subsets.find((one) => one.name === subset)?.labels;
    const hasSubset = labels !== undefined;
    const missing = portOf(service, port) === undefined ? ('port' as const) : hasSubset ? undefined : ('subset' as const);
    let empty: boolean | undefined;
    const tls = upstreamTls(service, port, policy, this.model);
    const server = upstreamServer(service, port, subset, policy, tls);
    return {
      ...base,
      found: missing === undefined,
      ...(missing === undefined ? {} : { missing }),
      service,
      ...(destinationRule === undefined ? {} : { destinationRule }),
      policy,
      tls,
      ...(server === undefined ? {} : { server }),
      balancing: loadBalancing(policy),
      isEmpty: () => (empty ??= isEmpty(service, labels, this.model)),
    };
  }
}

function isEmpty(service: Service, labels: Readonly<Record<string, string>> = {}, model: MeshModel): boolean {
  if (service.selector === undefined || service.resolution !== 'STATIC') return false;
  // Of endpoints that are only listed the labels are not known.
  return !model.endpoints.of(service).some((endpoint) => endpoint.workload === undefined || selects(labels, endpoint.labels));
}

function meshPolicy(written: Field | undefined): TrafficPolicy {
  const connectionPool = written?.child('connectionPool');
  const outlierDetection = written?.child('outlierDetection');
  return { ...(connectionPool ? { connectionPool } : {}), ...(outlierDetection ? { outlierDetection } : {}) };
}
