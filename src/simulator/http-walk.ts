import { Cors } from '../model/routes/http-rule';
import { CompiledRoute } from '../model/tables/compiled-route';
import { RequestView } from '../model/tables/request-view';
import { RouteTable, VirtualHost } from '../model/tables/route-table';
import { explainLeftOut } from './left-out';
import { Outcome } from './outcome';
import { destinationsOf } from './outcome-destination';
import { Trace } from './trace';

/** Who wants to know how it comes about. */
export interface Explain {
  readonly trace: Trace;
  /** Tells which rules for the host do not hold here. */
  passedOver(found: VirtualHost | undefined): void;
}

/** Routes a request by its HTTP attributes. */
export function walkHttp(table: RouteTable, request: RequestView, encrypted: boolean, listener: string, explain?: Explain): Outcome {
  const trace = explain?.trace;
  const base = { http: true, listener };
  const host = table.find(request.facts.authority);
  explain?.passedOver(host);
  if (host === undefined) {
    trace?.add({ stage: 'virtual host', taken: false, message: `none of the ${table.virtualHosts.length} is for host ${JSON.stringify(request.facts.authority)}` });
    return { ...base, error: 'no virtual host matched' };
  }
  trace?.add({ stage: 'virtual host', taken: true, message: `${host.name} is for host ${JSON.stringify(request.facts.authority)}` });
  // Whoever decrypted before this proxy says so.
  if (host.requireTls && !encrypted && request.header('x-forwarded-proto') !== 'https') {
    trace?.add({ stage: 'virtual host', taken: true, message: 'the server asks for httpsRedirect' });
    return { ...base, virtualHost: host.name, error: 'tls required, sending 301' };
  }
  const route = findRoute(host, request, trace);
  if (route === undefined) return { ...base, virtualHost: host.name, error: 'no route matched' };
  return outcomeOf(route, { ...base, virtualHost: host.name, ...preflightOf(route.extras.cors, request) }, trace);
}

function findRoute(host: VirtualHost, request: RequestView, trace: Trace | undefined): CompiledRoute | undefined {
  if (trace !== undefined) explainLeftOut(host, trace);
  for (const route of host.routes) {
    if (route.matches(request)) {
      trace?.add({ stage: 'route', taken: true, message: `${label(route)} matches`, ...whereFrom(route) });
      return route;
    }
    if (trace !== undefined) {
      const unmet = route.unmet(request);
      trace.add({ stage: 'route', taken: false, message: `${label(route)} wants ${unmet?.describe() ?? 'something else'}`, ...whereFrom(route) });
    }
  }
  trace?.add({ stage: 'route', taken: false, message: host.routes.length === 0 ? 'there are none' : 'none matches: 404' });
  return undefined;
}

function outcomeOf(route: CompiledRoute, base: Outcome, trace: Trace | undefined): Outcome {
  const { action, extras } = route;
  const common = { ...base, route: route.name, matched: route, ...extras };
  trace?.add({ stage: 'action', taken: true, message: action.kind, ...whereFrom(route) });
  switch (action.kind) {
    case 'redirect':
      return { ...common, redirect: action.redirect };
    case 'direct':
      return { ...common, directResponse: action.response };
    case 'none':
      return common;
    case 'forward':
      return {
        ...common,
        destinations: destinationsOf(action.targets, trace),
        ...(action.timeout === undefined ? {} : { timeout: action.timeout }),
        ...(action.retry === undefined ? {} : { retry: action.retry }),
        ...(action.rewrite === undefined ? {} : { rewrite: action.rewrite }),
        ...stripped(route),
        ...(action.mirrors.length === 0 ? {} : { mirrors: action.mirrors }),
      };
  }
}

/** Browsers ask with OPTIONS, naming the origin and the method they mean. */
function preflightOf(cors: Cors | undefined, request: RequestView): Pick<Outcome, 'preflight'> {
  const origin = request.header('origin');
  if (cors === undefined || origin === undefined || request.facts.method !== 'OPTIONS' || request.header('access-control-request-method') === undefined) return {};
  if (cors.allowOrigins.some((allowed) => allowed.matches(origin))) return { preflight: 'allowed' };
  return { preflight: cors.forwardUnmatchedPreflights ? 'passed on' : 'not allowed' };
}

/** What a rewrite of the prefix to `/` takes off. */
function stripped(route: CompiledRoute): Pick<Outcome, 'strippedPrefix'> {
  const match = route.source?.match;
  if (!match?.segmented || match.uri?.kind !== 'prefix' || match.uri.value === '/' || route.source?.rule.rewrite?.prefix !== '/') return {};
  return { strippedPrefix: match.uri.value };
}

function label(route: CompiledRoute): string {
  return route.name === '' ? 'an unnamed route' : `route ${route.name}`;
}

function whereFrom(route: CompiledRoute) {
  return route.source === undefined ? {} : { subject: route.source.rule.origin.manifest, path: route.source.rule.origin.path };
}
