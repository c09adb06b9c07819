import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { tokenConditions } from '../../model/practice/http-conditions';
import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { JwtClaimName } from '../../values/jwt-claim-name';
import { Manifest } from '../../manifest/manifest';
import { MeshModel } from '../../model/mesh-model';
import { Rule } from '../rule';

const AUTHORIZATION_POLICY = 'security.istio.io/AuthorizationPolicy';
const VIRTUAL_SERVICE = 'networking.istio.io/VirtualService';

export const tokenRequired: Rule = {
  name: 'request-authentication/token-required',
  code: 'MESH-JWT-NOT-REQUIRED',
  severity: 'info',
  layer: 'practice',
  packs: ['best-practice'],
  kind: 'security.istio.io/RequestAuthentication',
  reads: [AUTHORIZATION_POLICY, VIRTUAL_SERVICE],
  title: 'Where tokens are checked, an AuthorizationPolicy asks for one.',
  why: 'A RequestAuthentication refuses bad tokens only: a request without any passes.',
  fix: 'Add an AuthorizationPolicy that allows only requests with a principal: `requestPrincipals: ["*"]`.',
  docs: 'https://github.com/istio/istio/issues/22540',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: jwt, namespace: shop }
spec: { jwtRules: [{ issuer: https://id.example.com }] }
`,
      at: ['/spec/jwtRules'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: jwt, namespace: shop }
spec: { jwtRules: [{ issuer: https://id.example.com }] }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: jwt, namespace: shop }
spec: { rules: [{ from: [{ source: { requestPrincipals: ['https://id.example.com/*'] } }] }] }
`,
    },
    {
      title: 'Routes go by the claims of those who have a token.',
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: jwt, namespace: edge }
spec: { jwtRules: [{ issuer: https://id.example.com }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [shop.example.com]
  gateways: [edge/public]
  http:
    - match: [{ headers: { '@request.auth.claims.group': { exact: dev } } }]
      redirect: { uri: / }
`,
    },
  ],
  check(subject, context) {
    const { model } = context;
    if (AuthorizationPolicyFields.of(subject).spec.count('jwtRules') === 0) return;
    const { rootNamespace } = model.settings;
    const policies = subject.namespace === rootNamespace
      ? model.index.ofKind(AUTHORIZATION_POLICY)
      : [...model.index.inNamespace(AUTHORIZATION_POLICY, subject.namespace), ...model.index.inNamespace(AUTHORIZATION_POLICY, rootNamespace)];
    if (policies.some(goesByTokens) || routesByClaims(model)) return;
    context.report({ at: ['spec', 'jwtRules'], message: 'Bad tokens are refused, and requests without a token pass: no AuthorizationPolicy for these workloads asks for one' });
  },
};

function goesByTokens(policy: Manifest): boolean {
  return AuthorizationPolicyFields.of(policy).presentRules.some((rule) => tokenConditions(rule).length > 0);
}

function routesByClaims(model: MeshModel): boolean {
  return model.index.ofKind(VIRTUAL_SERVICE).some((route) => VirtualServiceFields.of(route).httpMatches.some((match) =>
    [...match.entries('headers'), ...match.entries('withoutHeaders')].some(({ key }) => JwtClaimName.tryParse(key) !== undefined)));
}
