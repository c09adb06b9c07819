import { compareSpecificity } from '../../values/match-specificity';
import { HttpMatch } from './http-match';
import { HttpRule } from './http-rule';
import { PathMatch, PathMatchType } from './path-match';
import { RouteOrder } from './route-order';

/** One match of one rule: the unit that is ordered. */
export interface HttpEntry {
  readonly rule: HttpRule;
  readonly ruleIndex: number;
  /** Empty: every request. */
  readonly match: HttpMatch;
}

/** All matches of all rules, as written. */
export function httpEntries(rules: ReadonlyArray<HttpRule>): HttpEntry[] {
  return rules.flatMap((rule, ruleIndex) => matchesOf(rule).map((match) => ({ rule, ruleIndex, match })));
}

/** The same in the order in which they are tried. */
export function orderedEntries(rules: ReadonlyArray<HttpRule>, order: RouteOrder): HttpEntry[] {
  const entries = httpEntries(rules);
  return order === RouteOrder.AS_WRITTEN ? entries : bySpecificity(entries);
}

/** Entries with the most specific match first; of equal ones, as they came. */
export function bySpecificity(entries: ReadonlyArray<HttpEntry>): HttpEntry[] {
  return [...entries].sort((a, b) => compareSpecificity(specificity(a.match), specificity(b.match)));
}

/** The matches of a rule, with its short form written out. */
export function matchesOf(rule: HttpRule): HttpMatch[] {
  const matches = rule.matches ?? [{}];
  return rule.path === undefined ? matches : matches.map((match) => ({ ...match, path: match.path ?? rule.path }));
}

/** Whether a match takes every request. */
export function takesEverything({ path, method, headers, query, sourceLabels, sourceNamespace, port }: HttpMatch): boolean {
  const anyPath = path === undefined || (path.type === PathMatchType.PREFIX && /^\/*$/.test(path.value)) || isAnyRegex(path);
  const rest = [method, sourceLabels, sourceNamespace, port].every((part) => part === undefined);
  return anyPath && rest && !headers?.length && !query?.length;
}

function specificity(match: HttpMatch) {
  const { path } = match;
  // What takes everything is last, or it would hide regular expressions; several such stay as they came.
  if (takesEverything(match)) return { path: 'none' as const, pathLength: 0, hasMethod: false, headers: 0, query: 0 };
  const kinds = { [PathMatchType.EXACT]: 'exact', [PathMatchType.PREFIX]: 'prefix', [PathMatchType.REGEX]: 'regex' } as const;
  return {
    // The Gateway API reads a match without a path as the prefix `/`.
    path: path ? kinds[path.type] : 'prefix' as const,
    pathLength: path ? lengthOf(path) : 1,
    hasMethod: match.method !== undefined,
    headers: match.headers?.length ?? 0,
    query: match.query?.length ?? 0,
  };
}

/** The one regular expression that Istio itself reads as "any path". */
function isAnyRegex(path: PathMatch | undefined): boolean {
  return path?.type === PathMatchType.REGEX && path.value === '.*';
}

/** A slash at the end of a prefix of segments does not count. */
function lengthOf({ type, value }: PathMatch): number {
  return type === PathMatchType.PREFIX ? value.replace(/\/+$/, '').length || 1 : value.length;
}
