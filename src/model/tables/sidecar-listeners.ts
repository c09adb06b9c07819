import { IpAddress } from '../../values/ip-address';
import { Cidr } from '../../values/cidr';
import { ClusterCatalog } from '../destinations/cluster';
import type { MeshModel } from '../mesh-model';
import { Proxy } from '../proxy';
import { carriesHttp, carriesTcp, portOf, Service } from '../services/service';
import { EgressListener, SidecarScope } from '../sidecars/sidecar-scope';
import { sidecarChains } from './connection-chains';
import { FilterChain } from './filter-chain';
import { Listener } from './listener';
import { RoutePlace } from './route-compiler';
import { RouteTable } from './route-table';
import { onlyService, sidecarRouteTable } from './sidecar-route-table';
import { unknownConnection } from './unknown-traffic';

/** All listeners of one port. */
interface PortListeners {
  readonly wildcard: Listener | undefined;
  readonly byService: ReadonlyMap<string, Listener>;
}

/** The outbound side of a sidecar; what belongs to a port is made when the port is first asked for. */
export class SidecarListeners {
  public static for(proxy: Proxy, model: MeshModel): SidecarListeners {
    return new SidecarListeners(proxy, SidecarScope.for(proxy, model), model);
  }

  public readonly clusters: ClusterCatalog;
  private readonly ports = new Map<number, PortListeners>();
  private readonly passthrough: FilterChain;
  private addresses: ReadonlyMap<string, Service> | undefined;

  private constructor(
    private readonly proxy: Proxy,
    public readonly scope: SidecarScope,
    private readonly model: MeshModel,
  ) {
    this.clusters = new ClusterCatalog(model, proxy, (hostname) => scope.service(hostname));
    this.passthrough = { sni: [], subnets: [], targets: [unknownConnection(scope.outboundTrafficPolicy, this.clusters)], terminatesTls: false };
  }

  /**
   * The listener that takes a connection: the one of the service it is for, else the one for any address, else the
   * one that lets unknown traffic through or not.
   *
   * @param address host name or IP address the client connects to; undefined: one that nothing is known of
   */
  public find(address: string | undefined, port: number): Listener {
    const listeners = this.onPort(port);
    const service = address === undefined ? undefined : this.serviceAt(address);
    const own = service === undefined ? undefined : listeners.byService.get(service.hostname);
    return own ?? listeners.wildcard ?? { port, name: 'virtualOutbound', httpOnly: false, chains: [], fallback: this.passthrough };
  }

  /** The service in scope that is reached by this host name or address. */
  public serviceAt(address: string): Service | undefined {
    const named = this.scope.service(address.toLowerCase());
    if (named !== undefined) return named;
    const ip = IpAddress.tryParse(address);
    if (ip === undefined) return undefined;
    this.addresses ??= new Map([...this.scope.services()].flatMap((service) => service.addresses.map((one) => [one, service] as const)));
    const exact = this.addresses.get(ip.toString());
    if (exact !== undefined) return exact;
    for (const [range, service] of this.addresses) if (range.includes('/') && Cidr.tryParse(range)?.contains(ip)) return service;
    return undefined;
  }

  private onPort(port: number): PortListeners {
    let listeners = this.ports.get(port);
    if (listeners === undefined) {
      listeners = this.build(port);
      this.ports.set(port, listeners);
    }
    return listeners;
  }

  private build(port: number): PortListeners {
    const egress = this.scope.listeners.find((listener) => listener.port === port) ?? this.scope.listeners.find((listener) => listener.port === 0);
    const services = (egress?.services ?? []).filter((service) => portOf(service, port) !== undefined);
    if (egress === undefined || services.length === 0) return { wildcard: undefined, byService: new Map() };
    const place: RoutePlace = {
      proxy: this.proxy,
      gateway: 'mesh',
      port,
      tls: false,
      clusters: this.clusters,
      inferPort: (host) => this.clusters.inferPort(host, port),
      settings: this.model.settings,
    };
    return this.assemble(port, services, egress, place);
  }

  private assemble(port: number, services: ReadonlyArray<Service>, egress: EgressListener, place: RoutePlace): PortListeners {
    let table: RouteTable | undefined;
    const { outboundTrafficPolicy } = this.scope;
    const source = { proxy: this.proxy, port, services, routeSets: egress.routeSets, clusters: this.clusters, outboundTrafficPolicy };
    const http = () => (table ??= sidecarRouteTable(source, this.model));
    const byService = new Map<string, Listener>();
    let shared: { http?: RouteTable; httpOnly: boolean; chains: FilterChain[] } | undefined;
    for (const service of services) {
      const servicePort = portOf(service, port);
      if (servicePort === undefined) continue;
      const declaredHttp = servicePort.protocol?.isHttp === true;
      if (declaredHttp || !this.hasOwnAddress(service)) {
        // On the address that is everybody's, the first to come decides what connections carry; the rest has to fit in.
        shared ??= { httpOnly: declaredHttp, chains: [] };
        if (carriesHttp(servicePort)) {
          if (shared.chains.length === 0 || !declaredHttp) shared.http ??= http();
        }
        if (carriesTcp(servicePort) && !shared.httpOnly && (servicePort.protocol?.isTls || shared.chains.every((chain) => chain.sni.length > 0))) {
          shared.chains.push(...sidecarChains(service, servicePort, egress.routeSets, place, true));
        }
      } else if (carriesTcp(servicePort)) {
        const chains = sidecarChains(service, servicePort, egress.routeSets, place, false);
        const own = carriesHttp(servicePort) ? { http: onlyService(http(), service) } : {};
        byService.set(service.hostname, { port, name: `${service.hostname}:${port}`, ...own, httpOnly: false, chains, fallback: this.passthrough });
      }
    }
    return { wildcard: shared && { port, name: `0.0.0.0:${port}`, ...shared, fallback: this.passthrough }, byService };
  }

  private hasOwnAddress(service: Service): boolean {
    return service.reachedBy === 'vip' || (service.reachedBy === 'allocated' && this.proxy.dnsCapture === true);
  }
}
