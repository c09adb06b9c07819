import type { MeshModel } from '../mesh-model';
import { AuthorizationPolicy, authorizationPolicy } from './authorization-policy';
import { InboundPorts } from './inbound-ports';
import { JwtRule, jwtRules } from './jwt-rule';
import { PeerAuthentications } from './peer-authentications';
import { PolicySubject } from './policy-subject';
import { PolicyTable } from './policy-table';

/** Who decides about requests to a place: authorization, authentication of requests and of peers. */
export class Policies {
  public readonly peerAuthentications: PeerAuthentications;
  /** What ports carry. */
  public readonly ports: InboundPorts;
  private readonly authorization: PolicyTable<AuthorizationPolicy>;
  private readonly authentication: PolicyTable<ReadonlyArray<JwtRule>>;

  constructor(model: MeshModel) {
    const { rootNamespace } = model.meshConfig;
    const { index } = model;
    this.authorization = PolicyTable.from('security.istio.io/AuthorizationPolicy', index, rootNamespace, authorizationPolicy);
    this.authentication = PolicyTable.from('security.istio.io/RequestAuthentication', index, rootNamespace, jwtRules);
    this.peerAuthentications = model.mtlsLevels;
    this.ports = new InboundPorts(model.services, model.workloads);
  }

  /** Every AuthorizationPolicy, oldest first. */
  public get all(): ReadonlyArray<AuthorizationPolicy> {
    return this.authorization.all;
  }

  /** AuthorizationPolicies that hold there, those in dry run included. */
  public authorizationAt(subject: PolicySubject): ReadonlyArray<AuthorizationPolicy> {
    return this.authorization.at(subject);
  }

  /** Rules for tokens that hold there: by issuer, and for each issuer those of the place's own namespace first. */
  public jwtRulesAt(subject: PolicySubject): ReadonlyArray<JwtRule> {
    return this.authentication.at(subject).flat().sort((a, b) => (a.issuer < b.issuer ? -1 : a.issuer > b.issuer ? 1 : 0));
  }
}
