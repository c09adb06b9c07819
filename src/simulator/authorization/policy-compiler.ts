import { AuthorizationPolicy } from '../../model/policies/authorization-policy';
import { TrustDomains } from '../../values/trust-domain';
import { CompiledPolicy, Sight } from './compiled-policy';

/** Compiles each policy once for each way of seeing requests, however many workloads it holds for. */
export class PolicyCompiler {
  private readonly made = new Map<Sight, Map<AuthorizationPolicy, CompiledPolicy>>();

  constructor(private readonly trustDomains: TrustDomains) {}

  public compiled(policy: AuthorizationPolicy, sight: Sight): CompiledPolicy {
    let policies = this.made.get(sight);
    if (policies === undefined) {
      policies = new Map();
      this.made.set(sight, policies);
    }
    let compiled = policies.get(policy);
    if (compiled === undefined) {
      compiled = new CompiledPolicy(policy, sight, this.trustDomains);
      policies.set(policy, compiled);
    }
    return compiled;
  }
}
