import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';
import type { MeshModel } from '../mesh-model';
import { RouteSet } from '../routes/route-set';
import { preferred } from '../services/service-registry';
import { Service } from '../services/service';
import { OutboundTrafficPolicy } from '../traffic-settings';
import { EgressHosts } from './egress-hosts';
import { routeDestinations } from './route-destinations';

/** One outbound listener of a Sidecar and what may be reached through it. */
export interface EgressListener {
  /** 0: every port that a service has. */
  readonly port: number;
  /** Address it listens on, where written. */
  readonly bind: string;
  readonly services: ReadonlyArray<Service>;
  /** In order of precedence. */
  readonly routeSets: ReadonlyArray<RouteSet>;
}

/** What a sidecar knows of the mesh. */
export class SidecarScope {
  public readonly listeners: ReadonlyArray<EgressListener>;
  public readonly outboundTrafficPolicy: OutboundTrafficPolicy;
  private readonly reachable = new Map<string, Service>();

  constructor(
    public readonly namespace: string,
    /** The Sidecar that says so; undefined: everything is in scope. */
    public readonly sidecar: Manifest | undefined,
    private readonly model: MeshModel,
  ) {
    const spec = sidecar === undefined ? undefined : Field.of(sidecar.object).child('spec');
    this.outboundTrafficPolicy = policyOf(spec?.child('outboundTrafficPolicy')) ?? model.settings.outboundTrafficPolicy;
    const egress = spec?.list('egress') ?? [];
    this.listeners = egress.length === 0 ? [this.listener(EgressHosts.ALL, 0, '')] : egress.map((listener) => this.egressListener(listener));
    for (const listener of this.listeners) for (const service of listener.services) this.add(service);
    for (const listener of this.listeners) this.addDestinations(listener);
  }

  /** The service of that host, where the sidecar knows it: imported, or the destination of imported rules. */
  public service(hostname: string): Service | undefined {
    return this.reachable.get(hostname);
  }

  /** All services it knows. */
  public services(): Iterable<Service> {
    return this.reachable.values();
  }

  private egressListener(listener: Field): EgressListener {
    const hosts = new EgressHosts(listener.list('hosts').map((host) => host.string), this.namespace);
    return this.listener(hosts, listener.child('port')?.number('number') ?? 0, listener.text('bind'));
  }

  private listener(hosts: EgressHosts, port: number, bind: string): EgressListener {
    const routeSets = this.model.routeSets.at('mesh', this.namespace).filter((set) => hosts.importsRoutes(set));
    const byHost = new Map<string, Service[]>();
    for (const service of this.model.services.all) {
      if (!this.model.services.isVisible(service, this.namespace) || !hosts.importsService(service)) continue;
      const list = byHost.get(service.hostname);
      if (list) list.push(service);
      else byHost.set(service.hostname, [service]);
    }
    const services: Service[] = [];
    for (const declared of byHost.values()) {
      const service = portsOnly(withPortsOf(preferred(declared, this.namespace), declared), port);
      if (service !== undefined) services.push(service);
    }
    return { port, bind, services, routeSets };
  }

  /** Adds what imported rules send traffic to, so that it exists even if it is not imported itself. */
  private addDestinations(listener: EgressListener): void {
    for (const set of listener.routeSets) {
      for (const destination of routeDestinations(set, this.namespace)) {
        if (this.reachable.has(destination.host)) continue;
        const service = this.model.services.visible(destination.host, this.namespace);
        const fitting = portsOnly(portsOnly(service, destination.port), listener.port);
        if (fitting !== undefined) this.add(fitting);
      }
    }
  }

  private add(service: Service): void {
    const known = this.reachable.get(service.hostname);
    if (known === undefined) {
      this.reachable.set(service.hostname, service);
    } else if (known.namespace === service.namespace) {
      const numbers = new Set(known.ports.map((port) => port.number));
      const added = service.ports.filter((port) => !numbers.has(port.number));
      if (added.length > 0) this.reachable.set(service.hostname, { ...known, ports: [...known.ports, ...added] });
    }
  }
}

/** ServiceEntries of one namespace that declare the same host add their ports up. */
function withPortsOf(chosen: Service | undefined, declared: ReadonlyArray<Service>): Service | undefined {
  if (chosen?.source !== 'ServiceEntry' || declared.length < 2) return chosen;
  const numbers = new Set(chosen.ports.map((port) => port.number));
  const ports = [...chosen.ports];
  for (const other of declared) {
    if (other.source !== 'ServiceEntry' || other.namespace !== chosen.namespace) continue;
    for (const port of other.ports) if (!numbers.has(port.number)) ports.push(port), numbers.add(port.number);
  }
  return { ...chosen, ports };
}

/** The service with just that port (0: with all); undefined where it has no such port. */
function portsOnly(service: Service | undefined, port: number): Service | undefined {
  if (service === undefined || port === 0) return service;
  const ports = service.ports.filter((one) => one.number === port);
  return ports.length === 0 ? undefined : { ...service, ports };
}

function policyOf(policy: Field | undefined): OutboundTrafficPolicy | undefined {
  if (policy === undefined) return undefined;
  const egressProxy = policy.child('egressProxy');
  return { mode: policy.text('mode') === 'REGISTRY_ONLY' || !policy.has('mode') ? 'REGISTRY_ONLY' : 'ALLOW_ANY', ...(egressProxy ? { egressProxy } : {}) };
}
