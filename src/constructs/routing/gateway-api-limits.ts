import { Refuse } from './check-http-rule';
import { bySpecificity, httpEntries, matchesOf, takesEverything } from './http-entry';
import { HttpRule } from './http-rule';
import { PathMatchType } from './path-match';
import { PathRewriteType } from './path-rewrite';
import { RouteOrder } from './route-order';

const CANNOT = 'cannot be expressed in the Gateway API dialect';
const INSTEAD = 'dialect: Dialect.ISTIO for this route';

/** Throws where a rule says what an HTTPRoute has no words for. */
export function checkGatewayApiRule(rule: HttpRule, field: string, refuse: Refuse): void {
  if (rule.fault) refuse(`${field}.fault`, rule.fault, CANNOT, INSTEAD);
  if (rule.respond) refuse(`${field}.respond`, rule.respond, CANNOT, INSTEAD);
  if (rule.delegate) refuse(`${field}.delegate`, rule.delegate.node.path, CANNOT, 'several HTTPRoutes for one host: the Gateway API merges them; or dialect: Dialect.ISTIO');
  checkReplacedPrefix(rule, field, refuse);
  if (rule.rewritePath?.type === PathRewriteType.REGEX) refuse(`${field}.rewritePath`, rule.rewritePath.pattern, CANNOT, `PathRewrite.prefix() or full(), or ${INSTEAD}`);
  rule.matches?.forEach((match, i) => {
    for (const name of ['sourceLabels', 'sourceNamespace', 'port'] as const) {
      if (match[name] !== undefined) refuse(`${field}.matches[${i}].${name}`, match[name], CANNOT, INSTEAD);
    }
    const negated = match.headers?.find((header) => header.negated);
    if (negated) refuse(`${field}.matches[${i}].headers`, negated.name, `is matched by HeaderMatch.not(), which ${CANNOT}`, INSTEAD);
  });
  const origin = rule.cors?.allowOrigins.find(({ type }) => type === 'prefix' || type === 'regex');
  if (origin) refuse(`${field}.cors.allowOrigins`, origin.value, `is matched by ${origin.type}, which ${CANNOT}`, 'CorsOrigin.exact() or subdomains()');
  if (rule.retries?.attempts === 0) refuse(`${field}.retries.attempts`, 0, `turns retries off, which ${CANNOT}`, `1 or more, or ${INSTEAD}`);
  const word = rule.retries?.on?.find((condition) => !/^[45]\d\d$/.test(condition));
  if (word !== undefined) refuse(`${field}.retries.on`, word, `is a condition that ${CANNOT}`, 'statuses from 400 to 599, as "503"');
  if (rule.retries?.remoteLocalities) refuse(`${field}.retries.remoteLocalities`, true, CANNOT, INSTEAD);
}

/** Istio puts what replaces a prefix and the rest of the path together as they are, but for a rewrite to `/`. */
function checkReplacedPrefix(rule: HttpRule, field: string, refuse: Refuse): void {
  const isRoot = (path: string | undefined) => path === undefined || /^\/*$/.test(path);
  for (const [name, rewrite] of [['rewritePath', rule.rewritePath], ['redirect.path', rule.redirect?.path]] as const) {
    if (rewrite?.type !== PathRewriteType.PREFIX) continue;
    const { replacement } = rewrite;
    for (const { path } of matchesOf(rule)) {
      if (isRoot(path?.value) && !isRoot(replacement)) {
        refuse(`${field}.${name}`, replacement, `replaces the prefix "/", so that Istio would lose the slash behind it, which ${CANNOT} otherwise`, INSTEAD);
      }
      if (name === 'redirect.path' && !isRoot(path?.value) && isRoot(replacement)) {
        refuse(`${field}.${name}`, replacement, `takes a prefix away, so that Istio would double the slash, which ${CANNOT} otherwise`, `PathRewrite.full(), or ${INSTEAD}`);
      }
    }
  }
}

/**
 * Throws where a rule that takes everything has to come after regular expressions and replaces the prefix `/`: the Gateway
 * API has it come before them then.
 */
export function checkGatewayApiLast(rules: ReadonlyArray<HttpRule>, refuse: Refuse): void {
  const entries = httpEntries(rules);
  if (!entries.some(({ match }) => match.path?.type === PathMatchType.REGEX)) return;
  const hiding = entries.find(({ rule, match }) => takesEverything(match)
    && (rule.rewritePath?.type === PathRewriteType.PREFIX || rule.redirect?.path?.type === PathRewriteType.PREFIX));
  if (!hiding) return;
  const problem = `takes everything and replaces the prefix "/", beside a rule by regular expression, which ${CANNOT}`;
  refuse(`rules[${hiding.ruleIndex}].rewritePath`, '/', problem, `prefixes instead of regular expressions, or ${INSTEAD}`);
}

/** Throws where rules are fixed in an order that the Gateway API would change. */
export function checkGatewayApiOrder(rules: ReadonlyArray<HttpRule>, order: RouteOrder, refuse: Refuse): void {
  if (order !== RouteOrder.AS_WRITTEN) return;
  const written = httpEntries(rules);
  const tried = bySpecificity(written);
  const moved = written.findIndex((entry, i) => entry !== tried[i]);
  if (moved >= 0) {
    refuse('order', RouteOrder.AS_WRITTEN, `of rules[${written[moved].ruleIndex}] ${CANNOT}, which tries rules[${tried[moved].ruleIndex}] first`, 'RouteOrder.BY_SPECIFICITY, or dialect: Dialect.ISTIO');
  }
}
