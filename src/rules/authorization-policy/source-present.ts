import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

export const sourcePresent: Rule = {
  name: 'authorization-policy/source-present',
  code: 'AP-021',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Each entry of `from` has a source.',
  why: 'An entry of nothing would match everything or nothing; Istio refuses the object.',
  fix: 'Add `source`, or remove the entry.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Rule-From',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - from: [{}, { source: { namespaces: [web] } }]
`,
      at: ['/spec/rules/0/from/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - from: [{ source: { namespaces: [web] } }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    for (const from of policy.presentRules.flatMap((rule) => rule.list('from'))) {
      if (!from.has('source')) context.report({ at: from.path(), message: 'An entry of from must have a source' });
    }
  },
};
