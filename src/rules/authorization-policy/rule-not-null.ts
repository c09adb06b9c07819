import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

export const ruleNotNull: Rule = {
  name: 'authorization-policy/rule-not-null',
  code: 'AP-020',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'No rule of a policy is null.',
  why: 'An empty list element is a slip, and its meaning is open; Istio refuses the object.',
  fix: 'Remove the element; `{}` is a rule that matches everything.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Rule',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - null
    - {}
`,
      at: ['/spec/rules/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules: [{}]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    for (const rule of policy.rules) {
      if (!rule.present) context.report({ at: rule.path(), message: 'A rule must not be null' });
    }
  },
};
