import { policyName } from '../../model/policies/authorization-policy';
import { MtlsDecision } from '../../model/policies/peer-authentications';
import { Trace, TraceStep } from '../trace';
import { CompiledConstraint, CompiledPolicy, CompiledRule } from './compiled-policy';
import { holds } from './condition';
import { AuthorizationRequest } from './request';
import { RequestAttributes } from './request-attributes';
import { TokenCheck } from './token-check';

/** Says in words how a decision comes about. Made only for whoever asks. */
export class DecisionTrace {
  public readonly trace = new Trace();

  public mtls(mtls: MtlsDecision, { source, port }: AuthorizationRequest, accepted: boolean, refused: boolean): void {
    const who = source.identity === undefined ? 'plain text' : `mutual TLS as ${source.identity.toString()}`;
    const why = !accepted && mtls.mode !== 'DISABLE' ? ', of a trust domain that is not the mesh\'s' : '';
    this.trace.add({
      stage: 'mutual TLS',
      taken: true,
      message: `port ${port} is ${mtls.mode}; the client comes in ${who}${why}${refused ? ': refused' : ''}`,
      ...(mtls.manifest === undefined ? {} : { subject: mtls.manifest }),
      ...(mtls.field === undefined ? {} : { path: mtls.field.path() }),
    });
  }

  public protocol(port: number): void {
    this.trace.add({ stage: 'mutual TLS', taken: true, message: `port ${port} takes HTTP only, and the client speaks something else: refused` });
  }

  public tokens(check: TokenCheck): void {
    for (const { rule, verdict } of check.verdicts) {
      const message = `issuer ${JSON.stringify(rule.issuer)}: ${verdict === 'missing' ? 'no token where it looks' : verdict}`;
      this.trace.add({ stage: 'jwt', taken: verdict === 'accepted', message, subject: rule.manifest, path: rule.field.path() });
    }
    if (check.refusedWith !== undefined) this.trace.add({ stage: 'jwt', taken: true, message: `no rule accepts the token: ${check.refusedWith}` });
  }

  /** Every policy of a stage: the rules that match, or what each rule wants that is not so. */
  public policies(stage: TraceStep['stage'], policies: ReadonlyArray<CompiledPolicy>, attributes: RequestAttributes): void {
    for (const compiled of policies) this.policy(stage, compiled, attributes);
  }

  public broken(why: string, policies: ReadonlyArray<CompiledPolicy>): void {
    this.trace.add({ stage: 'custom', taken: true, message: `refused: ${why}`, subject: policies[0].policy.manifest, path: ['spec', 'provider', 'name'] });
  }

  public notAllowed(count: number): void {
    this.trace.add({ stage: 'allow', taken: true, message: `refused: ${count === 1 ? 'there is an ALLOW policy and it does not match' : `none of ${count} ALLOW policies matches`}` });
  }

  public unopposed(): void {
    this.trace.add({ stage: 'allow', taken: true, message: 'allowed: there is no ALLOW policy here' });
  }

  private policy(stage: TraceStep['stage'], { policy, rules, skipped }: CompiledPolicy, attributes: RequestAttributes): void {
    const subject = policy.manifest;
    const name = `${policy.action} policy ${policyName(policy)}`;
    if (policy.rules.length === 0) this.trace.add({ stage, taken: false, message: `${name} has no rules`, subject });
    for (const rule of skipped) {
      this.trace.add({ stage, taken: false, message: `${name}: the rule looks at HTTP, of which nothing is seen here, so it never allows`, subject, path: rule.path });
    }
    for (const rule of rules) {
      const unmet = unmetOf(rule, attributes);
      const wider = rule.dropped.length === 0 ? '' : ` (${rule.dropped.map(({ attribute }) => attribute).join(', ')} can not be seen here and does not count)`;
      this.trace.add({ stage, taken: unmet === undefined, message: `${name} ${unmet === undefined ? `matches${wider}` : `wants ${unmet}`}`, subject, path: rule.rule.path });
    }
  }
}

/** What a rule wants that is not so; undefined: it matches. */
function unmetOf({ when, from, to }: CompiledRule, attributes: RequestAttributes): string | undefined {
  const failing = (list: ReadonlyArray<CompiledConstraint>) => list.find(({ condition }) => !holds(condition, attributes));
  for (const entries of [from, to]) {
    const unmet = entries.map(failing);
    if (entries.length > 0 && unmet.every((one) => one !== undefined)) return [...new Set(unmet.map((one) => wanted(one as CompiledConstraint)))].join(', or ');
  }
  const unmet = failing(when);
  return unmet === undefined ? undefined : wanted(unmet);
}

function wanted({ constraint: { attribute, values, notValues } }: CompiledConstraint): string {
  const some = values.length === 0 ? [] : [values.length === 1 ? values[0] : `one of ${values.join(', ')}`];
  const none = notValues.length === 0 ? [] : [`not ${notValues.join(', ')}`];
  return `${attribute} ${[...some, ...none].join(' but ')}`;
}
