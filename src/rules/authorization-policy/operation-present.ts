import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

export const operationPresent: Rule = {
  name: 'authorization-policy/operation-present',
  code: 'AP-030',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Each entry of `to` has an operation.',
  why: 'An entry of nothing would match everything or nothing; Istio refuses the object.',
  fix: 'Add `operation`, or remove the entry.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Rule-To',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - to: [{}, { operation: { methods: [GET] } }]
`,
      at: ['/spec/rules/0/to/0'],
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
    - to: [{ operation: { methods: [GET] } }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    for (const to of policy.presentRules.flatMap((rule) => rule.list('to'))) {
      if (!to.has('operation')) context.report({ at: to.path(), message: 'An entry of to must have an operation' });
    }
  },
};
