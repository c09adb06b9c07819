import { Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { RequestAuthentication as RequestAuthenticationResource } from '../../../imports/security-istio-io';
import { joinConfiguration } from '../app/configuration-membership';
import { InvalidPropError } from '../app/invalid-prop';
import { IMesh } from '../mesh/mesh-ref';
import { compact } from '../networking/compact';
import { AuthorizationPolicy, PolicyAction } from './authorization-policy';
import { JwtIssuer } from './jwt-issuer';
import { Operation } from './operation';
import { Peer } from './peer';
import { WorkloadTarget } from './workload-target';

/** Props of a `RequestAuthentication`. */
export interface RequestAuthenticationProps {
  /** The mesh it belongs to. */
  readonly mesh: IMesh;

  /** Whose tokens are taken. */
  readonly issuers: JwtIssuer[];

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
}

/** Which requests need a token. */
export interface RequireJwtOptions {
  /**
   * Requests that need none, as a health check.
   *
   * @default - all need one
   */
  readonly except?: Operation;
}

const DOCS = 'https://istio.io/latest/docs/reference/config/security/request_authentication/';

/**
 * Which tokens workloads take: a request with an invalid one is refused (401). A request without any passes, unless a
 * policy needs one: `requireJwt` says so.
 *
 * @see https://istio.io/latest/docs/tasks/security/authentication/authn-policy/#end-user-authentication
 *
 * @example
 * const users = new RequestAuthentication(shop, 'users', {
 *   mesh,
 *   target: WorkloadTarget.service(reviews),
 *   issuers: [JwtIssuer.discovered('https://accounts.example.com', { audiences: ['shop'] })],
 * });
 * users.requireJwt();
 */
export class RequestAuthentication extends Construct {
  /** The Istio RequestAuthentication. */
  public readonly resource: RequestAuthenticationResource;

  private readonly props: RequestAuthenticationProps;

  /** Throws where no issuer is said. */
  constructor(scope: Construct, id: string, props: RequestAuthenticationProps) {
    super(scope, id);
    this.props = props;
    joinConfiguration(this, props.mesh);
    if (props.issuers.length === 0) {
      throw new InvalidPropError(this, { field: 'issuers', value: [], problem: 'is empty', expected: 'at least one issuer', docs: DOCS });
    }
    const target = props.target?._scope();
    this.resource = new RequestAuthenticationResource(this, 'Resource', {
      metadata: { name: props.name ?? id, namespace: target?.namespace ?? Chart.of(this).namespace },
      spec: Lazy.any({
        produce: () => compact({
          selector: target?.selector && { matchLabels: target.selector() },
          targetRefs: target?.targetRefs,
          jwtRules: props.issuers.map((issuer) => issuer._render()),
        }),
      }),
    });
  }

  /**
   * Has requests without a valid token of one of the issuers denied (403): the half that a RequestAuthentication alone leaves
   * out. Where the target is a service, only its HTTP ports are meant; else other ports of the workloads take no traffic at
   * all from then on, since a token can't be looked for there.
   *
   * @returns the DENY policy
   */
  public requireJwt(options: RequireJwtOptions = {}): AuthorizationPolicy {
    const { mesh, target, issuers, name } = this.props;
    const principals = issuers.map(({ issuer }) => `${issuer}/*`);
    const { except } = options;
    // Whoever differs in any of what is said is no exception: alternatives, not one description.
    const others: Operation[] = except ? [
      ...(except.methods ? [{ notMethods: except.methods }] : []),
      ...(except.paths ? [{ notPaths: except.paths }] : []),
      ...(except.hosts ? [{ notHosts: except.hosts }] : []),
      ...(except.ports ? [{ notPorts: except.ports }] : []),
    ] : [];
    if (except && (others.length === 0 || (except.notMethods ?? except.notPaths ?? except.notHosts ?? except.notPorts))) {
      throw new InvalidPropError(this, { field: 'except', value: except, problem: 'does not say which requests need no token', expected: 'methods, paths, hosts or ports', docs: DOCS });
    }
    const ports = target?._scope().httpPorts?.();
    const operations = ports?.length ? (except ? others : [{}]).map((other): Operation => ({ ports, ...other })) : others;
    return new AuthorizationPolicy(this, 'RequireJwt', {
      mesh,
      target,
      name: `${name ?? this.node.id}-required`,
      action: PolicyAction.DENY,
      rules: [{ from: [Peer.not(Peer.requestPrincipals(...principals))], ...(operations.length ? { to: operations } : {}) }],
    });
  }
}
