import { Host } from '../../values/host';
import { ClusterCatalog } from '../destinations/cluster';
import { GatewayServer } from '../gateways/gateway-server';
import { FilterChain } from './filter-chain';

/** Server names by which sidecars of other networks say which cluster they mean: `outbound_.PORT_.SUBSET_.HOST`. */
const NAME = /^outbound_\.(\d{1,5})_\.([^_]*)_\.(.+)$/;

/** The chain of an AUTO_PASSTHROUGH server: the server name itself says where the connection goes, and no rule is asked. */
export function autoPassthroughChain(server: GatewayServer, clusters: ClusterCatalog): FilterChain {
  const served = server.hosts.map((host) => Host.of(host.host));
  return {
    sni: ['*'],
    subnets: [],
    terminatesTls: false,
    targetsFor: (sni) => {
      const named = NAME.exec(sni.toLowerCase());
      if (named === null) return undefined;
      const [, port, subset, host] = named;
      const cluster = clusters.get(host, subset, Number(port));
      return cluster.found && served.some((one) => one.covers(host)) ? [{ cluster, weight: 100 }] : undefined;
    },
  };
}
