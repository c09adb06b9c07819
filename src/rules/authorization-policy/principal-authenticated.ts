import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { tokenConditions } from '../../model/practice/http-conditions';
import { TokenChecks } from '../../model/practice/token-checks';
import { WORKLOAD_KINDS } from '../../model/workloads/workload-reader';
import { Rule } from '../rule';

export const principalAuthenticated: Rule = {
  name: 'authorization-policy/principal-authenticated',
  code: 'MESH-AUTHZ-TOKEN-UNCHECKED',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'security.istio.io/AuthorizationPolicy',
  reads: ['security.istio.io/RequestAuthentication', ...WORKLOAD_KINDS],
  title: 'Where a rule goes by the token of a request, a RequestAuthentication checks tokens.',
  why: 'Without one no request has a principal or claims: an ALLOW never matches, and a DENY of those without a token denies everybody.',
  fix: 'Add a RequestAuthentication for the same workloads, with the issuer of the tokens.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Source',
  bad: [
    {
      closedWorld: true,
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: base-shop }
spec:
  selector: { matchLabels: { app: base-catalog } }
  rules: [{ from: [{ source: { requestPrincipals: ['*'] } }] }, { when: [{ key: 'request.auth.claims[group]', values: [dev] }] }]
`,
      at: ['/spec/rules/0/from/0/source/requestPrincipals', '/spec/rules/1/when/0'],
    },
    {
      title: 'The RequestAuthentication is for another workload.',
      closedWorld: true,
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: jwt, namespace: base-shop }
spec:
  selector: { matchLabels: { app: other } }
  jwtRules: [{ issuer: https://id.example.com }]
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: base-shop }
spec:
  selector: { matchLabels: { app: base-catalog } }
  action: DENY
  rules: [{ from: [{ source: { notRequestPrincipals: ['*'] } }], to: [{ operation: { ports: ['9080'] } }] }]
`,
      at: ['/spec/rules/0/from/0/source/notRequestPrincipals'],
    },
  ],
  good: [
    {
      closedWorld: true,
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: jwt, namespace: base-shop }
spec: { jwtRules: [{ issuer: https://id.example.com }] }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: base-shop }
spec:
  selector: { matchLabels: { app: base-catalog } }
  rules: [{ from: [{ source: { requestPrincipals: ['*'] } }] }]
`,
    },
    {
      title: 'The RequestAuthentication of the root namespace is for all.',
      closedWorld: true,
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: jwt, namespace: istio-system }
spec: { jwtRules: [{ issuer: https://id.example.com }] }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: base-shop }
spec: { rules: [{ from: [{ source: { requestPrincipals: ['*'] } }] }] }
`,
    },
    {
      title: 'What checks tokens may be somewhere else.',
      closedWorld: false,
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: base-shop }
spec: { rules: [{ from: [{ source: { requestPrincipals: ['*'] } }] }] }
`,
    },
  ],
  check(subject, context) {
    if ((context.model.options.closedWorld === true) !== true) return;
    const conditions = AuthorizationPolicyFields.of(subject).presentRules.flatMap(tokenConditions);
    const missing = conditions.length === 0 ? undefined : TokenChecks.of(context.model).missingFor(subject);
    if (missing === undefined) return;
    for (const condition of conditions) {
      context.report({ at: condition.path(), message: `The rule goes by tokens, and no RequestAuthentication there is checks any at ${missing}` });
    }
  },
};
