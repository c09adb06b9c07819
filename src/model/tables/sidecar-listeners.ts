import { Cidr } from '../../values/cidr';
import { IpAddress } from '../../values/ip-address';
import { ClusterCatalog } from '../destinations/cluster';
import type { MeshModel } from '../mesh-model';
import { Proxy } from '../proxy';
import { Service } from '../services/service';
import { SidecarScope } from '../sidecars/sidecar-scope';
import { FilterChains } from './filter-chains';
import { Listener } from './listener';
import { SidecarPort, SidecarSide } from './sidecar-port';
import { unknownConnection } from './unknown-traffic';

/** The outbound side of a sidecar; what belongs to a port is made when the port is first asked for. */
export class SidecarListeners {
  public static for(proxy: Proxy, model: MeshModel): SidecarListeners {
    const scope = model.sidecarScopes.for(proxy);
    const clusters = new ClusterCatalog(model, proxy, (hostname) => scope.service(hostname));
    const targets = [unknownConnection(scope.outboundTrafficPolicy, clusters)];
    return new SidecarListeners({ proxy, scope, clusters, model, passthrough: { sni: [], subnets: [], targets, terminatesTls: false } });
  }

  private readonly ports = new Map<number, SidecarPort | undefined>();
  private addresses: ReadonlyMap<string, Service> | undefined;

  private constructor(private readonly side: SidecarSide) {}

  /** What the sidecar knows of the mesh. */
  public get scope(): SidecarScope {
    return this.side.scope;
  }

  public get clusters(): ClusterCatalog {
    return this.side.clusters;
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
    const own = service === undefined ? undefined : listeners?.ownListener(service.hostname);
    return own ?? listeners?.sharedListener() ?? { port, name: 'virtualOutbound', httpOnly: false, chains: FilterChains.NONE, fallback: this.side.passthrough };
  }

  /** The service in scope that is reached by this host name or address. */
  public serviceAt(address: string): Service | undefined {
    const ip = IpAddress.tryParse(address);
    if (ip !== undefined) return this.serviceAtIp(ip);
    const name = address.toLowerCase();
    const named = this.scope.service(name);
    if (named !== undefined) return named.aliasOf === undefined ? named : this.scope.service(named.aliasOf);
    // A Pod of a headless service has a name below the service's.
    const dot = name.indexOf('.');
    const parent = dot < 0 ? undefined : this.scope.service(name.slice(dot + 1));
    return parent?.headless ? parent : undefined;
  }

  private serviceAtIp(ip: IpAddress): Service | undefined {
    this.addresses ??= new Map([...this.scope.services()].flatMap((service) => this.addressesOf(service).map((one) => [one, service] as const)));
    const exact = this.addresses.get(ip.toString());
    if (exact !== undefined) return exact;
    for (const [range, service] of this.addresses) if (range.includes('/') && Cidr.tryParse(range)?.contains(ip)) return service;
    return undefined;
  }

  /** Clients connect to a headless service by the addresses of its endpoints. */
  private addressesOf(service: Service): ReadonlyArray<string> {
    return service.headless ? this.side.model.endpoints.addresses(service) : service.addresses;
  }

  private onPort(port: number): SidecarPort | undefined {
    if (!this.ports.has(port)) {
      const { listeners } = this.scope;
      const egress = listeners.find((listener) => listener.port === port) ?? listeners.find((listener) => listener.port === 0);
      this.ports.set(port, egress && new SidecarPort(this.side, egress, port));
    }
    return this.ports.get(port);
  }
}
