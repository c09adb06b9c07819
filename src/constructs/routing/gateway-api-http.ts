import { IConstruct } from 'constructs';
import { compact, orNone } from '../networking/compact';
import { optionalWireDuration } from '../networking/wire-duration';
import { IRouteBackend } from '../workloads/route-backend';
import { backendsOf, resolveHttpBackend } from './backend-ports';
import { HeaderChanges } from './header-changes';
import { ValueMatchType } from './header-match';
import { matchesOf, takesEverything } from './http-entry';
import { HttpMatch } from './http-match';
import { HttpRule } from './http-rule';
import { PathMatchType } from './path-match';
import { PathRewrite, PathRewriteType } from './path-rewrite';
import { TaggedRule } from './tagged-rule';

type Wire = Record<string, unknown>;

/** Where an HTTPRoute stands, and whether its rules may have names. */
export interface GatewayApiContext {
  readonly owner: IConstruct;
  readonly namespace: string;
  /** Since Gateway API 1.4, in the standard channel. */
  readonly namedRules: boolean;
}

/** The `rules` of an HTTPRoute. */
export function gatewayApiHttp(context: GatewayApiContext, rules: ReadonlyArray<HttpRule>): Wire[] {
  const regexes = rules.some((rule) => matchesOf(rule).some(({ path }) => path?.type === PathMatchType.REGEX));
  return rules.flatMap(byReplacedPrefix).map((rule) => compact({
    name: context.namedRules ? rule.name : undefined,
    matches: renderMatches(rule, regexes),
    filters: renderFilters(context, rule),
    timeouts: orNone(compact({
      request: optionalWireDuration(rule.timeout),
      backendRequest: optionalWireDuration(rule.retries?.perTryTimeout),
    })),
    retry: rule.retries && compact({
      attempts: rule.retries.attempts,
      backoff: optionalWireDuration(rule.retries.backoff),
      codes: rule.retries.on?.map(Number),
    }),
    backendRefs: renderBackends(context, rule),
  }));
}

/** Where a prefix is replaced, a rule may have just one match. */
function byReplacedPrefix(rule: TaggedRule): TaggedRule[] {
  const replaces = rule.rewritePath?.type === PathRewriteType.PREFIX || rule.redirect?.path?.type === PathRewriteType.PREFIX;
  const matches = matchesOf(rule);
  if (!replaces || matches.length < 2) return [rule];
  return matches.map((match, i) => ({ ...rule, path: undefined, matches: [match], name: rule.name && (i === 0 ? rule.name : `${rule.name}-${i + 1}`) }));
}

/** A match without a path is read as the prefix `/`, which comes before regular expressions; the shortest of these comes last. */
const EVERYTHING_LAST: Wire = { path: { type: 'RegularExpression', value: '.*' } };

function renderMatches(rule: HttpRule, regexes: boolean): Wire[] | undefined {
  const matches = matchesOf(rule).map((match) => (regexes && takesEverything(match) ? EVERYTHING_LAST : renderMatch(match)));
  return matches.length === 1 && Object.keys(matches[0]).length === 0 ? undefined : matches;
}

function renderMatch(match: HttpMatch): Wire {
  return compact({
    path: match.path && { type: match.path.type, value: match.path.value },
    method: match.method,
    headers: match.headers?.length ? match.headers.map(renderValue) : undefined,
    queryParams: match.query?.length ? match.query.map(renderValue) : undefined,
  });
}

/** The Gateway API compares values exactly or by regular expression only. */
export function renderValue({ name, type, value }: { name: string; type: ValueMatchType; value: string }): Wire {
  if (type === ValueMatchType.EXACT) return { name, type: 'Exact', value };
  const regex = { [ValueMatchType.PREFIX]: `${value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}.*`, [ValueMatchType.REGEX]: value, [ValueMatchType.PRESENT]: '.*' }[type];
  return { name, type: 'RegularExpression', value: regex };
}

