import type { MeshModel } from '../mesh-model';
import { ClusterCatalog } from '../destinations/cluster';
import { Proxy } from '../proxy';
import { RouteSetsByHost } from '../routes/route-sets-by-host';
import { carriesHttp, carriesTcp, portOf, Service, ServicePort } from '../services/service';
import { EgressListener, SidecarScope } from '../sidecars/sidecar-scope';
import { sidecarChains } from './connection-chains';
import { FilterChain } from './filter-chain';
import { FilterChains } from './filter-chains';
import { Listener } from './listener';
import { RoutePlace } from './route-place';
import { RouteTable } from './route-table';
import { onlyService, sidecarRouteTable } from './sidecar-route-table';

/** Whose outbound side it is. */
export interface SidecarSide {
  readonly proxy: Proxy;
  readonly scope: SidecarScope;
  readonly clusters: ClusterCatalog;
  readonly model: MeshModel;
  /** What connections get that are for nothing known. */
  readonly passthrough: FilterChain;
}

/** All listeners a sidecar has on one port: each service's own, and the one for any address. Made when asked for. */
export class SidecarPort {
  private readonly services: ReadonlyMap<string, Service>;
  /** Those with rules for connections. */
  private readonly rules: RouteSetsByHost;
  private readonly place: RoutePlace;
  private readonly own = new Map<string, Listener>();
  private shared: { readonly listener: Listener | undefined } | undefined;
  private table: RouteTable | undefined;

  constructor(
    private readonly side: SidecarSide,
    private readonly egress: EgressListener,
    private readonly port: number,
  ) {
    const { proxy, clusters, model } = side;
    // Names that stand for other services have no listeners of their own: they lead to the other's.
    const services = egress.services.filter((service) => service.aliasOf === undefined && portOf(service, port) !== undefined);
    this.services = new Map(services.map((service) => [service.hostname, service]));
    this.rules = new RouteSetsByHost(this.services.size === 0 ? [] : egress.routeSets.filter((set) => set.tls.length + set.tcp.length > 0));
    this.place = { proxy, gateway: 'mesh', port, tls: false, clusters, inferPort: (host) => clusters.inferPort(host, port), settings: model.settings };
  }

  /** The listener that is a service's alone; undefined where it shares the one for any address, or is not reachable. */
  public ownListener(hostname: string): Listener | undefined {
    const service = this.services.get(hostname);
    const servicePort = service && portOf(service, this.port);
    if (service === undefined || servicePort === undefined || this.shares(service, servicePort) || !carriesTcp(servicePort)) return undefined;
    let listener = this.own.get(hostname);
    if (listener === undefined) {
      const http = carriesHttp(servicePort) ? { http: onlyService(this.routeTable(), service) } : {};
      const chains = new FilterChains(sidecarChains(service, servicePort, this.rules, this.place, false));
      listener = { port: this.port, name: `${hostname}:${this.port}`, ...http, httpOnly: false, chains, fallback: this.side.passthrough };
      this.own.set(hostname, listener);
    }
    return listener;
  }

  /** The listener for any address; undefined where no service needs one. */
  public sharedListener(): Listener | undefined {
    this.shared ??= { listener: this.makeShared() };
    return this.shared.listener;
  }

  /** The first to come decides what connections carry; what follows has to fit in. */
  private makeShared(): Listener | undefined {
    let draft: { http?: RouteTable; readonly httpOnly: boolean; readonly chains: FilterChain[] } | undefined;
    for (const service of this.services.values()) {
      const port = portOf(service, this.port);
      if (port === undefined || !this.shares(service, port)) continue;
      const declaredHttp = port.protocol?.isHttp === true;
      draft ??= { httpOnly: declaredHttp, chains: [] };
      if (declaredHttp && draft.chains.every((chain) => chain.sni.length === 0)) draft.http = this.routeTable();
      // Where nobody declares HTTP, requests go the way that connections go.
      else if (carriesHttp(port)) draft.http ??= onlyService(this.routeTable(), service);
      const hasRoom = port.protocol?.isTls === true || draft.chains.every((chain) => chain.sni.length > 0);
      if (carriesTcp(port) && !draft.httpOnly && hasRoom) draft.chains.push(...sidecarChains(service, port, this.rules, this.place, true));
    }
    return draft && { port: this.port, name: `0.0.0.0:${this.port}`, ...draft, chains: new FilterChains(draft.chains), fallback: this.side.passthrough };
  }

  /** HTTP services share a listener and are told apart by the Host header; others only where they have no address of their own. */
  private shares(service: Service, port: ServicePort): boolean {
    if (port.protocol?.isHttp) return true;
    if (service.reachedBy === 'vip' || service.headless) return false;
    return service.reachedBy !== 'allocated' || this.side.proxy.dnsCapture !== true;
  }

  private routeTable(): RouteTable {
    if (this.table === undefined) {
      const { proxy, scope, clusters, model } = this.side;
      const services = [...this.services.values()];
      const aliases = this.egress.services.filter((service) => service.aliasOf !== undefined);
      const { outboundTrafficPolicy } = scope;
      const { routeSets } = this.egress;
      this.table = sidecarRouteTable({ proxy, port: this.port, services, aliases, routeSets, clusters, outboundTrafficPolicy }, model);
    }
    return this.table;
  }
}
