import { Host } from '../../values/host';
import { GatewayServer } from '../gateways/gateway-server';
import { RouteSet } from '../routes/route-set';
import { RouteSetIndex } from '../routes/route-set-index';
import { RouteSetsByHost } from '../routes/route-sets-by-host';

/** Rules that a server takes, and for which hosts. */
export interface BoundRoutes {
  readonly set: RouteSet;
  /** What the server's and the rules' hosts have in common, lower-case. */
  readonly hosts: ReadonlyArray<string>;
}

/** Finds the rules bound to servers, as proxies of a namespace see them. */
export class RouteBinding {
  private readonly byGateway = new Map<string, RouteSetsByHost>();

  constructor(
    private readonly routeSets: RouteSetIndex,
    private readonly namespace: string,
  ) {}

  /** In order of precedence: those that name the server's gateway, and share a host with it that it takes from their namespace. */
  public of(server: GatewayServer): ReadonlyArray<BoundRoutes> {
    const bound: BoundRoutes[] = [];
    const asked = server.hosts.map((host) => Host.of(host.host));
    for (const { set, hosts } of this.at(server.gateway).concerning(asked)) {
      const served = asked.filter((_host, index) => server.hosts[index].namespace === '*' || server.hosts[index].namespace === set.namespace);
      const common = commonHosts(served, hosts);
      if (common.length > 0) bound.push({ set, hosts: common });
    }
    return bound;
  }

  private at(gateway: string): RouteSetsByHost {
    let sets = this.byGateway.get(gateway);
    if (sets === undefined) {
      sets = new RouteSetsByHost(this.routeSets.at(gateway, this.namespace));
      this.byGateway.set(gateway, sets);
    }
    return sets;
  }
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