function renderFilters(context: GatewayApiContext, rule: TaggedRule): Wire[] | undefined {
  const filters: Wire[] = [
    ...headerFilters(rule.requestHeaders, rule.responseHeaders),
    ...(rule.redirect ? [{ type: 'RequestRedirect', requestRedirect: renderRedirect(rule) }] : []),
    ...(rule.rewritePath || rule.rewriteHost !== undefined
      ? [{ type: 'URLRewrite', urlRewrite: compact({ hostname: rule.rewriteHost, path: rule.rewritePath && renderPath(rule.rewritePath) }) }]
      : []),
    ...(rule.mirrors ?? []).map(({ backend, port, percent }) => ({
      type: 'RequestMirror',
      requestMirror: { backendRef: renderBackend(context, backend, port, rule.grpc), ...mirrorShare(percent) },
    })),
    ...(rule.cors ? [{ type: 'CORS', cors: renderCors(rule) }] : []),
  ];
  return filters.length === 0 ? undefined : filters;
}

function headerFilters(request: HeaderChanges | undefined, response: HeaderChanges | undefined): Wire[] {
  const pairs = (map: { [name: string]: string } | undefined) => map && Object.entries(map).map(([name, value]) => ({ name, value }));
  const render = (changes: HeaderChanges) => compact({ set: pairs(changes.set), add: pairs(changes.add), remove: changes.remove });
  return [
    ...(request ? [{ type: 'RequestHeaderModifier', requestHeaderModifier: render(request) }] : []),
    ...(response ? [{ type: 'ResponseHeaderModifier', responseHeaderModifier: render(response) }] : []),
  ];
}

function renderRedirect(rule: HttpRule): Wire {
  const { scheme, host, port, path, code } = rule.redirect!;
  return compact({ scheme, hostname: host, port, path: path && renderPath(path), statusCode: code ?? 302 });
}

/** A slash at the end of a prefix does not count; written out, Istio would double it in a redirect. */
function renderPath({ type, replacement }: PathRewrite): Wire {
  // A slash at the end does not count, and Istio would double it in redirects.
  return type === PathRewriteType.PREFIX ? { type, replacePrefixMatch: replacement.replace(/\/+$/, '') || '/' } : { type: PathRewriteType.FULL, replaceFullPath: replacement };
}

function mirrorShare(percent: number | undefined): Wire {
  if (percent === undefined || percent === 100) return {};
  return Number.isInteger(percent) ? { percent } : { fraction: { numerator: Math.round(percent * 10_000), denominator: 1_000_000 } };
}

function renderCors(rule: HttpRule): Wire {
  const cors = rule.cors!;
  return compact({
    allowOrigins: cors.allowOrigins.map(({ value }) => value),
    allowMethods: cors.allowMethods,
    allowHeaders: cors.allowHeaders,
    exposeHeaders: cors.exposeHeaders,
    maxAge: cors.maxAge?.toSeconds(),
    allowCredentials: cors.allowCredentials,
  });
}

function renderBackends(context: GatewayApiContext, rule: TaggedRule): Wire[] | undefined {
  const backends = backendsOf(rule);
  if (backends.length === 0) return undefined;
  return backends.map(({ backend, port, weight, requestHeaders, responseHeaders }) => {
    const filters = headerFilters(requestHeaders, responseHeaders);
    return compact({
      ...renderBackend(context, backend, port, rule.grpc),
      weight: backends.length === 1 ? undefined : weight ?? 1,
      filters: filters.length ? filters : undefined,
    });
  });
}

function renderBackend({ owner, namespace }: GatewayApiContext, backend: IRouteBackend, said?: number, grpc?: boolean): Wire {
  const { destination, port } = resolveHttpBackend({ owner, backend, said, gatewayApi: true, grpc });
  if (destination.external) return { group: 'networking.istio.io', kind: 'Hostname', name: destination.hostname, port: port.number };
  return compact({
    name: destination.serviceName,
    namespace: destination.namespace === namespace ? undefined : destination.namespace,
    port: port.number,
  });
}
