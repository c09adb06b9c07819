import { Manifest } from '../../manifest/manifest';
import { GatewayServer, isPlainHttp } from '../gateways/gateway-server';
import { mergeServers } from '../gateways/server-merge';
import type { MeshModel } from '../mesh-model';
import { WORKLOAD_KINDS } from '../workloads/workload-reader';
import { keptWithModel } from './model-cache';

/** A server that is left out, because another one has its port for another protocol. */
export interface GatewayServerClash {
  readonly server: GatewayServer;
  readonly first: GatewayServer;
}

/** Kinds that are read to find out. */
export const GATEWAY_CLASH_KINDS: ReadonlyArray<string> = [
  ...WORKLOAD_KINDS, 'Service', 'Namespace', 'networking.istio.io/Gateway', 'networking.istio.io/ServiceEntry',
  ...['Gateway', 'GatewayClass', 'ListenerSet', 'ReferenceGrant'].map((kind) => `gateway.networking.k8s.io/${kind}`),
];

/** Servers of Istio Gateways that share proxies, a port and an address, and do not get along. */
export class GatewayServerClashes {
  public static readonly of = keptWithModel((model) => new GatewayServerClashes(model));

  private readonly clashes = new Map<Manifest, GatewayServerClash[]>();

  private constructor(model: MeshModel) {
    if (model.gateways.all.length < 2) return;
    const seen = new Set<string>();
    for (const workload of gatewayWorkloads(model)) {
      const gateways = model.gateways.servedBy({ type: 'router', namespace: workload.namespace, labels: workload.labels });
      const key = gateways.map(({ namespace, name, api }) => `${api}|${namespace}/${name}`).join();
      if (gateways.length < 2 || seen.has(key)) continue;
      seen.add(key);
      this.compare(gateways.flatMap(({ servers }) => servers));
    }
  }

  /** The clashes that a Gateway loses. */
  public of(gateway: Manifest): ReadonlyArray<GatewayServerClash> {
    return this.clashes.get(gateway) ?? [];
  }

  private compare(servers: ReadonlyArray<GatewayServer>): void {
    for (const groups of mergeServers(servers).values()) {
      for (const group of groups) {
        const first = group.servers.find((server) => server.tls === undefined) ?? group.servers[0];
        for (const { server } of group.dropped) {
          // The same host on the same port is told by Istio's own rule; one Gateway against itself by the schema's.
          if (first === undefined || server.api !== 'istio' || first.manifest === server.manifest || (isPlainHttp(server) && isPlainHttp(first))) continue;
          if ((server.tls !== undefined && first.tls !== undefined) || shareHost(server, first)) continue;
          const list = this.clashes.get(server.manifest) ?? [];
          this.clashes.set(server.manifest, list);
          if (!list.some((clash) => clash.server === server)) list.push({ server, first });
        }
      }
    }
  }
}

/** Workloads that some Gateway selects by labels. */
function gatewayWorkloads(model: MeshModel) {
  const labels = new Set(model.gateways.all.flatMap(({ selector }) => Object.entries(selector).map(([key, value]) => `${key}=${value}`)));
  return model.workloads.all.filter((workload) => Object.entries(workload.labels).some(([key, value]) => labels.has(`${key}=${value}`)));
}

function shareHost(a: GatewayServer, b: GatewayServer): boolean {
  return a.hosts.some((one) => b.hosts.some((other) => one.host === other.host && one.namespace === other.namespace));
}
