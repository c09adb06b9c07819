import { Cluster } from '../../model/destinations/cluster';
import type { MeshModel } from '../../model/mesh-model';
import { PolicySubject } from '../../model/policies/policy-subject';
import { Proxy, selects } from '../../model/proxy';
import { Service } from '../../model/services/service';
import { Field } from '../../model/field';
import { Principal } from '../../values/principal';
import { managedAccount } from './clients';
import { Server, serversOf } from './server';
import { ServiceVersion, ServiceVersions } from './service-versions';
import { Waypoint, waypointOf } from './waypoints';

/** A gateway that requests are sent on to. */
export interface OnwardGateway {
  readonly name: string;
  readonly proxy: Proxy;
  readonly subject: PolicySubject;
  readonly identity: Principal;
}

/** What stands behind a destination, worked out once. */
export interface Place {
  readonly service: Service;
  readonly port: number;
  readonly meaning: ServiceVersion;
  readonly servers: ReadonlyArray<Server>;
  /** Where its workloads are gateways. */
  readonly gateway?: OnwardGateway;
  readonly waypoint?: Waypoint;
  readonly locality?: string;
  readonly cluster?: string;
  /** What clients keep to: blocks of a traffic policy, as written. */
  readonly policy?: Readonly<Record<string, unknown>>;
}

/** Finds what stands behind destinations. */
export class Places {
  private readonly byCluster = new WeakMap<Cluster, Place>();
  private readonly direct = new Map<string, Place>();

  constructor(
    private readonly model: MeshModel,
    private readonly versions: ServiceVersions,
  ) {}

  /** Behind a cluster that exists. */
  public of(cluster: Cluster, service: Service): Place {
    let place = this.byCluster.get(cluster);
    if (place === undefined) {
      const subset = cluster.destinationRule?.subsets.find((one) => one.name === cluster.subset);
      place = { ...this.make(service, cluster.port, cluster.subset, cluster.subset === '' ? {} : (subset?.labels ?? {})), ...policyOf(cluster) };
      this.byCluster.set(cluster, place);
    }
    return place;
  }

  /** Behind a service that is called without any proxy looking at requests. */
  public directly(service: Service, port: number): Place {
    const key = `${service.source} ${service.namespace} ${service.hostname} ${port}`;
    let place = this.direct.get(key);
    if (place === undefined) {
      place = this.make(service, port, '', {});
      this.direct.set(key, place);
    }
    return place;
  }

  /** The name to show for a service that is not reached. */
  public nameOf(hostname: string): string {
    const service = this.model.services.declared(hostname)[0];
    return service === undefined ? hostname : this.versions.of(service, '', {}).service;
  }

  private make(service: Service, port: number, subset: string, labels: Readonly<Record<string, string>>): Place {
    const endpoints = this.model.endpoints.of(service).filter((endpoint) => selects(labels, endpoint.labels));
    const gateway = service.external ? undefined : this.gatewayBehind(
      service, endpoints[0]?.labels ?? service.selector, endpoints[0]?.workload?.serviceAccount,
    );
    const waypoint = waypointOf(service, this.model);
    const localities = new Set(endpoints.map(({ workload }) => localityOf(workload?.manifest.object)));
    const clusters = new Set(endpoints.map(({ workload }) => workload?.manifest.cluster));
    return {
      service,
      port,
      meaning: this.versions.of(service, subset, labels),
      servers: serversOf(service, port, labels, this.model),
      ...(gateway === undefined ? {} : { gateway }),
      ...(waypoint === undefined ? {} : { waypoint }),
      ...only('locality', localities),
      ...only('cluster', clusters),
    };
  }

  private gatewayBehind(
    service: Service, labels: Readonly<Record<string, string>> | undefined, serviceAccount: string | undefined,
  ): OnwardGateway | undefined {
    if (labels === undefined) return undefined;
    const gateway = this.model.gateways.all.find((one) =>
      Object.keys(one.selector).length > 0 && selects(one.selector, labels) && (one.proxyNamespace ?? service.namespace) === service.namespace,
    );
    if (gateway === undefined) return undefined;
    const account = serviceAccount ?? managedAccount(gateway) ?? service.name;
    return {
      name: `${service.namespace}/${service.name}`,
      proxy: { type: 'router', namespace: service.namespace, labels },
      subject: { proxy: 'gateway', namespace: service.namespace, labels },
      identity: Principal.of(this.model.meshConfig.trustDomain, service.namespace, account),
    };
  }
}

function policyOf({ policy }: Cluster): Pick<Place, 'policy'> {
  const blocks = Object.entries(policy).flatMap(([name, field]) => (field === undefined ? [] : [[name, field.value] as const]));
  return blocks.length === 0 ? {} : { policy: Object.fromEntries(blocks) };
}

function localityOf(object: Readonly<Record<string, unknown>> | undefined): string | undefined {
  return Field.of(object).child('spec')?.text('locality') || undefined;
}

function only<K extends string>(name: K, values: ReadonlySet<string | undefined>): { readonly [key in K]?: string } {
  const [value] = values;
  return (values.size === 1 && value !== undefined ? { [name]: value } : {}) as { readonly [key in K]?: string };
}
