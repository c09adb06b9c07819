import { MeshModel } from '../../model/mesh-model';
import { PolicySubject, subjectKey } from '../../model/policies/policy-subject';
import { Trace } from '../trace';
import { CompiledPolicy, Sight } from './compiled-policy';
import { Decision, DecisionLayer } from './decision';
import { DecisionTrace } from './decision-trace';
import { PlacePolicies } from './place-policies';
import { PolicyCompiler } from './policy-compiler';
import { AuthorizationRequest } from './request';
import { RequestAttributes } from './request-attributes';
import { checkTokens } from './token-check';

const NONE: ReadonlyArray<never> = [];

/** Says whether requests may pass where they arrive, as proxies decide it. What holds at a place is worked out once. */
export class Authorizer {
  public static of(model: MeshModel): Authorizer {
    return new Authorizer(model);
  }

  private readonly compiler: PolicyCompiler;
  private readonly places = new Map<string, PlacePolicies>();
  private readonly known = new WeakMap<PolicySubject, PlacePolicies>();

  private constructor(private readonly model: MeshModel) {
    this.compiler = new PolicyCompiler(model.meshConfig.trustDomains);
  }

  /** Whether the request may pass. */
  public decide(request: AuthorizationRequest): Decision {
    return this.walk(request);
  }

  /** The steps that lead there: for each stage, which rule of which policy matched, and why others did not. */
  public trace(request: AuthorizationRequest): Trace {
    const trace = new DecisionTrace();
    this.walk(request, trace);
    return trace.trace;
  }

  /** What holds at a place. */
  public place(subject: PolicySubject): PlacePolicies {
    let place = this.known.get(subject);
    if (place === undefined) {
      const key = subjectKey(subject);
      place = this.places.get(key);
      if (place === undefined) {
        place = new PlacePolicies(subject, this.model, this.compiler);
        this.places.set(key, place);
      }
      this.known.set(subject, place);
    }
    return place;
  }

  private walk(request: AuthorizationRequest, trace?: DecisionTrace): Decision {
    const place = this.place(request.target);
    const mtls = place.mtlsAt(request.port);
    const { identity } = request.source;
    const accepted = identity === undefined || this.model.meshConfig.trustDomains.accepts(identity.trustDomain);
    const decrypts = mtls.mode !== 'DISABLE';
    const declared = place.protocolAt(request.port);
    // Bytes that stay encrypted are no HTTP to anybody.
    const hidden = identity !== undefined && !decrypts;
    const http = declared === 'http' || (declared === 'sniffed' && request.protocol !== 'tcp' && !hidden);
    const refused = (identity === undefined && mtls.mode === 'STRICT') || (decrypts && !accepted) || (hidden && http);
    trace?.mtls(mtls, request, accepted, refused);
    if (refused) return ended('mtls', 0, NONE, NONE);
    if (http && request.protocol === 'tcp') {
      trace?.protocol(request.port);
      return ended('protocol', 400, NONE, NONE);
    }
    const sight: Sight = request.target.proxy === 'ztunnel' ? 'ztunnel' : http ? 'http' : 'tcp';
    const attributes = new RequestAttributes(request, http, decrypts, this.model.settings.pathNormalization);
    return this.stages(request, place, sight, attributes, trace);
  }

  private stages(request: AuthorizationRequest, place: PlacePolicies, sight: Sight, attributes: RequestAttributes, trace?: DecisionTrace): Decision {
    const http = sight === 'http';
    const stages = place.at(sight);
    const custom = matching(stages.custom, attributes);
    trace?.policies('custom', stages.custom, attributes);
    if (custom.length > 0 && stages.broken !== undefined) {
      trace?.broken(stages.broken, custom);
      return ended('custom', http ? 403 : 0, ofFirstProvider(custom), NONE);
    }
    const providers = this.asked(custom, http);
    if (http && place.jwtRules.length > 0) {
      const check = checkTokens(place.jwtRules, request, attributes);
      trace?.tokens(check);
      if (check.refusedWith !== undefined) return ended('jwt', check.refusedWith, NONE, providers);
    }
    trace?.policies('audit', stages.audit, attributes);
    trace?.policies('dry run', stages.dryRun, attributes);
    trace?.policies('deny', stages.deny, attributes);
    const denying = matching(stages.deny, attributes);
    if (denying.length > 0) return ended('deny', http ? 403 : 0, denying, providers);
    if (stages.allow.length === 0) {
      trace?.unopposed();
      return { ...ended('default', http ? 200 : 0, NONE, providers), allowed: true };
    }
    trace?.policies('allow', stages.allow, attributes);
    const allowing = matching(stages.allow, attributes);
    if (allowing.length > 0) return { ...ended('allow', http ? 200 : 0, allowing, providers), allowed: true };
    trace?.notAllowed(stages.allow.length);
    return ended('allow', http ? 403 : 0, NONE, providers);
  }

  /** Providers that are asked. Those that speak HTTP are not, about connections. */
  private asked(custom: ReadonlyArray<CompiledPolicy>, http: boolean): ReadonlyArray<string> {
    if (custom.length === 0) return NONE;
    const names = [...new Set(custom.map(({ policy }) => policy.provider))].sort();
    return names.filter((name) => http || this.model.meshConfig.extensionProviders.get(name)?.type === 'envoyExtAuthzGrpc');
  }
}

function matching(policies: ReadonlyArray<CompiledPolicy>, attributes: RequestAttributes): ReadonlyArray<CompiledPolicy> {
  if (policies.length === 0) return NONE;
  return policies.filter((policy) => policy.matches(attributes));
}

/** Where several providers contend, the first by name refuses, and its policies are those that count. */
function ofFirstProvider(policies: ReadonlyArray<CompiledPolicy>): ReadonlyArray<CompiledPolicy> {
  const first = policies.map(({ policy }) => policy.provider).sort()[0];
  return policies.filter(({ policy }) => policy.provider === first);
}

function ended(layer: DecisionLayer, status: number, policies: ReadonlyArray<CompiledPolicy>, providers: ReadonlyArray<string>): Decision {
  return { allowed: false, layer, status, policies: policies.map(({ policy }) => policy), providers };
}
