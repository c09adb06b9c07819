import { Host } from '../../values/host';
import { GatewayServer } from '../gateways/gateway-server';
import type { MeshModel } from '../mesh-model';
import { Proxy } from '../proxy';
import { RouteSet } from '../routes/route-set';

/** Rules that a server takes, and for which hosts. */
export interface BoundRoutes {
  readonly set: RouteSet;
  /** What the server's and the rules' hosts have in common, lower-case. */
  readonly hosts: ReadonlyArray<string>;
}

/** The rules bound to a server, in order of precedence: they name its gateway, and share a host with it that it takes from their namespace. */
export function boundRouteSets(server: GatewayServer, model: MeshModel, proxy: Proxy): ReadonlyArray<BoundRoutes> {
  const bound: BoundRoutes[] = [];
  for (const set of model.routeSets.at(server.gateway, proxy.namespace)) {
    const served = server.hosts.filter((host) => host.namespace === '*' || host.namespace === set.namespace).map((host) => Host.of(host.host));
    const hosts = commonHosts(served, set.hosts.map((host) => Host.of(host.toLowerCase())));
    if (hosts.length > 0) bound.push({ set, hosts });
  }
  return bound;
}

/** Of every pair that has something in common, the narrower host. */
function commonHosts(served: ReadonlyArray<Host>, wanted: ReadonlyArray<Host>): ReadonlyArray<string> {
  const common = new Set<string>();
  for (const server of served) {
    for (const host of wanted) {
      if (host.isSubsetOf(server)) common.add(host.text);
      else if (server.isSubsetOf(host)) common.add(server.text);
    }
  }
  return [...common];
}
