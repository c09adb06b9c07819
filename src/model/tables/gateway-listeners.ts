import { ClusterCatalog } from '../destinations/cluster';
import { GatewayServer, isPlainHttp, isTls, passesThrough, terminatesHttps } from '../gateways/gateway-server';
import { mergeServers, ServerGroup } from '../gateways/server-merge';
import { ServicePorts } from '../gateways/service-ports';
import type { MeshModel } from '../mesh-model';
import { Proxy } from '../proxy';
import { autoPassthroughChain } from './auto-passthrough';
import { chainOf } from './connection-chains';
import { FilterChain } from './filter-chain';
import { FilterChains } from './filter-chains';
import { gatewayRouteTable } from './gateway-route-table';
import { Listener } from './listener';
import { RouteBinding } from './route-binding';
import { RoutePlace } from './route-place';

const ANY_ADDRESS: ReadonlySet<string> = new Set(['', '0.0.0.0', '::']);

/** The listeners of a gateway proxy; each is made when first asked for. */
export class GatewayListeners {
  public static for(proxy: Proxy, model: MeshModel): GatewayListeners {
    return new GatewayListeners(proxy, model);
  }

  public readonly clusters: ClusterCatalog;
  /** What the proxy serves, by port; the groups of a port differ in the address they bind to. */
  public readonly groups: ReadonlyMap<number, ReadonlyArray<ServerGroup>>;
  private readonly listeners = new Map<ServerGroup, Listener | undefined>();
  private readonly ports: ServicePorts;
  private readonly binding: RouteBinding;

  private constructor(
    private readonly proxy: Proxy,
    private readonly model: MeshModel,
  ) {
    this.clusters = new ClusterCatalog(model, proxy, (hostname) => model.services.visible(hostname, proxy.namespace));
    this.groups = mergeServers(model.gateways.servedBy(proxy).flatMap((gateway) => gateway.servers));
    this.ports = new ServicePorts(proxy, model.services);
    this.binding = new RouteBinding(model.routeSets, proxy.namespace);
  }

  /**
   * The listener on a port; undefined where the gateway has none, or none with anything to do.
   *
   * @param port port that servers name: of the Service in front of the proxy
   * @param address address that the client connects to; decides where servers bind to one
   */
  public find(port: number, address?: string): Listener | undefined {
    const groups = this.groups.get(port);
    if (groups === undefined) return undefined;
    const group = groups.find((one) => one.bind === address) ?? groups.find((one) => ANY_ADDRESS.has(one.bind)) ?? groups[0];
    if (!this.listeners.has(group)) this.listeners.set(group, this.build(group));
    return this.listeners.get(group);
  }

  /** The listener on one of the proxy's own ports: the target ports of the Service in front of it. */
  public findOwn(port: number, address?: string): Listener | undefined {
    const named = this.ports.namedBy(port);
    return named === undefined ? undefined : this.find(named, address);
  }

  private build({ port, bind, servers }: ServerGroup): Listener | undefined {
    const plain = servers.filter(isPlainHttp);
    const taken = new Set<string>();
    const chains = servers.flatMap((server) => this.chainsOf(server, taken));
    if (plain.length === 0 && chains.length === 0) return undefined;
    const http = plain.length === 0 ? {} : { http: gatewayRouteTable(`http.${port}`, plain, port, (server) => this.place(server), this.binding) };
    return { port, name: `${bind || '0.0.0.0'}:${port}`, ...http, httpOnly: chains.length === 0, chains: new FilterChains(chains) };
  }

  /** @param taken server names that connections are told apart by already */
  private chainsOf(server: GatewayServer, taken: Set<string>): ReadonlyArray<FilterChain> {
    if (isPlainHttp(server)) return [];
    if (server.tls?.mode === 'AUTO_PASSTHROUGH') return [autoPassthroughChain(server, this.clusters)];
    if (passesThrough(server)) return this.passthroughChains(server, taken);
    const sni = isTls(server) ? sniOf(server) : [];
    for (const name of sni) taken.add(name);
    if (!terminatesHttps(server)) return this.tcpChain(server, sni);
    const name = `https.${server.port}.${server.portName}.${server.gateway}`;
    const table = gatewayRouteTable(name, [server], server.port, () => this.place(server), this.binding);
    return [{ sni, subnets: [], table, terminatesTls: true }];
  }

  /** Connections are told apart by the names in `tls` rules; a name that is taken on this port takes its whole match away. */
  private passthroughChains(server: GatewayServer, taken: Set<string>): ReadonlyArray<FilterChain> {
    const chains: FilterChain[] = [];
    const place = this.place(server);
    for (const { set } of this.binding.of(server)) {
      for (const rule of set.tls) {
        for (const match of rule.matches) {
          if (!appliesAtGateway(match, place) || match.sniHosts.some((name) => taken.has(name))) continue;
          for (const name of match.sniHosts) taken.add(name);
          chains.push(chainOf(set, rule, match.sniHosts.includes('*') ? [] : match.sniHosts, [], place));
        }
      }
    }
    return chains;
  }

  /** The first `tcp` rule that holds here takes all connections. */
  private tcpChain(server: GatewayServer, sni: ReadonlyArray<string>): ReadonlyArray<FilterChain> {
    const place = this.place(server);
    for (const { set } of this.binding.of(server)) {
      const rule = set.tcp.find((one) => one.matches.length === 0 || one.matches.some((match) => appliesAtGateway(match, place)));
      if (rule !== undefined) return [{ ...chainOf(set, rule, sni, [], place), terminatesTls: isTls(server) }];
    }
    return [];
  }

  private place(server: GatewayServer): RoutePlace {
    return {
      proxy: this.proxy,
      gateway: server.gateway,
      port: server.port,
      tls: isTls(server),
      clusters: this.clusters,
      inferPort: (host) => this.clusters.inferPort(host, server.port),
      settings: this.model.settings,
    };
  }
}

function sniOf(server: GatewayServer): ReadonlyArray<string> {
  const names = server.hosts.map((host) => host.host);
  return names.includes('*') ? [] : names;
}

/** Who the client is does not count for connections at a gateway. */
function appliesAtGateway(match: { readonly port: number; readonly gateways: ReadonlyArray<string> }, place: RoutePlace): boolean {
  return (match.port === 0 || match.port === place.port) && (match.gateways.length === 0 || match.gateways.includes(place.gateway));
}
