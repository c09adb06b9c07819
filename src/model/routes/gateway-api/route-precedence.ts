import { compareSpecificity, MatchSpecificity } from '../../../values/match-specificity';
import { compareAge } from '../../age-order';
import { HttpMatch } from '../http-match';
import { HttpRule } from '../http-rule';

/** One match of one rule: what Gateway API orders. */
export interface RankedRule {
  /** With that one match, or none. */
  readonly rule: HttpRule;
  readonly ruleIndex: number;
  readonly matchIndex: number;
}

/** The order in which routes of one host are tried: the most specific match first, then the oldest route, then as written. */
export function comparePrecedence(a: RankedRule, b: RankedRule): number {
  return (
    compareMatches(a.rule.matches[0], b.rule.matches[0]) ||
    compareAge(a.rule.origin.manifest, b.rule.origin.manifest) ||
    a.ruleIndex - b.ruleIndex ||
    a.matchIndex - b.matchIndex
  );
}

function compareMatches(a: HttpMatch | undefined, b: HttpMatch | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareSpecificity(specificity(a), specificity(b));
}

function specificity({ uri, method, headers, queryParams }: HttpMatch): MatchSpecificity {
  return {
    path: uri === undefined ? 'none' : uri.kind === 'exact' || uri.kind === 'prefix' ? uri.kind : 'regex',
    pathLength: uri?.value.length ?? 0,
    hasMethod: method !== undefined,
    headers: headers.size,
    query: queryParams.size,
  };
}
