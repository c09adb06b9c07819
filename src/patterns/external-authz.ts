import { Construct } from 'constructs';
import { InvalidPropError } from '../constructs/app/invalid-prop';
import { joinConfiguration } from '../constructs/app/configuration-membership';
import { IMesh } from '../constructs/mesh/mesh-ref';
import { AuthorizationPolicy, AuthorizationRule, PolicyAction } from '../constructs/security/authorization-policy';
import { Operation } from '../constructs/security/operation';
import { WorkloadTarget } from '../constructs/security/workload-target';
import { Authorizer } from './authorizer';

/** Which requests to which workloads an authorizer is asked about. */
export interface ExternalAuthzTarget {
  /**
   * The workloads.
   *
   * @default - all of the chart's namespace
   */
  readonly target?: WorkloadTarget;

  /**
   * The requests, any of these. Identities and tokens cannot be looked at: they are not known yet when it is asked.
   *
   * @default - all
   */
  readonly to?: Operation[];

  /**
   * Name of the AuthorizationPolicy.
   *
   * @default - the construct's id, numbered from the second on
   */
  readonly name?: string;
}

/** Props of an `ExternalAuthz`. */
export interface ExternalAuthzProps {
  /** The mesh whose config names the authorizer. */
  readonly mesh: IMesh;

  /** The service that decides. */
  readonly authorizer: Authorizer;

  /**
   * Name of the provider in the mesh config.
   *
   * @default - the construct's id
   */
  readonly provider?: string;

  /**
   * What it is asked about.
   *
   * @default - nothing, until `protect` is called
   */
  readonly protect?: ExternalAuthzTarget[];
}

const DOCS = 'https://istio.io/latest/docs/tasks/security/authorization/authz-custom/';

/**
 * Requests that somebody else decides about: the provider in the mesh config and the policies that ask it, together, so
 * that no policy names a provider which nobody defines (Istio would deny everything it matches).
 *
 * @see https://istio.io/latest/docs/tasks/security/authorization/authz-custom/
 *
 * @example
 * new ExternalAuthz(shop, 'opa', {
 *   mesh,
 *   authorizer: Authorizer.opa({ host: 'opa.opa.svc.cluster.local', port: 9191 }),
 *   protect: [{ target: WorkloadTarget.service(reviews), to: [{ paths: ['/admin', '/admin/*'] }] }],
 * });
 */
export class ExternalAuthz extends Construct {
  /** Name of the provider in the mesh config. */
  public readonly provider: string;

  private readonly mesh: IMesh;
  private readonly made: AuthorizationPolicy[] = [];

  /** Throws where the authorizer's place is not said, or its name is taken. */
  constructor(scope: Construct, id: string, props: ExternalAuthzProps) {
    super(scope, id);
    this.mesh = props.mesh;
    this.provider = props.provider ?? id;
    joinConfiguration(this, props.mesh);
    const problem = props.authorizer._problem();
    if (problem) {
      throw new InvalidPropError(this, {
        field: 'authorizer',
        problem,
        expected: 'service: a construct with a Service, or host: its full name, as opa.opa.svc.cluster.local',
        docs: DOCS,
      });
    }
    this.node.addValidation({ validate: () => props.authorizer._unknownPort() });
    props.mesh.addExtensionProvider(props.authorizer._provider(this, this.provider, props.mesh.clusterDomain));
    props.protect?.forEach((target) => this.protect(target));
  }

  /** The policies that ask it. */
  public get policies(): AuthorizationPolicy[] {
    return [...this.made];
  }

  /** Has requests decided by it. */
  public protect(target: ExternalAuthzTarget): AuthorizationPolicy {
    const number = this.made.length;
    const id = number === 0 ? 'Policy' : `Policy${number}`;
    const options = {
      mesh: this.mesh,
      target: target.target,
      name: target.name ?? (number === 0 ? this.node.id : `${this.node.id}-${number}`),
    };
    const rules: AuthorizationRule[] = [{ to: target.to ?? [] }];
    const policy = target.to
      ? new AuthorizationPolicy(this, id, { ...options, action: PolicyAction.CUSTOM, provider: this.provider, rules })
      : AuthorizationPolicy.askAboutAll(this, id, { ...options, provider: this.provider });
    this.made.push(policy);
    return policy;
  }
}
