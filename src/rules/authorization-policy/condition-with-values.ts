import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

export const conditionWithValues: Rule = {
  name: 'authorization-policy/condition-with-values',
  code: 'AP-041',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Each condition has values to compare with.',
  why: 'Without values it would be neither true nor false; Istio refuses the object.',
  fix: 'Add `values` or `notValues`.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Condition',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - when: [{ key: source.ip }, { key: source.ip, values: [], notValues: [] }]
`,
      at: ['/spec/rules/0/when/0', '/spec/rules/0/when/1'],
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
    - when: [{ key: source.ip, notValues: [10.0.0.1] }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    for (const condition of policy.conditions) {
      if (condition.list('values').length > 0 || condition.list('notValues').length > 0) continue;
      context.report({ at: condition.path(), message: `The condition on "${condition.text('key')}" must have values or notValues` });
    }
  },
};
