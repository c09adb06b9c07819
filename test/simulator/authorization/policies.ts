import { JsonObject } from '../../../src/manifest/manifest';
import { PolicySubject } from '../../../src/model/policies/policy-subject';
import { Authorizer } from '../../../src/simulator/authorization/authorizer';
import { Decision } from '../../../src/simulator/authorization/decision';
import { AuthorizationRequest, Token } from '../../../src/simulator/authorization/request';
import { Principal } from '../../../src/values/principal';
import { modelOf, object } from '../mesh';

type Spec = Readonly<Record<string, unknown>>;

/** An AuthorizationPolicy, `place` being `namespace/name`. */
export function policy(place: string, spec: Spec, annotations: Readonly<Record<string, string>> = {}): JsonObject {
  return object('security.istio.io/v1', 'AuthorizationPolicy', place, spec, { annotations });
}

/** One rule that allows; or does what `action` says. */
export function rule(content: Spec, action = 'ALLOW'): JsonObject {
  return policy(`shop/${action.toLowerCase()}`, { action, rules: [content] });
}

export function peers(place: string, spec: Spec, day?: number): JsonObject {
  return object('security.istio.io/v1', 'PeerAuthentication', place, spec, day === undefined ? {} : { day });
}

export function tokens(place: string, jwtRules: ReadonlyArray<Spec>, spec: Spec = {}): JsonObject {
  return object('security.istio.io/v1', 'RequestAuthentication', place, { jwtRules, ...spec });
}

/** A Service in front of `CART`: HTTP, TCP and undeclared ports; the container's are 8080, 3306 and 9000. */
export const CART_SERVICE = object('v1', 'Service', 'shop/cart', {
  selector: { app: 'cart' },
  ports: [
    { name: 'http', port: 80, targetPort: 8080 },
    { name: 'tcp-db', port: 33060, targetPort: 3306 },
    { name: 'misc', port: 90, targetPort: 9000 },
  ],
});

export const CART: PolicySubject = { namespace: 'shop', labels: { app: 'cart', version: 'v1' } };

/** A workload's identity: `namespace/account`, or with a trust domain in front. */
export function identity(text: string): Principal {
  const parts = text.split('/');
  return parts.length === 2 ? Principal.of('cluster.local', parts[0], parts[1]) : Principal.of(parts[0], parts[1], parts[2]);
}

/** What a request differs in from a GET of `/` by `front/web` to port 8080 of the cart. */
export interface Change extends Partial<Omit<AuthorizationRequest, 'source'>> {
  /** `namespace/account` or `td/namespace/account`; null: plain text. */
  readonly as?: string | null;
  readonly address?: string;
}

export function request({ as = 'front/web', address = '10.1.0.5', ...change }: Change = {}): AuthorizationRequest {
  return { source: { address, ...(as === null ? {} : { identity: identity(as) }) }, target: CART, port: 8080, host: 'cart.shop', ...change };
}

export function authorizer(objects: ReadonlyArray<JsonObject>, meshConfig: Spec = {}): Authorizer {
  return Authorizer.of(modelOf([CART_SERVICE, ...objects], { meshConfig }));
}

export function decide(objects: ReadonlyArray<JsonObject>, change: Change = {}, meshConfig: Spec = {}): Decision {
  return authorizer(objects, meshConfig).decide(request(change));
}

/** In short: `ALLOW 200 allow shop/a`, `DENY 403 deny shop/x,shop/y`. */
export function short({ allowed, status, layer, policies, providers }: Decision): string {
  const by = policies.map(({ manifest }) => `${manifest.namespace}/${manifest.name}`).sort().join(',');
  return [allowed ? 'ALLOW' : 'DENY', status, layer, by, ...providers.map((name) => `asks ${name}`)].filter((part) => part !== '').join(' ');
}

/** Whether a rule that allows lets the request pass. */
export function allows(content: Spec, change: Change = {}, objects: ReadonlyArray<JsonObject> = [], meshConfig: Spec = {}): boolean {
  return decide([rule(content), ...objects], change, meshConfig).allowed;
}

export const ISSUER = 'https://id.example.com';

export function token(claims: Readonly<Record<string, unknown>> = {}, more: Omit<Token, 'claims'> = {}): Token {
  return { claims: { iss: ISSUER, sub: 'ann', ...claims }, ...more };
}
