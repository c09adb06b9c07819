import { Host } from '../../values/host';
import { ClusterCatalog } from '../destinations/cluster';
import { HostIndex } from '../host-index';
import type { MeshModel } from '../mesh-model';
import { Proxy } from '../proxy';
import { RouteSet } from '../routes/route-set';
import { carriesHttp, portOf, Service } from '../services/service';
import { OutboundTrafficPolicy } from '../traffic-settings';
import { CompiledRoute } from './compiled-route';
import { retryPolicy } from './retry-policy';
import { compileRoutes, hasRoutes } from './route-compiler';
import { RoutePlace } from './route-place';
import { RouteTable, VirtualHost } from './route-table';
import { serviceDomains } from './service-domains';
import { unknownTraffic } from './unknown-traffic';

/** What a table of HTTP routes is made of. */
export interface SidecarTableSource {
  readonly proxy: Proxy;
  readonly port: number;
  /** Services in scope that have the port. */
  readonly services: ReadonlyArray<Service>;
  /** Services in scope that just stand for others. */
  readonly aliases: ReadonlyArray<Service>;
  /** Rules in scope, in order of precedence. */
  readonly routeSets: ReadonlyArray<RouteSet>;
  readonly clusters: ClusterCatalog;
  readonly outboundTrafficPolicy: OutboundTrafficPolicy;
}

/** Makes the table of HTTP routes that a sidecar has for one port. */
export function sidecarRouteTable(source: SidecarTableSource, model: MeshModel): RouteTable {
  return new Builder(source, model).build();
}

/** The port decided per connection is for one service alone, whatever host is asked for. */
export function onlyService(table: RouteTable, service: Service): RouteTable {
  const own = table.virtualHosts.filter((host) => host.service === service);
  if (own.length !== 1) return table;
  return new RouteTable(table.name, [own[0].withDomains(['*'])]);
}

class Builder {
  private readonly hosts: VirtualHost[] = [];
  private readonly taken = new Set<string>();
  private readonly names = new Set<string>();
  private readonly byHost: ReadonlyMap<string, Service>;
  private readonly aliases = new Map<string, Service[]>();
  private readonly place: RoutePlace;

  constructor(
    private readonly source: SidecarTableSource,
    private readonly model: MeshModel,
  ) {
    const { proxy, port, clusters } = source;
    this.byHost = new Map(source.services.map((service) => [service.hostname, service]));
    for (const alias of source.aliases) {
      const target = alias.aliasOf ?? '';
      this.aliases.set(target, [...(this.aliases.get(target) ?? []), alias]);
    }
    // Only services of this port are looked at here, so that the port meant is always the listener's own.
    this.place = { proxy, gateway: 'mesh', port, tls: false, clusters, inferPort: () => port, settings: model.settings };
  }

  public build(): RouteTable {
    const { port, services, routeSets } = this.source;
    const wildcards = new WildcardHosts(routeSets, services);
    const claims = routeSets.map((set) => this.claim(set, wildcards)).filter((claim) => claim !== undefined);
    const claimed = new Set(claims.flatMap((claim) => claim.services));
    for (const { compile, domains, services: own } of claims) {
      for (const domain of domains) this.addHost(domain, [domain], [], compile, undefined);
      for (const service of own) this.addService(service, compile);
    }
    for (const service of services) {
      const servicePort = portOf(service, port);
      if (claimed.has(service) || servicePort === undefined || !carriesHttp(servicePort)) continue;
      this.addService(service, () => [this.defaultRoute(service)]);
    }
    const rest = unknownTraffic(this.source.outboundTrafficPolicy, this.source.clusters);
    if (!this.taken.has('*')) this.hosts.push(rest);
    return new RouteTable(String(port), this.hosts);
  }

