import { Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { AuthorizationPolicy as AuthorizationPolicyResource } from '../../../imports/security-istio-io';
import { joinConfiguration } from '../app/configuration-membership';
import { InvalidPropError } from '../app/invalid-prop';
import { IMesh } from '../mesh/mesh-ref';
import { compact } from '../networking/compact';
import { Condition } from './condition';
import { Operation } from './operation';
import { Peer } from './peer';
import { renderOperation } from './render-operation';
import { WorkloadTarget } from './workload-target';

/** What happens to a request that a policy matches. */
export enum PolicyAction {
  /** It passes. Once any ALLOW policy is about a workload, what none of them matches is denied. */
  ALLOW = 'ALLOW',
  /** It is denied, whatever else allows it. */
  DENY = 'DENY',
  /** It is logged. */
  AUDIT = 'AUDIT',
  /** An external authorizer is asked. */
  CUSTOM = 'CUSTOM',
}

/**
 * One way to match a request: from **any** of these peers, doing **any** of these operations, with **all** of these
 * conditions. What is left out is not looked at. Alternatives that differ in more than one of the three are rules of
 * their own.
 */
export interface AuthorizationRule {
  /**
   * Who sends it.
   *
   * @default - anyone
   */
  readonly from?: Peer[];

  /**
   * What it does.
   *
   * @default - anything
   */
  readonly to?: Operation[];

  /**
   * Further conditions.
   *
   * @default - none
   */
  readonly when?: Condition[];
}

/** What all policies have in common. */
export interface AuthorizationPolicyOptions {
  /** The mesh it belongs to. */
  readonly mesh: IMesh;

  /**
   * The workloads it is about.
   *
   * @default - all of the chart's namespace
   */
  readonly target?: WorkloadTarget;

  /**
   * Name of the object.
   *
   * @default - the construct's id
   */
  readonly name?: string;

  /**
   * Only log what it would do.
   *
   * @default false
   */
  readonly dryRun?: boolean;
}

/** Props of an `AuthorizationPolicy`. */
export interface AuthorizationPolicyProps extends AuthorizationPolicyOptions {
  /**
   * What happens to a request that matches.
   *
   * @default PolicyAction.ALLOW
   */
  readonly action?: PolicyAction;

  /** The rules; a request that matches any of them is matched. At least one: see also `allowNothing` and `allowAll`. */
  readonly rules: AuthorizationRule[];

  /**
   * Name of the external authorizer in the mesh config. Only with `PolicyAction.CUSTOM`, and needed there; the pattern
   * ExternalAuthz declares both together.
   *
   * @default - none
   */
  readonly provider?: string;
}

/** What a policy that asks an external authorizer about everything says. */
export interface CustomPolicyOptions extends AuthorizationPolicyOptions {
  /** Name of the external authorizer in the mesh config. */
  readonly provider: string;
}

const DOCS = 'https://istio.io/latest/docs/reference/config/security/authorization-policy/';

/** Said by `allowAll` and `denyAll` only, and told by its identity: an empty rule matches every request. */
const EVERYTHING: AuthorizationRule = Object.freeze({});

/** Said by `allowNothing` only, and told by its identity: a policy without rules matches no request. */
const NO_RULES: AuthorizationRule[] = [];

/**
 * Which requests workloads take.
 *
 * @see https://istio.io/latest/docs/concepts/security/#authorization
 *
 * @example
 * new AuthorizationPolicy(chart, 'reviews-readers', {
 *   mesh,
 *   target: WorkloadTarget.labels({ app: 'reviews' }),
 *   rules: [{ from: [Peer.serviceAccount('shop', 'web')], to: [{ methods: ['GET'], paths: ['/reviews/*'] }] }],
 * });
 */
export class AuthorizationPolicy extends Construct {
  /** Denies every request to the target that no other policy allows: default deny. */
  public static allowNothing(scope: Construct, id: string, options: AuthorizationPolicyOptions): AuthorizationPolicy {
    return new AuthorizationPolicy(scope, id, { ...options, action: PolicyAction.ALLOW, rules: NO_RULES });
  }

  /** Allows every request to the target that no other policy denies. */
  public static allowAll(scope: Construct, id: string, options: AuthorizationPolicyOptions): AuthorizationPolicy {
    return new AuthorizationPolicy(scope, id, { ...options, action: PolicyAction.ALLOW, rules: [EVERYTHING] });
  }

  /** Denies every request to the target, whatever allows it. */
  public static denyAll(scope: Construct, id: string, options: AuthorizationPolicyOptions): AuthorizationPolicy {
    return new AuthorizationPolicy(scope, id, { ...options, action: PolicyAction.DENY, rules: [EVERYTHING] });
  }

  /** Has an external authorizer asked about every request to the target. */
  public static askAboutAll(scope: Construct, id: string, options: CustomPolicyOptions): AuthorizationPolicy {
    return new AuthorizationPolicy(scope, id, { ...options, action: PolicyAction.CUSTOM, rules: [EVERYTHING] });
  }

  /** The Istio AuthorizationPolicy. */
  public readonly resource: AuthorizationPolicyResource;

  /** Throws where a rule would match everything or nothing without saying so, or action and provider contradict one another. */
  constructor(scope: Construct, id: string, props: AuthorizationPolicyProps) {
    super(scope, id);
    joinConfiguration(this, props.mesh);
    const action = props.action ?? PolicyAction.ALLOW;
    this.checkRules(props.rules);
    this.checkAction(action, props);
    const target = props.target?._scope();
    this.resource = new AuthorizationPolicyResource(this, 'Resource', {
      metadata: {
        name: props.name ?? id,
        namespace: target?.namespace ?? Chart.of(this).namespace,
        ...(props.dryRun ? { annotations: { 'istio.io/dry-run': 'true' } } : {}),
      },
      spec: Lazy.any({
        produce: () => compact({
          selector: target?.selector && { matchLabels: target.selector() },
          targetRefs: target?.targetRefs,
          action: action === PolicyAction.ALLOW ? undefined : action,
          provider: props.provider === undefined ? undefined : { name: props.provider },
          rules: props.rules.length === 0 ? undefined : props.rules.map(renderRule),
        }),
      }),
    });
  }

  private checkRules(rules: AuthorizationRule[]): void {
    if (rules.length === 0 && rules !== NO_RULES) {
      this.refuse('rules', rules, 'is empty, which would match no request', 'at least one rule; AuthorizationPolicy.allowNothing() says default deny');
    }
    rules.forEach((rule, i) => {
      if (rule === EVERYTHING) return;
      const said = [rule.from, rule.to, rule.when].filter((part) => part !== undefined);
      if (said.length === 0) {
        this.refuse(`rules[${i}]`, rule, 'would match every request', 'a condition; AuthorizationPolicy.allowAll() or denyAll() says everything');
      }
      for (const part of ['from', 'to', 'when'] as const) {
        if (rule[part]?.length === 0) {
          this.refuse(`rules[${i}].${part}`, [], 'is empty, which Istio reads as "anything"', `leave \`${part}\` out to say so, or say at least one`);
        }
      }
      rule.to?.forEach((operation, j) => {
        if (Object.keys(renderOperation(operation)).length === 0) {
          this.refuse(`rules[${i}].to[${j}]`, operation, 'says nothing', 'a method, path, host or port');
        }
      });
    });
  }

  private checkAction(action: PolicyAction, props: AuthorizationPolicyProps): void {
    if ((action === PolicyAction.CUSTOM) !== (props.provider !== undefined)) {
      this.refuse('provider', props.provider, 'and the action CUSTOM go together', 'both, or neither');
    }
    if (props.dryRun && action !== PolicyAction.ALLOW && action !== PolicyAction.DENY) {
      this.refuse('dryRun', true, `is not for the action ${action}`, 'ALLOW or DENY');
    }
  }

  private refuse(field: string, value: unknown, problem: string, expected: string): never {
    throw new InvalidPropError(this, { field, value, problem, expected, docs: DOCS });
  }
}

function renderRule(rule: AuthorizationRule): Record<string, unknown> {
  return compact({
    from: rule.from?.map((peer) => ({ source: peer._render() })),
    to: rule.to?.map((operation) => ({ operation: renderOperation(operation) })),
    when: rule.when?.map((condition) => condition._render()),
  });
}
