import { Manifest } from '../../../manifest/manifest';
import { Duration } from '../../../values/duration';
import { StringMatch } from '../../../values/string-match';
import { Field } from '../../field';
import { HttpMatch, MATCH_ALL } from '../http-match';
import { HttpRule, Retries, RouteDestination } from '../http-rule';
import { BackendContext, backendDestination } from './backend-ref';
import { grpcMatch } from './grpc-match';
import { namedMatches } from './named-match';
import { backendHeaders, filterActions } from './route-filters';
import { RankedRule } from './route-precedence';

/** Connections that broke before anything was done may be tried again whatever the codes. */
const RETRY_CONDITIONS = 'connect-failure,refused-stream,unavailable,cancelled';

/** The rules of an HTTPRoute or GRPCRoute, one for each match. None at all where a filter is not supported. */
export function httpRouteRules(route: Manifest, context: BackendContext): ReadonlyArray<RankedRule> {
  const ranked: RankedRule[] = [];
  for (const [ruleIndex, rule] of (Field.of(route.object).child('spec')?.list('rules') ?? []).entries()) {
    const converted = httpRule(rule, ruleIndex, route, context);
    if (converted === undefined) return [];
    const written = rule.list('matches');
    if (written.length === 0) ranked.push({ rule: converted, ruleIndex, matchIndex: 0 });
    for (const [matchIndex, field] of written.entries()) {
      const match = route.kind === 'GRPCRoute' ? grpcMatch(field) : httpMatch(field);
      if (match !== undefined) ranked.push({ rule: { ...converted, matches: [match] }, ruleIndex, matchIndex });
    }
  }
  return ranked;
}

function httpRule(rule: Field, ruleIndex: number, route: Manifest, context: BackendContext): HttpRule | undefined {
  const actions = filterActions(rule.list('filters'), route, context);
  if (actions === undefined) return undefined;
  const refs = rule.list('backendRefs');
  const destinations = refs.map((ref): RouteDestination => {
    const destination = backendDestination(ref, route, context);
    const headers = backendHeaders(ref.list('filters'));
    return headers === undefined ? destination : { ...destination, headers };
  });
  const weights = destinations.reduce((sum, destination) => sum + destination.weight, 0);
  return {
    name: `${route.namespace}.${route.name}.${ruleIndex}`,
    matches: [],
    destinations: destinations.filter((destination) => destination.weight > 0),
    ...actions,
    ...timing(rule),
    // Nobody to send it to is an error of the server, which the proxy answers itself.
    ...(weights === 0 && actions.redirect === undefined ? { directResponse: { status: 500 } } : {}),
    origin: { manifest: route, path: rule.path() },
  };
}

function timing(rule: Field): Pick<HttpRule, 'timeout' | 'retries'> {
  const timeouts = rule.child('timeouts');
  const request = nonZero(timeouts?.text('request'));
  const backend = nonZero(timeouts?.text('backendRequest'));
  const retries = retriesOf(rule.child('retry'));
  // With retries the limit is for each try; without, the only try is the request.
  const timeout = backend !== undefined && retries === undefined ? backend : request;
  return {
    ...(timeout === undefined ? {} : { timeout }),
    ...(retries === undefined ? {} : { retries: backend === undefined ? retries : { ...retries, perTryTimeout: backend } }),
  };
}

function nonZero(text: string | undefined): Duration | undefined {
  const duration = Duration.tryParse(text ?? '');
  return duration?.isZero() ? undefined : duration;
}

function retriesOf(retry: Field | undefined): Retries | undefined {
  if (retry === undefined) return undefined;
  const codes = retry.list('codes').map((code) => (typeof code.value === 'number' ? code.value : 0)).filter((code) => code > 0);
  const backoff = Duration.tryParse(retry.text('backoff'));
  return {
    attempts: retry.number('attempts') ?? 2,
    retryOn: RETRY_CONDITIONS,
    ...(codes.length === 0 ? {} : { codes }),
    ...(backoff === undefined ? {} : { backoff }),
  };
}

/** Undefined where a regular expression does not compile. */
function httpMatch(match: Field): HttpMatch | undefined {
  const path = match.child('path');
  const uri = pathMatch(path?.text('type') || 'PathPrefix', path?.has('value') ? path.text('value') : '/');
  const headers = namedMatches(match.list('headers'));
  const queryParams = namedMatches(match.list('queryParams'));
  if (uri === undefined || headers === undefined || queryParams === undefined) return undefined;
  const method = match.text('method');
  return {
    ...MATCH_ALL,
    uri,
    segmented: true,
    ...(method === '' ? {} : { method: StringMatch.of('exact', method) }),
    headers,
    queryParams,
  };
}

function pathMatch(type: string, value: string): StringMatch | undefined {
  switch (type) {
    case 'Exact':
      return StringMatch.of('exact', value);
    case 'RegularExpression':
      return StringMatch.tryParse({ regex: value });
    default:
      return StringMatch.of('prefix', value !== '/' && value.endsWith('/') ? value.slice(0, -1) : value);
  }
}
