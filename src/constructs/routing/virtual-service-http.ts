import { IConstruct } from 'constructs';
import { compact, orNone } from '../networking/compact';
import { optionalWireDuration, wireDuration } from '../networking/wire-duration';
import { IRouteBackend } from '../workloads/route-backend';
import { backendsOf, resolveHttpBackend } from './backend-ports';
import { Cors } from './cors';
import { FaultInjection } from './fault-injection';
import { HeaderChanges } from './header-changes';
import { HeaderMatch, ValueMatchType } from './header-match';
import { HttpEntry, orderedEntries } from './http-entry';
import { HttpMatch } from './http-match';
import { HttpRule } from './http-rule';
import { PathMatchType } from './path-match';
import { PathRewriteType } from './path-rewrite';
import { QueryMatch } from './query-match';
import { RouteOrder } from './route-order';
import { TaggedRule } from './tagged-rule';

type Wire = Record<string, unknown>;

/** The two ways in which a VirtualService has to look at a prefix of whole segments. */
type PrefixPart = 'exact' | 'below' | 'all';

/** The `http` section of a VirtualService. */
export function virtualServiceHttp(owner: IConstruct, rules: ReadonlyArray<HttpRule>, order: RouteOrder): Wire[] {
  const written: Array<{ ruleIndex: number; part: PrefixPart; http: Wire; matches: Wire[] }> = [];
  for (const entry of orderedEntries(rules, order)) {
    for (const part of partsOf(entry)) {
      const matches = renderMatch(entry.match, part);
      const last = written[written.length - 1];
      // Neighbours of one rule are alternatives of one route.
      if (last && last.ruleIndex === entry.ruleIndex && last.part === part && last.matches.length > 0 && matches.length > 0) {
        last.matches.push(...matches);
        continue;
      }
      written.push({ ruleIndex: entry.ruleIndex, part, matches, http: renderRule(owner, entry, part) });
    }
  }
  return written.map(({ http, matches, ruleIndex }) => compact({
    name: rules[ruleIndex].name,
    match: matches.length === 0 ? undefined : matches,
    ...http,
  }));
}

/**
 * A prefix of segments is two matches in a VirtualService, whose prefixes are plain text: `/foo` itself and what begins
 * with `/foo/`. Where the prefix is replaced, the two are replaced by different texts and so need a route each.
 */
function partsOf({ rule, match }: HttpEntry): PrefixPart[] {
  const replaced = rule.rewritePath?.type === PathRewriteType.PREFIX || rule.redirect?.path?.type === PathRewriteType.PREFIX;
  const split = replaced && match.path !== undefined && segments(match.path.value) !== '';
  return split ? ['exact', 'below'] : ['all'];
}

/** A path without the slash at its end: `''` for the root. */
function segments(path: string): string {
  return path.replace(/\/+$/, '');
}

function renderMatch(match: HttpMatch, part: PrefixPart): Wire[] {
  const rest = compact({
    method: match.method === undefined ? undefined : { exact: match.method },
    headers: headerMatches(match.headers?.filter((header) => !header.negated)),
    withoutHeaders: headerMatches(match.headers?.filter((header) => header.negated)),
    queryParams: valueMatches(match.query),
    sourceLabels: match.sourceLabels,
    sourceNamespace: match.sourceNamespace,
    port: match.port,
  });
  return pathMatches(match, part).map((uri) => ({ ...(uri ? { uri } : {}), ...rest })).filter((one) => Object.keys(one).length > 0);
}

function pathMatches({ path }: HttpMatch, part: PrefixPart): Array<Wire | undefined> {
  if (!path) return [undefined];
  if (path.type === PathMatchType.EXACT) return [{ exact: path.value }];
  if (path.type === PathMatchType.REGEX) return [{ regex: path.value }];
  const prefix = segments(path.value);
  if (prefix === '') return [{ prefix: '/' }];
  if (path._belowOnly) return [{ prefix: `${prefix}/` }];
  return [
    ...(part === 'below' ? [] : [{ exact: prefix }]),
    ...(part === 'exact' ? [] : [{ prefix: `${prefix}/` }]),
  ];
}

/** Envoy keeps header names in lower case. */
function headerMatches(matches: ReadonlyArray<HeaderMatch> | undefined): Wire | undefined {
  return valueMatches(matches?.map(({ name, type, value }) => ({ name: name.toLowerCase(), type, value })));
}

function valueMatches(matches: ReadonlyArray<Pick<QueryMatch, 'name' | 'type' | 'value'>> | undefined): Wire | undefined {
  if (!matches?.length) return undefined;
  return Object.fromEntries(matches.map(({ name, type, value }) => [name, {
    [ValueMatchType.EXACT]: { exact: value },
    [ValueMatchType.PREFIX]: { prefix: value },
    [ValueMatchType.REGEX]: { regex: value },
    [ValueMatchType.PRESENT]: {},
  }[type]]));
}

