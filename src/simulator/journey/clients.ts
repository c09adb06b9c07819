import type { MeshModel } from '../../model/mesh-model';
import { selects } from '../../model/proxy';
import { GatewayDefinition } from '../../model/gateways/gateway-definition';
import { GATEWAY_NAME } from '../../model/policies/policy-subject';
import { Field } from '../../model/field';
import { Workload } from '../../model/workloads/workload';
import { Principal } from '../../values/principal';
import { Client } from './client';
import { DataPlane, planeOf, planeOfLabels } from './data-plane';
import { dnsCapture } from './dns-capture';

/** A workload as somebody refers to it. */
export interface WorkloadReference {
  readonly namespace: string;
  readonly serviceAccount: string;
  /** @default - those of a workload with the account, else none */
  readonly labels?: Readonly<Record<string, string>>;
  /** @default - as its labels and namespace say */
  readonly plane?: DataPlane;
}

/** Finds the proxies of those who send requests. */
export class Clients {
  constructor(private readonly model: MeshModel) {}

  /** A workload, by its service account and labels. */
  public workload({ namespace, serviceAccount, labels, plane }: WorkloadReference): Client {
    const known = this.bearers(namespace, serviceAccount, labels);
    const found = known.find((one) => one.kind !== 'WorkloadGroup') ?? known[0];
    const own = found?.labels ?? labels ?? {};
    const client = {
      name: `${namespace}/${serviceAccount}`,
      namespace,
      plane: plane ?? (found === undefined ? planeOfLabels(namespace, own, this.model) : planeOf(found, this.model)),
      proxy: { type: 'sidecar' as const, namespace, labels: own, dnsCapture: dnsCapture(found, this.model) },
    };
    const several = labels === undefined && new Set(known.map((one) => JSON.stringify(Object.entries(one.labels).sort()))).size > 1;
    return {
      ...client,
      ...(client.plane === 'none' ? {} : { identity: Principal.of(this.model.meshConfig.trustDomain, namespace, serviceAccount) }),
      ...(found === undefined
        ? { assumption: `no workload in the input has this service account; it counts as one ${client.plane === 'none' ? 'without a proxy' : 'in the mesh'}, without labels` }
        : several ? { assumption: `several workloads have this service account; it counts as ${found.kind} ${found.name}` } : {}),
    };
  }

  /** Somebody without a proxy. */
  public withoutProxy(namespace: string): Client {
    return { name: `${namespace}/(no proxy)`, namespace, plane: 'none', proxy: { type: 'sidecar', namespace, labels: {} } };
  }

  /**
   * Somebody outside, through a gateway.
   *
   * @param serviceAccount of its proxies. @default - that of the proxies found in the input
   * @returns undefined where there is no such gateway
   */
  public gateway(namespace: string, name: string, serviceAccount?: string): Client | undefined {
    const definition = this.model.gateways.all.find((one) => one.namespace === namespace && one.name === name);
    if (definition === undefined) return undefined;
    const workload = this.proxiesOf(definition);
    const home = definition.proxyNamespace ?? workload?.namespace ?? namespace;
    const labels = workload?.labels ?? definition.selector;
    const account = serviceAccount ?? (definition.api === 'gateway-api' ? managedAccount(definition) : workload?.serviceAccount);
    const proxy = { type: 'router' as const, namespace: home, labels };
    return {
      name: `outside through ${namespace}/${name}`,
      namespace: home,
      plane: 'gateway',
      proxy,
      identity: Principal.of(this.model.meshConfig.trustDomain, home, account ?? name),
      subject: { proxy: 'gateway', namespace: home, labels },
      ...(account === undefined ? { assumption: `the proxies of ${namespace}/${name} are not in the input; they count as ${home}/${name}` } : {}),
    };
  }

  /** Names of all gateways, for who has named none of them. */
  public get gatewayNames(): ReadonlyArray<string> {
    return this.model.gateways.all.map((one) => `${one.namespace}/${one.name}`).sort();
  }

  private proxiesOf({ selector, proxyNamespace }: GatewayDefinition): Workload | undefined {
    if (Object.keys(selector).length === 0) return undefined;
    return this.model.workloads.all
      .filter((one) => selects(selector, one.labels) && (proxyNamespace ?? one.namespace) === one.namespace)
      .sort(byName)[0];
  }

  private bearers(namespace: string, serviceAccount: string, labels: WorkloadReference['labels']): ReadonlyArray<Workload> {
    return [...this.model.workloads.inNamespace(namespace)]
      .filter((one) => one.serviceAccount === serviceAccount && (labels === undefined || selects(labels, one.labels)))
      .sort(byName);
  }
}

/** The account that Istio makes for the proxies of a Kubernetes Gateway: of its name and class. */
export function managedAccount({ manifest, selector }: GatewayDefinition): string | undefined {
  if (!Object.hasOwn(selector, GATEWAY_NAME)) return undefined;
  const className = Field.of(manifest.object).child('spec')?.text('gatewayClassName') ?? '';
  return className === 'istio-waypoint' ? manifest.name : `${manifest.name}-${className}`;
}

function byName(a: Workload, b: Workload): number {
  const [x, y] = [`${a.namespace}/${a.name}/${a.kind}`, `${b.namespace}/${b.name}/${b.kind}`];
  return x < y ? -1 : x > y ? 1 : 0;
}
