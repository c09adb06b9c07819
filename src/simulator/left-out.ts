import { HttpMatch } from '../model/routes/http-match';
import { CompiledRoute, RouteSource } from '../model/tables/compiled-route';
import { appliesAt, isForClient } from '../model/tables/route-compiler';
import { RoutePlace } from '../model/tables/route-place';
import { VirtualHost } from '../model/tables/route-table';
import { Trace } from './trace';

/** Tells which rules of those that make up a virtual host are never asked here, and why. */
export function explainLeftOut(host: VirtualHost, trace: Trace): void {
  const sources = new Map<RouteSource['set'], RouteSource>();
  for (const { source } of host.routes) if (source !== undefined && !sources.has(source.set)) sources.set(source.set, source);
  for (const source of sources.values()) explainSet(source, host.routes, trace);
}

function explainSet({ set, place }: RouteSource, routes: ReadonlyArray<CompiledRoute>, trace: Trace): void {
  const compiled = new Set<unknown>(routes.filter((route) => route.source?.set === set).map((route) => route.source?.match ?? route.source?.rule));
  let last: CompiledRoute | undefined;
  for (const rule of set.http) {
    for (const match of rule.matches.length === 0 ? [undefined] : rule.matches) {
      const made = compiled.has(match ?? rule);
      if (made) last = routes.find((route) => (route.source?.match ?? route.source?.rule) === (match ?? rule));
      if (made || (set.api === 'gateway-api' && match === undefined)) continue;
      const reason = (match && unfit(match, place)) ?? (last?.catchAll ? `${nameOf(last)} before it takes everything` : undefined);
      if (reason === undefined) continue;
      const name = rule.name === '' ? 'an unnamed route' : `route ${rule.name}`;
      trace.add({ stage: 'route', taken: false, message: `${name} is left out: ${reason}`, subject: rule.origin.manifest, path: rule.origin.path });
    }
  }
}

/** Why a match is not for a place. */
function unfit(match: HttpMatch, place: RoutePlace): string | undefined {
  if (appliesAt(match, place)) return undefined;
  if (match.port !== 0 && match.port !== place.port) return `it is for port ${match.port}`;
  if (match.gateways.length > 0) return `it is for ${match.gateways.join(', ')}`;
  if (isForClient({ ...match, sourceLabels: {} }, place.proxy)) return `it is for clients with labels ${labelText(match.sourceLabels)}`;
  return `it is for clients of namespace ${match.sourceNamespace}`;
}

function nameOf(route: CompiledRoute): string {
  return route.name === '' ? 'an unnamed route' : `route ${route.name}`;
}

function labelText(labels: Readonly<Record<string, string>>): string {
  return Object.keys(labels).sort().map((key) => `${key}=${labels[key]}`).join(', ');
}
