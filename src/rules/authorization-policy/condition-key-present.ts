import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

export const conditionKeyPresent: Rule = {
  name: 'authorization-policy/condition-key-present',
  code: 'AP-040',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Each condition says what it looks at.',
  why: 'Without a key it looks at nothing; Istio refuses the object.',
  fix: 'Set `key` to an attribute such as request.headers[x-tenant].',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Condition',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - when: [{ key: '', values: [a] }, { values: [a] }]
`,
      at: ['/spec/rules/0/when/0/key', '/spec/rules/0/when/1'],
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
    - when: [{ key: connection.sni, values: [a.example.com] }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    for (const condition of policy.conditions) {
      if (condition.text('key') === '') context.report({ at: condition.near('key'), message: 'A condition must have a key' });
    }
  },
};
