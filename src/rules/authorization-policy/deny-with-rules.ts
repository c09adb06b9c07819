import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

export const denyWithRules: Rule = {
  name: 'authorization-policy/deny-with-rules',
  code: 'AP-015',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'A DENY policy has rules.',
  why: 'Without rules it denies nothing; Istio refuses the object.',
  fix: 'Add rules; `rules: [{}]` denies everything. To allow nothing, leave the whole spec empty.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#AuthorizationPolicy-Action',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: DENY
`,
      at: ['/spec'],
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: DENY
  rules: []
`,
      at: ['/spec/rules'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: DENY
  rules: [{}]
`,
    },
    {
      title: 'ALLOW without rules allows nothing.',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: ALLOW
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    if (policy.action !== 'DENY' || policy.rules.length > 0) return;
    context.report({ at: policy.spec.near('rules'), message: 'A DENY policy without rules denies nothing' });
  },
};
