import { Manifest } from '../src/manifest/manifest';
import { readYaml } from '../src/manifest/read-yaml';
import { readMeshConfigText } from '../src/model/mesh-config-text';
import { MeshModel } from '../src/model/mesh-model';
import { policyName } from '../src/model/policies/authorization-policy';
import { checkManifest } from '../src/schema/check-manifest';
import { Authorizer } from '../src/simulator/authorization/authorizer';
import { AuthorizationRequest, Token } from '../src/simulator/authorization/request';
import { Principal } from '../src/values/principal';
import { Comparison, Disagreement, LabelledCase, Suite, Tally } from './suite';

/** A token as a case writes it; without an issuer it is no token at all. */
export interface AuthzToken {
  readonly valid: boolean;
  readonly issuer?: string;
  readonly sub?: string;
  readonly aud?: string | ReadonlyArray<string>;
  readonly azp?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** A request as a case writes it. */
export interface AuthzRequest {
  readonly source: {
    readonly namespace: string; readonly serviceAccount: string; readonly trustDomain: string; readonly ip: string; readonly mtls: boolean;
  };
  readonly target: { readonly namespace: string; readonly labels: Readonly<Record<string, string>> };
  readonly port: number;
  readonly protocol: 'http' | 'tcp';
  readonly method?: string;
  readonly host?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly sni: string;
  readonly jwt: AuthzToken | null;
}

/** What became of a request. */
export interface AuthzDecision {
  readonly decision: 'ALLOW' | 'DENY';
  readonly httpStatus: number;
  readonly layer: string;
  readonly by: ReadonlyArray<string>;
  readonly custom: ReadonlyArray<string>;
}

export interface AuthzCase extends LabelledCase {
  readonly yaml: string;
  readonly meshConfig: string;
  readonly requests: ReadonlyArray<AuthzRequest>;
  readonly decisions: ReadonlyArray<AuthzDecision>;
}

const SCORED = ['decision', 'httpStatus'] as const;
const NOTED = ['layer', 'by', 'custom'] as const;

function modelOf({ yaml, meshConfig }: AuthzCase): MeshModel {
  const manifests = readYaml(yaml, { defaultNamespace: 'default' }).manifests.map((manifest): Manifest => checkManifest(manifest, {}).stored);
  return MeshModel.of(manifests, { meshConfig: (readMeshConfigText(meshConfig) ?? {}) as Readonly<Record<string, unknown>> });
}

function tokenOf({ valid, issuer, sub, aud, azp, claims }: AuthzToken): Token {
  const named = Object.entries({ iss: issuer, sub, aud, azp }).filter(([, value]) => value !== undefined);
  return { valid, claims: { ...Object.fromEntries(named), ...claims } };
}

function requestOf({ source, jwt, ...request }: AuthzRequest): AuthorizationRequest {
  const { ip, mtls, trustDomain, namespace, serviceAccount } = source;
  return {
    ...request,
    source: { address: ip, ...(mtls ? { identity: Principal.of(trustDomain, namespace, serviceAccount) } : {}) },
    ...(jwt === null ? {} : { tokens: [tokenOf(jwt)] }),
  };
}

function text(value: string | number | ReadonlyArray<string>): string {
  return typeof value === 'object' ? [...value].sort().join(', ') : String(value);
}

/** May this request pass? */
export const authz: Suite<AuthzCase, { readonly decisions: ReadonlyArray<AuthzDecision> }> = {
  name: 'authz',

  answer(labelled) {
    const authorizer = Authorizer.of(modelOf(labelled));
    const decisions = labelled.requests.map((request): AuthzDecision => {
      const { allowed, status, layer, policies, providers } = authorizer.decide(requestOf(request));
      return { decision: allowed ? 'ALLOW' : 'DENY', httpStatus: status, layer, by: policies.map(policyName).sort(), custom: providers };
    });
    return { decisions };
  },

  compare(labelled, { decisions }): Comparison {
    const disagreements: Disagreement[] = [];
    const facets: Record<string, Tally> = {};
    for (const [index, expected] of labelled.decisions.entries()) {
      const answer = decisions[index];
      const wrong = new Set([...SCORED, ...NOTED].filter((part) => text(answer[part]) !== text(expected[part])));
      for (const part of [...SCORED, ...NOTED]) {
        const { agreed = 0, of = 0 } = facets[part] ?? {};
        facets[part] = { agreed: agreed + (wrong.has(part) ? 0 : 1), of: of + 1 };
      }
      if (wrong.size === 0) continue;
      const scored = SCORED.some((part) => wrong.has(part));
      disagreements.push({
        verdict: scored ? 'differs' : 'noted',
        class: `${expected.layer} ${expected.httpStatus}, answered ${answer.layer} ${answer.httpStatus}: ${[...wrong].join(', ')}`,
        detail: `request ${index}: ${[...wrong].map((part) => `${part} ${text(expected[part])}, not ${text(answer[part])}`).join('; ')}`,
      });
    }
    return { disagreements, facets };
  },
};
