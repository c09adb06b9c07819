import type { MeshModel } from '../model/mesh-model';
import { Proxy } from '../model/proxy';
import { RouteSet } from '../model/routes/route-set';
import { VirtualHost, withoutPort } from '../model/tables/route-table';
import { SidecarScope } from '../model/sidecars/sidecar-scope';
import { Host } from '../values/host';
import { Trace } from './trace';

/** A proxy that was asked for a host. */
export interface AskedHost {
  readonly model: MeshModel;
  readonly proxy: Proxy;
  readonly port: number;
  readonly authority: string;
  /** What was found for the host. */
  readonly virtualHost: VirtualHost | undefined;
  /** Of a sidecar: what it knows of the mesh. */
  readonly scope?: SidecarScope;
}

/** Tells which rules for a host do not hold at a proxy, and why; for a sidecar also why a service of that name is unknown. */
export function explainPassedOver(asked: AskedHost, trace: Trace): void {
  const { virtualHost, model, scope } = asked;
  const names = virtualHost?.service === undefined ? namesMeant(asked) : [virtualHost.service.hostname];
  const wanted = names.map((name) => Host.of(name));
  const holding = new Set((virtualHost?.routes ?? []).map((route) => route.source?.set));
  if (scope !== undefined && virtualHost?.service === undefined) explainService(names, asked, scope, trace);
  for (const set of model.routeSets.all) {
    if (holding.has(set) || set.http.length === 0 || !set.hosts.some((host) => wanted.some((name) => name.isSubsetOf(Host.of(host))))) continue;
    const reason = scope === undefined ? atGateway(set, asked) : atSidecar(set, asked, scope);
    if (reason !== undefined) trace.add({ stage: 'virtual host', taken: false, message: `its rules for this host do not hold: ${reason}`, subject: set.manifest });
  }
}

/** What the host that was asked for may stand for: itself, or a service by one of its shorter names. */
function namesMeant({ authority, model, proxy }: AskedHost): ReadonlyArray<string> {
  const name = withoutPort(authority).toLowerCase();
  const domain = model.settings.clusterDomain;
  if (proxy.type !== 'sidecar' || name === '') return [name];
  return [name, name.endsWith('.svc') ? `${name}.${domain}` : name.includes('.') ? `${name}.svc.${domain}` : `${name}.${proxy.namespace}.svc.${domain}`];
}

function explainService(names: ReadonlyArray<string>, { model, proxy }: AskedHost, scope: SidecarScope, trace: Trace): void {
  for (const service of names.flatMap((name) => model.services.declared(name))) {
    if (scope.service(service.hostname) !== undefined) continue;
    const visible = model.services.isVisible(service, proxy.namespace);
    const why = visible ? `${sidecarName(scope)} does not import it` : `it is not exported to namespace ${proxy.namespace}`;
    trace.add({ stage: 'virtual host', taken: false, message: `service ${service.hostname} is unknown here: ${why}`, subject: service.manifest });
  }
}

/** Undefined where there is nothing to tell: the rules are not for sidecars at all. */
function atSidecar(set: RouteSet, asked: AskedHost, scope: SidecarScope): string | undefined {
  const { proxy, virtualHost } = asked;
  if (!set.gateways.includes('mesh')) return undefined;
  if (!set.exportTo.visibleTo(proxy.namespace, set.namespace)) return `they are not exported to namespace ${proxy.namespace}`;
  if (!scope.listeners.some((listener) => listener.routeSets.includes(set))) return `${sidecarName(scope)} does not import them`;
  const holder = virtualHost?.routes[0]?.source?.set;
  if (holder !== undefined) return `${objectName(holder)} comes first`;
  if (virtualHost === undefined) return `no service in scope has HTTP on port ${asked.port}`;
  if (virtualHost.service === undefined && asked.port !== 80) return `hosts that are no services of port ${asked.port} are served on port 80 only`;
  return 'none of them is for this client and port';
}

function atGateway(set: RouteSet, { model, proxy, port }: AskedHost): string | undefined {
  const servers = model.gateways.servedBy(proxy).flatMap((gateway) => gateway.servers);
  const own = servers.filter((server) => set.gateways.includes(server.gateway));
  if (own.length === 0) return set.gateways.every((gateway) => gateway === 'mesh') ? undefined : `they are for ${set.gateways.join(', ')}, not for gateways of this proxy`;
  if (!set.exportTo.visibleTo(proxy.namespace, set.namespace)) return `they are not exported to namespace ${proxy.namespace}`;
  const onPort = own.filter((server) => server.port === port);
  if (onPort.length === 0) return `the gateway serves them on other ports: ${[...new Set(own.map((server) => server.port))].join(', ')}`;
  const taken = onPort.some((server) => server.hosts.some((host) => host.namespace === '*' || host.namespace === set.namespace));
  return taken ? 'the gateway does not serve the host, or no rule is for it' : `the gateway takes no rules from namespace ${set.namespace}`;
}

function sidecarName({ sidecar }: SidecarScope): string {
  return sidecar === undefined ? 'the namespace' : `Sidecar ${sidecar.namespace}/${sidecar.name}`;
}

function objectName(set: RouteSet): string {
  return `${set.manifest.kind} ${set.manifest.namespace}/${set.manifest.name}`;
}
