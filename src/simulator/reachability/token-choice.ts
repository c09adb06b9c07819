import { JwtRule, TokenPlace } from '../../model/policies/jwt-rule';

/** How a token reaches the proxy, and which rule takes it. */
export interface TokenChoice {
  readonly rule: JwtRule;
  readonly place: TokenPlace;
  /** Audiences that it must not be for, because a rule before takes those. */
  readonly otherAudiences: ReadonlyArray<string>;
}

/** Every way for a token to be accepted; rules are given in the order in which they are asked. */
export function tokenChoices(rules: ReadonlyArray<JwtRule>): ReadonlyArray<TokenChoice> {
  return rules.flatMap((rule, index) => {
    const before = rules.slice(0, index).filter(({ issuer }) => issuer === rule.issuer);
    return rule.places.flatMap((place) => {
      const rivals = before.filter(({ places }) => places.some((one) => samePlace(one, place)));
      if (rivals.some(({ audiences }) => audiences.length === 0)) return [];
      const otherAudiences = rivals.flatMap(({ audiences }) => audiences);
      const possible = rule.audiences.length === 0 || rule.audiences.some((audience) => !otherAudiences.includes(audience));
      return possible ? [{ rule, place, otherAudiences }] : [];
    });
  });
}

function samePlace(a: TokenPlace, b: TokenPlace): boolean {
  return a.in === b.in && a.name === b.name && a.prefix === b.prefix;
}
