import { Proxy, selects } from '../proxy';
import { HttpMatch } from '../routes/http-match';
import { HeaderChanges, HttpRule, Redirect, Rewrite, RouteDestination } from '../routes/http-rule';
import { RouteSet } from '../routes/route-set';
import { CompiledRoute } from './compiled-route';
import { conditionsOf, takesEverything } from './condition';
import { retryPolicy } from './retry-policy';
import { RoutePlace } from './route-place';
import { MirrorTarget, RouteAction, SpecialCluster, Target } from './route-action';

/** The routes that a set of rules comes to at a place, in order; none behind one that takes everything. */
export function compileRoutes(set: RouteSet, place: RoutePlace): ReadonlyArray<CompiledRoute> {
  const routes: CompiledRoute[] = [];
  for (const rule of set.http) {
    if (rule.matches.length === 0) {
      routes.push(compileRoute(set, rule, undefined, place));
      return routes;
    }
    for (const match of rule.matches) {
      if (!appliesAt(match, place)) continue;
      const route = compileRoute(set, rule, match, place);
      routes.push(route);
      if (route.catchAll) return routes;
    }
  }
  return routes;
}

/** Whether a set of rules has any route at a place. */
export function hasRoutes(set: RouteSet, place: RoutePlace): boolean {
  return set.http.some((rule) => rule.matches.length === 0 || rule.matches.some((match) => appliesAt(match, place)));
}

/** What of a match does not depend on the request. */
export type StaticFilters = Pick<HttpMatch, 'port' | 'gateways' | 'sourceLabels' | 'sourceNamespace'>;

/** Whether a match is for this place. Where it names gateways, it does not ask who the client is. */
export function appliesAt(match: StaticFilters, place: RoutePlace): boolean {
  if (match.port !== 0 && match.port !== place.port) return false;
  if (match.gateways.length > 0) return match.gateways.includes(place.gateway);
  return isForClient(match, place.proxy);
}

/** Whether a match is for requests of this client. */
export function isForClient(match: StaticFilters, client: Proxy): boolean {
  return selects(match.sourceLabels, client.labels) && (match.sourceNamespace === '' || match.sourceNamespace === client.namespace);
}

function compileRoute(set: RouteSet, rule: HttpRule, match: HttpMatch | undefined, place: RoutePlace): CompiledRoute {
  return new CompiledRoute(
    match === undefined || match.name === '' ? rule.name : `${rule.name}.${match.name}`,
    match === undefined ? [] : conditionsOf(match),
    actionOf(rule, place),
    { ...(rule.fault ? { fault: rule.fault } : {}), ...(rule.cors ? { cors: rule.cors } : {}), ...(rule.headers ? { headers: rule.headers } : {}) },
    match === undefined || takesEverything(match),
    { set, rule, place, ...(match === undefined ? {} : { match }) },
  );
}

function actionOf(rule: HttpRule, place: RoutePlace): RouteAction {
  if (rule.redirect !== undefined) return { kind: 'redirect', redirect: withPort(rule.redirect, place) };
  if (rule.directResponse !== undefined) return { kind: 'direct', response: rule.directResponse };
  if (rule.destinations.length === 0) return { kind: 'none' };
  const targets = targetsOf(rule.destinations, place);
  const retry = retryPolicy(rule.retries, place.settings, targets.some(isSticky));
  const rewrite = withHost(rule.rewrite, rule.headers);
  return {
    kind: 'forward',
    targets,
    ...(rule.timeout === undefined ? {} : { timeout: rule.timeout }),
    ...(retry === undefined ? {} : { retry }),
    ...(rewrite === undefined ? {} : { rewrite }),
    mirrors: rule.mirrors.map((mirror): MirrorTarget => ({ cluster: clusterOf(mirror.destination, place), share: mirror.share })),
  };
}

/** The port a redirect names, unless it is the scheme's own. */
function withPort(redirect: Redirect, place: RoutePlace): Redirect {
  const { port: written, derivePort, ...rest } = redirect;
  const port = written ?? (derivePort === 'request' ? place.port : undefined);
  const scheme = redirect.scheme ?? (place.tls ? 'https' : 'http');
  const isDefault = (port === 80 && scheme === 'http') || (port === 443 && scheme === 'https');
  return port === undefined || port === 0 || isDefault ? rest : { ...rest, port };
}

/** Where traffic goes: a single destination gets all, of several those with a weight. */
export function targetsOf(destinations: ReadonlyArray<RouteDestination>, place: Pick<RoutePlace, 'clusters' | 'inferPort'>): ReadonlyArray<Target> {
  const target = (destination: RouteDestination, weight: number): Target => ({
    cluster: clusterOf(destination, place),
    weight,
    ...(destination.headers === undefined ? {} : { headers: destination.headers }),
    ...(destination.invalid === undefined ? {} : { invalid: destination.invalid }),
  });
  if (destinations.length === 1) return [target(destinations[0], 100)];
  return destinations.filter((destination) => destination.weight > 0).map((destination) => target(destination, destination.weight));
}

function isSticky({ cluster }: Target): boolean {
  return typeof cluster !== 'string' && cluster.balancing.kind === 'HASH';
}

function clusterOf(destination: RouteDestination, place: Pick<RoutePlace, 'clusters' | 'inferPort'>): Target['cluster'] {
  if (destination.host === '') return 'UnknownService' satisfies SpecialCluster;
  return place.clusters.get(destination.host, destination.subset, destination.port || place.inferPort(destination.host));
}

/** Setting the Host header rewrites the host, unless the rule says how to anyway. */
function withHost(rewrite: Rewrite | undefined, headers: HeaderChanges | undefined): Rewrite | undefined {
  if (rewrite?.host !== undefined) return rewrite;
  for (const [name, value] of headers?.request?.set ?? []) if (/^(host|:authority)$/i.test(name)) return { ...rewrite, host: value };
  return rewrite;
}