function renderRule(owner: IConstruct, entry: HttpEntry, part: PrefixPart): Wire {
  const rule: TaggedRule = entry.rule;
  return compact({
    redirect: rule.redirect && renderRedirect(rule, part),
    directResponse: rule.respond && compact({
      status: rule.respond.status,
      body: rule.respond.body === undefined ? undefined : { string: rule.respond.body },
    }),
    delegate: rule.delegate && { name: rule.delegate.routeName, namespace: rule.delegate.namespace },
    route: renderRoute(owner, rule),
    rewrite: renderRewrite(rule, part),
    headers: renderHeaders(rule.requestHeaders, rule.responseHeaders),
    corsPolicy: rule.cors && renderCors(rule.cors),
    mirrors: rule.mirrors?.map(({ backend, port, percent }) => compact({
      destination: renderDestination(owner, backend, port, rule.grpc),
      percentage: percent === undefined ? undefined : { value: percent },
    })),
    timeout: optionalWireDuration(rule.timeout),
    retries: rule.retries && compact({
      attempts: rule.retries.attempts,
      perTryTimeout: optionalWireDuration(rule.retries.perTryTimeout),
      retryOn: rule.retries.on?.join(','),
      backoff: optionalWireDuration(rule.retries.backoff),
      retryRemoteLocalities: rule.retries.remoteLocalities,
    }),
    fault: rule.fault && renderFault(rule.fault),
  });
}

function renderRoute(owner: IConstruct, rule: TaggedRule): Wire[] | undefined {
  const backends = backendsOf(rule);
  if (backends.length === 0) return undefined;
  return backends.map(({ backend, port, weight, requestHeaders, responseHeaders }) => compact({
    destination: renderDestination(owner, backend, port, rule.grpc),
    weight: backends.length === 1 ? undefined : weight ?? 1,
    headers: renderHeaders(requestHeaders, responseHeaders),
  }));
}

function renderDestination(owner: IConstruct, backend: IRouteBackend, said: number | undefined, grpc: boolean | undefined): Wire {
  const { destination, port } = resolveHttpBackend({ owner, backend, said, gatewayApi: false, grpc });
  return compact({ host: destination.hostname, subset: destination.version, port: { number: port.number } });
}

function renderRewrite(rule: HttpRule, part: PrefixPart): Wire | undefined {
  const path = rule.rewritePath;
  return orNone(compact({
    uri: path?.type === PathRewriteType.PREFIX ? replacedPrefix(path.replacement, part)
      : undefined,
    uriRegexRewrite: path?.type === PathRewriteType.FULL ? { match: '^.*$', rewrite: escapeSubstitution(path.replacement) }
      : path?.type === PathRewriteType.REGEX ? { match: path.pattern, rewrite: path.replacement }
        : undefined,
    authority: rule.rewriteHost,
  }));
}

/** What a prefix becomes, in the route of one of its parts. */
function replacedPrefix(replacement: string, part: PrefixPart): string {
  const stem = segments(replacement);
  return part === 'exact' ? stem || '/' : `${stem}/`;
}

/** In a substitution a backslash begins a group. */
function escapeSubstitution(text: string): string {
  return text.replace(/\\/g, '\\\\');
}

function renderRedirect(rule: HttpRule, part: PrefixPart): Wire {
  const { scheme, host, port, path, code } = rule.redirect!;
  const prefix = path?.type === PathRewriteType.PREFIX ? replacedPrefix(path.replacement, part) : undefined;
  return compact({
    scheme,
    authority: host,
    port,
    derivePort: port !== undefined ? undefined : scheme === undefined ? 'FROM_REQUEST_PORT' : 'FROM_PROTOCOL_DEFAULT',
    uri: path?.type === PathRewriteType.FULL ? path.replacement : part === 'exact' ? prefix : undefined,
    prefixRewrite: part === 'exact' ? undefined : prefix,
    redirectCode: code ?? 302,
  });
}

function renderHeaders(request: HeaderChanges | undefined, response: HeaderChanges | undefined): Wire | undefined {
  const changes = (said: HeaderChanges | undefined) => said && orNone(compact({ set: said.set, add: said.add, remove: said.remove }));
  return orNone(compact({ request: changes(request), response: changes(response) }));
}

function renderCors(cors: Cors): Wire {
  return compact({
    allowOrigins: cors.allowOrigins.map(({ type, value }) => (
      type === 'subdomains' ? { regex: value.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replace('*', '.*') } : { [type]: value }
    )),
    allowMethods: cors.allowMethods,
    allowHeaders: cors.allowHeaders,
    exposeHeaders: cors.exposeHeaders,
    maxAge: optionalWireDuration(cors.maxAge),
    allowCredentials: cors.allowCredentials,
    // As the Gateway API has it: a preflight request of an origin that is not allowed does not reach the service.
    unmatchedPreflights: 'IGNORE',
  });
}

function renderFault({ delay, abort }: FaultInjection): Wire {
  return compact({
    delay: delay && { fixedDelay: wireDuration(delay.duration), percentage: { value: delay.percent ?? 100 } },
    abort: abort && compact({ httpStatus: abort.httpStatus, grpcStatus: abort.grpcStatus, percentage: { value: abort.percent ?? 100 } }),
  });
}
