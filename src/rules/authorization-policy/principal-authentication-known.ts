import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { tokenConditions } from '../../model/practice/http-conditions';
import { TokenChecks } from '../../model/practice/token-checks';
import { WORKLOAD_KINDS } from '../../model/workloads/workload-reader';
import { Rule } from '../rule';

export const principalAuthenticationKnown: Rule = {
  name: 'authorization-policy/principal-authentication-known',
  code: 'MESH-AUTHZ-TOKEN-UNKNOWN',
  severity: 'info',
  layer: 'practice',
  packs: ['strict'],
  kind: 'security.istio.io/AuthorizationPolicy',
  reads: ['security.istio.io/RequestAuthentication', ...WORKLOAD_KINDS],
  title: 'Where a rule goes by the token of a request, the RequestAuthentication that checks tokens is known.',
  why: 'Without one no request has a principal or claims; here none is known, and it may be somewhere else.',
  fix: 'Add a RequestAuthentication for the same workloads, with the issuer of the tokens.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Source',
  bad: [
    {
      closedWorld: false,
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
      closedWorld: false,
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
      closedWorld: false,
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
      closedWorld: false,
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
      title: 'Whoever knows the whole cluster gets a warning instead.',
      closedWorld: true,
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: base-shop }
spec: { rules: [{ from: [{ source: { requestPrincipals: ['*'] } }] }] }
`,
    },
  ],
  check(subject, context) {
    if ((context.model.options.closedWorld === true) !== false) return;
    const conditions = AuthorizationPolicyFields.of(subject).presentRules.flatMap(tokenConditions);
    const missing = conditions.length === 0 ? undefined : TokenChecks.of(context.model).missingFor(subject);
    if (missing === undefined) return;
    for (const condition of conditions) {
      context.report({ at: condition.path(), message: `The rule goes by tokens, and no RequestAuthentication known here checks any at ${missing}` });
    }
  },
};
