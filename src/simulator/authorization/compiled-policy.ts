import { AuthorizationAction, AuthorizationPolicy } from '../../model/policies/authorization-policy';
import { AuthorizationRule, constraintsOf, needsHttp, RuleConstraint } from '../../model/policies/authorization-rule';
import { TrustDomains } from '../../values/trust-domain';
import { compiledConstraint, ConstraintContext } from './compiled-constraint';
import { allOf, anyOf, Condition, holds } from './condition';
import { RequestAttributes } from './request-attributes';

/** What a proxy can see where it decides: requests, connections, or connections as ztunnel sees them. */
export type Sight = 'http' | 'tcp' | 'ztunnel';

/** A constraint, ready to be evaluated. */
export interface CompiledConstraint {
  readonly constraint: RuleConstraint;
  readonly condition: Condition;
}

/** A rule as it is enforced. */
export interface CompiledRule {
  readonly rule: AuthorizationRule;
  readonly from: ReadonlyArray<ReadonlyArray<CompiledConstraint>>;
  readonly to: ReadonlyArray<ReadonlyArray<CompiledConstraint>>;
  readonly when: ReadonlyArray<CompiledConstraint>;
  readonly condition: Condition;
  /** Constraints that are left out because the proxy can not see what they look at: the rule is wider than written. */
  readonly dropped: ReadonlyArray<RuleConstraint>;
}

/** A policy as it is enforced for what the proxy can see. */
export class CompiledPolicy {
  public readonly action: AuthorizationAction;
  public readonly rules: ReadonlyArray<CompiledRule>;
  /** Rules that can never allow because they look at what the proxy can not see. */
  public readonly skipped: ReadonlyArray<AuthorizationRule>;
  public readonly condition: Condition;

  constructor(
    public readonly policy: AuthorizationPolicy,
    sight: Sight,
    trustDomains: TrustDomains,
  ) {
    const { action, rules, manifest } = policy;
    this.action = action;
    const hidden = ({ attribute }: RuleConstraint) => sight !== 'http' && needsHttp(attribute, sight === 'ztunnel');
    const skips = (rule: AuthorizationRule) => action === 'ALLOW' && constraintsOf(rule).some(hidden);
    this.skipped = rules.filter(skips);
    this.rules = rules.filter((rule) => !skips(rule)).map((rule) => compiledRule(rule, hidden, { trustDomains, namespace: manifest.namespace }));
    this.condition = anyOf(this.rules.map(({ condition }) => condition));
  }

  public matches(attributes: RequestAttributes): boolean {
    return holds(this.condition, attributes);
  }
}

/** A rule, ready to be evaluated. @param hidden constraints that are left out */
export function compiledRule(rule: AuthorizationRule, hidden: (constraint: RuleConstraint) => boolean, context: ConstraintContext): CompiledRule {
  const entry = (constraints: ReadonlyArray<RuleConstraint>): ReadonlyArray<CompiledConstraint> =>
    constraints.filter((one) => !hidden(one)).map((constraint) => ({ constraint, condition: compiledConstraint(constraint, context) }));
  const from = rule.from.map(entry);
  const to = rule.to.map(entry);
  const when = entry(rule.when);
  return {
    rule,
    from,
    to,
    when,
    condition: allOf([entries(from), entries(to), allOf(when.map(({ condition }) => condition))]),
    dropped: constraintsOf(rule).filter(hidden),
  };
}

/** One entry must hold; with none at all, anything does. */
function entries(list: ReadonlyArray<ReadonlyArray<CompiledConstraint>>): Condition {
  const conditions = list.map((constraints) => allOf(constraints.map(({ condition }) => condition)));
  return list.length === 0 ? allOf([]) : anyOf(conditions);
}
