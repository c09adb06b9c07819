import { MeshModel } from '../../model/mesh-model';
import { AuthorizationAction } from '../../model/policies/authorization-policy';
import { InboundProtocol } from '../../model/policies/inbound-ports';
import { JwtRule } from '../../model/policies/jwt-rule';
import { MtlsDecision } from '../../model/policies/peer-authentications';
import { PolicySubject } from '../../model/policies/policy-subject';
import { CompiledPolicy, Sight } from './compiled-policy';
import { PolicyCompiler } from './policy-compiler';

/** The policies of one place, by what they do. */
export interface Stages {
  readonly custom: ReadonlyArray<CompiledPolicy>;
  readonly audit: ReadonlyArray<CompiledPolicy>;
  readonly deny: ReadonlyArray<CompiledPolicy>;
  readonly allow: ReadonlyArray<CompiledPolicy>;
  /** Those that only report. */
  readonly dryRun: ReadonlyArray<CompiledPolicy>;
  /** Why the providers of CUSTOM policies can not be asked, so that they refuse what they match; undefined: they can. */
  readonly broken?: string;
}

/** Everything that decides about requests to one place, worked out once. */
export class PlacePolicies {
  public readonly jwtRules: ReadonlyArray<JwtRule>;
  private readonly stages = new Map<Sight, Stages>();
  private readonly mtls = new Map<number, MtlsDecision>();
  private readonly protocols = new Map<number, InboundProtocol>();

  constructor(
    public readonly subject: PolicySubject,
    private readonly model: MeshModel,
    private readonly compiler: PolicyCompiler,
  ) {
    this.jwtRules = subject.proxy === 'ztunnel' ? [] : model.policies.jwtRulesAt(subject);
  }

  /** How connections to a port are taken. Gateways and waypoints see only what ended there already. */
  public mtlsAt(port: number): MtlsDecision {
    let decision = this.mtls.get(port);
    if (decision === undefined) {
      decision = this.decideMtls(port);
      this.mtls.set(port, decision);
    }
    return decision;
  }

  /** What a port is declared to carry. */
  public protocolAt(port: number): InboundProtocol {
    let protocol = this.protocols.get(port);
    if (protocol === undefined) {
      protocol = this.decideProtocol(port);
      this.protocols.set(port, protocol);
    }
    return protocol;
  }

  /** The policies as they are enforced for what the proxy can see. */
  public at(sight: Sight): Stages {
    let stages = this.stages.get(sight);
    if (stages === undefined) {
      stages = this.stagesFor(sight);
      this.stages.set(sight, stages);
    }
    return stages;
  }

  private decideMtls(port: number): MtlsDecision {
    const { proxy } = this.subject;
    if (proxy === 'gateway' || proxy === 'waypoint') return { mode: 'PERMISSIVE' };
    const decision = this.model.policies.peerAuthentications.at(this.subject, port);
    // What comes through a tunnel is always decrypted.
    return proxy === 'ztunnel' && decision.mode === 'DISABLE' ? { ...decision, mode: 'PERMISSIVE' } : decision;
  }

  private decideProtocol(port: number): InboundProtocol {
    const { proxy } = this.subject;
    if (proxy === 'gateway' || proxy === 'waypoint') return 'sniffed';
    return proxy === 'ztunnel' ? 'tcp' : this.model.policies.ports.protocol(this.subject, port);
  }

  private stagesFor(sight: Sight): Stages {
    const policies = this.model.policies.authorizationAt(this.subject).map((policy) => this.compiler.compiled(policy, sight));
    const isDry = ({ policy }: CompiledPolicy) => policy.dryRun && (policy.action === 'ALLOW' || policy.action === 'DENY');
    const enforced = policies.filter((one) => !isDry(one));
    const of = (action: AuthorizationAction) => enforced.filter((one) => one.action === action);
    // ztunnel neither asks anybody nor reports.
    const custom = sight === 'ztunnel' ? [] : of('CUSTOM');
    const broken = this.brokenProvider(custom);
    return {
      custom,
      audit: sight === 'ztunnel' ? [] : of('AUDIT'),
      deny: of('DENY'),
      allow: of('ALLOW'),
      dryRun: policies.filter(isDry),
      ...(broken === undefined ? {} : { broken }),
    };
  }

  private brokenProvider(custom: ReadonlyArray<CompiledPolicy>): string | undefined {
    const names = [...new Set(custom.map(({ policy }) => policy.provider))].sort();
    if (names.length > 1) return `a workload can have one provider only, not ${names.join(' and ')}`;
    if (names.length === 1 && this.model.meshConfig.providerFor('authorization', names[0]) === undefined) {
      return `the mesh config has no provider "${names[0]}" that can authorize`;
    }
    return undefined;
  }
}
