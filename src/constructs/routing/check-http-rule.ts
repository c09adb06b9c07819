import { IConstruct } from 'constructs';
import { headerAddSetNameProblem, headerOperationNameProblem, tokenHeaderNameProblem } from '../../values/header-name';
import { headerValueProblem } from '../../values/header-value';
import { httpStatusProblem } from '../../values/http-status';
import { regexProblem } from '../../values/regex';
import { InvalidPropError } from '../app/invalid-prop';
import { backendsOf } from './backend-ports';
import { HeaderChanges } from './header-changes';
import { ValueMatchType } from './header-match';
import { matchesOf } from './http-entry';
import { HttpMatch } from './http-match';
import { HttpRule } from './http-rule';
import { PathMatchType } from './path-match';
import { PathRewriteType } from './path-rewrite';
import { WeightedBackend } from './weighted-backend';

/** Says what is wrong with a prop. */
export type Refuse = (field: string, value: unknown, problem: string, expected: string) => never;

/** A way to refuse props of a construct, with one page to read on. */
export function refusing(construct: IConstruct, docs: string): Refuse {
  return (field, value, problem, expected) => {
    throw new InvalidPropError(construct, { field, value, problem, expected, docs });
  };
}

/** Throws where a rule can't be right, in either dialect. */
export function checkHttpRule(rule: HttpRule, field: string, refuse: Refuse): void {
  checkOutcome(rule, field, refuse);
  matchesOf(rule).forEach((match, i) => checkMatch(match, rule.matches ? `${field}.matches[${i}]` : field, refuse));
  if (rule.matches?.length === 0) refuse(`${field}.matches`, [], 'is empty', 'at least one match, or none at all for every request');
  checkWeights(backendsOf(rule), `${field}.backends`, refuse);
  checkHeaderChanges(rule.requestHeaders, `${field}.requestHeaders`, true, refuse);
  checkHeaderChanges(rule.responseHeaders, `${field}.responseHeaders`, false, refuse);
  rule.mirrors?.forEach(({ percent }, i) => {
    if (percent !== undefined && !(percent >= 0 && percent <= 100)) refuse(`${field}.mirrors[${i}].percent`, percent, 'is no percentage', '0 to 100');
  });
  if (rule.rewritePath?.type === PathRewriteType.PREFIX || rule.redirect?.path?.type === PathRewriteType.PREFIX) {
    const other = matchesOf(rule).find(({ path }) => path !== undefined && path.type !== PathMatchType.PREFIX);
    if (other) refuse(`${field}.rewritePath`, other.path?.value, 'replaces a prefix, but this match is not by prefix', 'PathMatch.prefix() in every match, or PathRewrite.full()');
  }
  checkRetries(rule, field, refuse);
  checkFault(rule, field, refuse);
}

function checkOutcome(rule: HttpRule, field: string, refuse: Refuse): void {
  const said = (['to', 'backends', 'redirect', 'respond', 'delegate'] as const).filter((name) => rule[name] !== undefined);
  if (said.length !== 1) {
    refuse(field, said, said.length === 0 ? 'says nothing of what happens' : 'says more than one thing that happens', 'one of `to`, `backends`, `redirect`, `respond` and `delegate`');
  }
  if (rule.backends?.length === 0) refuse(`${field}.backends`, [], 'is empty', 'at least one destination');
  if (rule.respond) {
    // Istio lets 600 pass; Envoy refuses it.
    const problem = rule.respond.status > 599 ? 'is no status of HTTP' : httpStatusProblem(rule.respond.status);
    if (problem) refuse(`${field}.respond.status`, rule.respond.status, problem, '200 to 599');
  }
  if (rule.redirect) {
    const { code, scheme, path } = rule.redirect;
    if (code !== undefined && ![301, 302, 303, 307, 308].includes(code)) refuse(`${field}.redirect.code`, code, 'is no status that redirects', '301, 302, 303, 307 or 308');
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') refuse(`${field}.redirect.scheme`, scheme, 'is no scheme of HTTP', '"http" or "https"');
    if (path?.type === PathRewriteType.REGEX) refuse(`${field}.redirect.path`, path.pattern, 'is a regular expression, which no redirect takes', 'PathRewrite.full() or PathRewrite.prefix()');
    for (const name of ['rewritePath', 'rewriteHost', 'timeout', 'retries', 'mirrors'] as const) {
      if (rule[name] !== undefined) refuse(`${field}.${name}`, rule[name], 'has no meaning beside a redirect', 'one of the two');
    }
  }
}

