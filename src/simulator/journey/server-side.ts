import { Cluster } from '../../model/destinations/cluster';
import type { MeshModel } from '../../model/mesh-model';
import { PolicySubject } from '../../model/policies/policy-subject';
import { policyName } from '../../model/policies/authorization-policy';
import { Authorizer } from '../authorization/authorizer';
import { Decision } from '../authorization/decision';
import { AuthorizationRequest } from '../authorization/request';
import { Flow } from './flow';
import { JourneyRequest } from './request';
import { Server } from './server';
import { stepAt, stepsAt } from './traffic-trace';
import { TrafficSecurity } from './traffic-security';
import { TrafficStep } from './traffic-step';

/** Whether a request may pass where it arrives, and what the client is told else. */
export interface Verdict {
  readonly allowed: boolean;
  readonly layer: string;
  /** `ALLOW shop/web`, sorted. */
  readonly policies: ReadonlyArray<string>;
  readonly decision?: Decision;
  /** Absent: the service answers, or the connection just ends. */
  readonly status?: number;
}

const NONE: ReadonlyArray<string> = [];
const UNOPPOSED: Verdict = { allowed: true, layer: 'default', policies: NONE };

/** The receiving side of connections: how they are secured, and whether policies let requests pass. */
export class ServerSide {
  constructor(
    private readonly model: MeshModel,
    private readonly authorizer: Authorizer,
  ) {}

  /** How a proxy connects to a server. `undefined`: not at all, for the server can not do what it asks for. */
  public security(flow: Flow, server: Server, cluster: Cluster | undefined): TrafficSecurity | undefined {
    if (flow.plane === 'none') return TrafficSecurity.PLAINTEXT;
    if (flow.plane === 'ambient') return server.plane === 'none' ? TrafficSecurity.PLAINTEXT : TrafficSecurity.MUTUAL_TLS;
    switch (cluster?.tls) {
      case 'tls':
        return TrafficSecurity.TLS;
      case 'mtls':
        return server.plane === 'none' || server.refusesMtls ? undefined : TrafficSecurity.MUTUAL_TLS;
      case 'auto': {
        if (server.subject === undefined || server.refusesMtls || flow.identity === undefined) return TrafficSecurity.PLAINTEXT;
        const { mode } = this.authorizer.place(server.subject).mtlsAt(server.port);
        return mode === 'DISABLE' ? TrafficSecurity.PLAINTEXT : TrafficSecurity.MUTUAL_TLS;
      }
      default:
        return TrafficSecurity.PLAINTEXT;
    }
  }

  /** Whether a request may pass at a place. */
  public decide(subject: PolicySubject | undefined, port: number, security: TrafficSecurity, flow: Flow, request: JourneyRequest): Verdict {
    if (subject === undefined) return UNOPPOSED;
    const decision = this.authorizer.decide(this.asked(subject, port, security, flow, request));
    const refused = decision.providers.find(
      (name) => request.providers !== undefined && Object.hasOwn(request.providers, name) && !request.providers[name],
    );
    if (refused !== undefined) return { allowed: false, layer: 'custom', policies: this.customOf(subject, refused), status: flow.http ? 403 : undefined, decision };
    const { allowed, layer, policies } = decision;
    return {
      allowed,
      layer,
      policies: policies.length === 0 ? NONE : policies.map((policy) => `${policy.action} ${policyName(policy)}`).sort(),
      decision,
      status: allowed ? undefined : statusOf(decision, flow),
    };
  }

  /** Why it may or may not. */
  public explain(
    hop: string, subject: PolicySubject | undefined, port: number, security: TrafficSecurity, flow: Flow, request: JourneyRequest,
  ): TrafficStep[] {
    if (subject === undefined) return [stepAt(hop, { stage: 'allow', taken: true, message: 'no proxy of the mesh is here: no policy is enforced' })];
    const steps = stepsAt(hop, this.authorizer.trace(this.asked(subject, port, security, flow, request)))
      // Who comes from outside is nobody to the mesh; that it shows no certificate of it says nothing.
      .filter(({ stage }) => stage !== 'mutual TLS' || subject.proxy !== 'gateway' || security === TrafficSecurity.MUTUAL_TLS);
    const { providers } = this.authorizer.decide(this.asked(subject, port, security, flow, request));
    for (const name of providers) {
      const said = request.providers !== undefined && Object.hasOwn(request.providers, name) ? request.providers[name] : undefined;
      const answer = said === undefined ? 'is taken to allow it, as nothing else is said' : said ? 'allows it, as is said' : 'denies it, as is said';
      steps.push(stepAt(hop, { stage: 'custom', taken: true, message: `provider ${name} is asked and ${answer}` }));
    }
    return steps;
  }

  private asked(subject: PolicySubject, port: number, security: TrafficSecurity, flow: Flow, request: JourneyRequest): AuthorizationRequest {
    const mutual = security === TrafficSecurity.MUTUAL_TLS;
    return {
      source: { address: flow.peer, identity: mutual ? flow.identity : undefined },
      target: subject,
      port,
      protocol: flow.http ? (request.protocol === 'grpc' ? 'grpc' : 'http') : 'tcp',
      method: flow.method,
      host: flow.authority,
      path: flow.path,
      headers: flow.headers,
      tokens: flow.tokens,
      sni: flow.sni,
      trustedProxies: subject.proxy === 'gateway' ? this.trustedProxies : undefined,
    };
  }

  private customOf(subject: PolicySubject, provider: string): ReadonlyArray<string> {
    return this.model.policies.authorizationAt(subject)
      .filter((policy) => policy.action === 'CUSTOM' && policy.provider === provider)
      .map((policy) => `CUSTOM ${policyName(policy)}`).sort();
  }

  private get trustedProxies(): number {
    return this.model.meshConfig.defaultConfig.child('gatewayTopology')?.number('numTrustedProxies') ?? 0;
  }
}

/** A connection that ends before there is an answer is an error of the proxy in between, if there is one. */
function statusOf({ status, layer }: Decision, { http, plane }: Flow): number | undefined {
  if (!http) return undefined;
  if (layer === 'mtls') return plane === 'none' ? undefined : 503;
  return status === 0 ? undefined : status;
}
