import { Host } from '../../values/host';
import { GatewayServer } from '../gateways/gateway-server';
import { RouteSet } from '../routes/route-set';
import { catchAllLast, CompiledRoute } from './compiled-route';
import { compileRoutes, hasRoutes } from './route-compiler';
import { RoutePlace } from './route-place';
import { RouteBinding } from './route-binding';
import { RouteTable, VirtualHost } from './route-table';

interface Draft {
  readonly parts: (() => ReadonlyArray<CompiledRoute>)[];
  requireTls: boolean;
}

/** Makes the table of HTTP routes of servers that share a port. Rules for the same host add up. */
export function gatewayRouteTable(
  name: string, servers: ReadonlyArray<GatewayServer>, port: number, placeOf: (server: GatewayServer) => RoutePlace, binding: RouteBinding,
): RouteTable {
  const drafts = new Map<string, Draft>();
  const draft = (host: string): Draft => {
    const known = drafts.get(host) ?? { parts: [], requireTls: false };
    drafts.set(host, known);
    return known;
  };
  const compiled = new Map<string, Map<RouteSet, () => ReadonlyArray<CompiledRoute>>>();
  for (const server of servers) {
    const place = placeOf(server);
    const known = compiled.get(server.gateway) ?? new Map<RouteSet, () => ReadonlyArray<CompiledRoute>>();
    compiled.set(server.gateway, known);
    for (const { set, hosts } of binding.of(server)) {
      if (!hasRoutes(set, place)) continue;
      const compile = known.get(set) ?? once(() => compileRoutes(set, place));
      known.set(set, compile);
      for (const host of hosts) {
        if (!isOwn(host, server, servers)) continue;
        const target = draft(host);
        target.parts.push(compile);
        target.requireTls ||= server.tls?.httpsRedirect === true;
      }
    }
    if (server.tls?.httpsRedirect) for (const { host } of server.hosts) draft(host).requireTls = true;
  }
  // A listener of a Kubernetes Gateway keeps what is under its host to itself, even what it has no route for.
  if (drafts.size > 0) for (const server of servers) if (isIsolated(server, servers)) for (const { host } of server.hosts) draft(host);
  return new RouteTable(name, drafts.size === 0 ? [nothing(port)] : [...drafts].map(([host, one]) => virtualHost(host, one, port)));
}

function virtualHost(host: string, { parts, requireTls }: Draft, port: number): VirtualHost {
  return new VirtualHost({ name: `${host}:${port}`, domains: [host], compile: () => catchAllLast(parts.flatMap((part) => part())), requireTls });
}

function nothing(port: number): VirtualHost {
  return new VirtualHost({ name: `blackhole:${port}`, domains: ['*'], compile: () => [] });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Whether another listener of the same Kubernetes Gateway serves a wider host on the port. */
function isIsolated(server: GatewayServer, servers: ReadonlyArray<GatewayServer>): boolean {
  return server.api === 'gateway-api' && servers.some((other) => other.api === 'gateway-api' && isNarrower(server.hosts[0].host, other.hosts[0].host));
}

/** Whether no other listener of the same Kubernetes Gateway serves this host more specifically. */
function isOwn(host: string, server: GatewayServer, servers: ReadonlyArray<GatewayServer>): boolean {
  if (server.api !== 'gateway-api') return true;
  const asked = Host.of(host);
  return !servers.some(
    (other) => other.api === 'gateway-api' && isNarrower(other.hosts[0].host, server.hosts[0].host) && asked.isSubsetOf(Host.of(other.hosts[0].host)),
  );
}

function isNarrower(a: string, b: string): boolean {
  return a !== b && Host.of(a).isSubsetOf(Host.of(b));
}