  /** What a set of rules takes over at this port; undefined where it has no say. */
  private claim(set: RouteSet, wildcards: WildcardHosts) {
    if (set.http.length === 0) return undefined;
    const services: Service[] = [];
    const domains: string[] = [];
    for (const host of set.hosts) {
      if (host.startsWith('*')) continue;
      const service = this.byHost.get(host.toLowerCase());
      if (service === undefined) domains.push(host.toLowerCase());
      else services.push(service);
    }
    for (const host of set.hosts) {
      if (!host.startsWith('*')) continue;
      if (!wildcards.hasServices(host)) domains.push(host.toLowerCase());
    }
    services.push(...wildcards.wonBy(set).filter((service) => !services.includes(service)));
    const http = services.filter((service) => this.isHttp(service));
    // Names that are no service of the mesh are served on the port that HTTP has by default.
    if (http.length === 0 && this.source.port !== 80) return undefined;
    if (!hasRoutes(set, this.place)) return undefined;
    let routes: ReadonlyArray<CompiledRoute> | undefined;
    return { compile: () => (routes ??= compileRoutes(set, this.place)), domains, services: http };
  }

  private isHttp(service: Service): boolean {
    const port = portOf(service, this.source.port);
    return port !== undefined && carriesHttp(port);
  }

  private addService(service: Service, compile: () => ReadonlyArray<CompiledRoute>): void {
    const { proxy } = this.source;
    const { clusterDomain } = this.model.settings;
    const { own, short } = serviceDomains(service, proxy.namespace, clusterDomain);
    const aliases = (this.aliases.get(service.hostname) ?? []).map((alias) => serviceDomains(alias, proxy.namespace, clusterDomain));
    const ownNames = [...own, ...aliases.flatMap((one) => one.own)];
    this.addHost(service.hostname, ownNames, [...short, ...aliases.flatMap((one) => one.short)], compile, service);
  }

  /** Adds a virtual host with those names that nobody before it has taken. */
  private addHost(
    name: string, own: ReadonlyArray<string>, short: ReadonlyArray<string>, compile: () => ReadonlyArray<CompiledRoute>, service: Service | undefined,
  ): void {
    if (this.names.has(name)) return;
    this.names.add(name);
    // A short name that is another service's own name is left to it.
    const free = [...own, ...short.filter((domain) => !this.byHost.has(domain))].filter((domain) => !this.taken.has(domain));
    if (free.length === 0) return;
    for (const domain of free) this.taken.add(domain);
    this.hosts.push(new VirtualHost({ name: `${name}:${this.source.port}`, domains: free, compile, ...(service === undefined ? {} : { service }) }));
  }

  private defaultRoute(service: Service): CompiledRoute {
    const cluster = this.source.clusters.get(service.hostname, '', this.source.port);
    const retry = retryPolicy(undefined, this.model.settings, cluster.balancing.kind === 'HASH');
    const action = { kind: 'forward' as const, targets: [{ cluster, weight: 100 }], mirrors: [], ...(retry === undefined ? {} : { retry }) };
    return new CompiledRoute('default', [], action, {}, true);
  }
}

/** Which services the wildcard hosts of rules win. */
class WildcardHosts {
  private readonly won = new Map<RouteSet, Service[]>();
  private readonly matching = new Set<string>();
  private readonly wildServices: ReadonlyArray<Host>;

  constructor(routeSets: ReadonlyArray<RouteSet>, services: ReadonlyArray<Service>) {
    this.wildServices = services.map((service) => Host.of(service.hostname)).filter((host) => host.isWildcard);
    const bySpecificity = new HostIndex<{ readonly host: string; readonly set: RouteSet }>();
    for (const set of routeSets) for (const host of set.hosts) bySpecificity.add(host, { host, set });
    for (const service of services) {
      let first = true;
      for (const { host, set } of bySpecificity.covering(service.hostname)) {
        if (host.startsWith('*')) this.matching.add(host);
        if (first && host.startsWith('*')) this.win(set, service);
        first = false;
      }
    }
  }

  /** Whether a wildcard has anything in common with a service. */
  public hasServices(host: string): boolean {
    return this.matching.has(host) || this.wildServices.some((service) => service.matches(Host.of(host)));
  }

  public wonBy(set: RouteSet): ReadonlyArray<Service> {
    return this.won.get(set) ?? [];
  }

  private win(set: RouteSet, service: Service): void {
    const list = this.won.get(set);
    if (list) list.push(service);
    else this.won.set(set, [service]);
  }
}