function checkMatch(match: HttpMatch, field: string, refuse: Refuse): void {
  const { path } = match;
  if (path?.type === PathMatchType.REGEX) checkRegex(path.value, `${field}.path`, refuse);
  else if (path && !path.value.startsWith('/')) refuse(`${field}.path`, path.value, 'does not begin with "/"', 'an absolute path, as /reviews');
  if (match.method !== undefined && !/^[A-Z]+$/.test(match.method)) {
    refuse(`${field}.method`, match.method, 'is no method of HTTP', 'a method in upper case, as GET');
  }
  match.headers?.forEach((header, i) => {
    const problem = tokenHeaderNameProblem(header.name);
    if (problem) refuse(`${field}.headers[${i}].name`, header.name, problem, 'a header name, as x-tester');
    if (header.type === ValueMatchType.REGEX) checkRegex(header.value, `${field}.headers[${i}].value`, refuse);
  });
  const names = (match.headers ?? []).filter((header) => !header.negated).map((header) => header.name.toLowerCase());
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) refuse(`${field}.headers`, twice, 'is matched twice', 'one match of each header; a regular expression says alternatives');
  match.query?.forEach((query, i) => {
    if (query.name === '') refuse(`${field}.query[${i}].name`, '', 'is empty', 'the name of a parameter');
    if (query.type === ValueMatchType.REGEX) checkRegex(query.value, `${field}.query[${i}].value`, refuse);
  });
}

function checkRegex(regex: string, field: string, refuse: Refuse): void {
  const problem = regex === '' ? 'is empty' : regexProblem(regex);
  if (problem) refuse(field, regex, problem, 'a regular expression of RE2, at most 1024 bytes; it has no look-around and no back references');
}

/** Throws where weights are no shares. */
export function checkWeights(backends: ReadonlyArray<WeightedBackend>, field: string, refuse: Refuse): void {
  backends.forEach(({ weight }, i) => {
    if (weight !== undefined && !(Number.isInteger(weight) && weight >= 0 && weight <= 1_000_000)) {
      refuse(`${field}[${i}].weight`, weight, 'is no weight', 'a whole number from 0 to 1000000; weights are relative to one another');
    }
  });
  if (backends.length > 0 && backends.every(({ weight }) => weight === 0)) {
    refuse(field, backends.map(({ weight }) => weight), 'has only weights of 0, so that no destination gets any request', 'a weight above 0 for at least one');
  }
}

function checkHeaderChanges(changes: HeaderChanges | undefined, field: string, request: boolean, refuse: Refuse): void {
  for (const part of ['set', 'add'] as const) {
    for (const [name, value] of Object.entries(changes?.[part] ?? {})) {
      const problem = tokenHeaderNameProblem(name) ?? (request ? headerAddSetNameProblem(name) : headerOperationNameProblem(name));
      if (problem) refuse(`${field}.${part}`, name, `cannot name a header: it ${problem}`, 'a header name, as x-version');
      const badValue = headerValueProblem(value);
      if (badValue) refuse(`${field}.${part}[${name}]`, value, badValue, 'a value; a "%" is written "%%"');
    }
  }
  changes?.remove?.forEach((name, i) => {
    const problem = tokenHeaderNameProblem(name) ?? headerOperationNameProblem(name);
    if (problem) refuse(`${field}.remove[${i}]`, name, `cannot name a header: it ${problem}`, 'a header name, as x-debug');
  });
}

function checkRetries(rule: HttpRule, field: string, refuse: Refuse): void {
  const { retries } = rule;
  if (!retries) return;
  if (!(Number.isInteger(retries.attempts) && retries.attempts >= 0)) refuse(`${field}.retries.attempts`, retries.attempts, 'is no number of retries', 'a whole number, 0 or more');
  if (retries.attempts === 0 && (retries.perTryTimeout || retries.on?.length || retries.remoteLocalities)) {
    refuse(`${field}.retries.attempts`, 0, 'turns retries off, while the rest says how they are made', '1 or more, or nothing else in `retries`');
  }
}

function checkFault(rule: HttpRule, field: string, refuse: Refuse): void {
  const { fault } = rule;
  if (!fault) return;
  if (!fault.delay && !fault.abort) refuse(`${field}.fault`, {}, 'says no fault', 'a delay, an abort or both');
  for (const kind of ['delay', 'abort'] as const) {
    const percent = fault[kind]?.percent;
    if (percent !== undefined && !(percent > 0 && percent <= 100)) refuse(`${field}.fault.${kind}.percent`, percent, 'is no share of requests', 'above 0, up to 100');
  }
  if (fault.abort && (fault.abort.httpStatus === undefined) === (fault.abort.grpcStatus === undefined)) {
    refuse(`${field}.fault.abort`, fault.abort, 'does not say one status', 'httpStatus or grpcStatus');
  }
}
