import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

export const customWithRules: Rule = {
  name: 'authorization-policy/custom-with-rules',
  code: 'AP-010',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'A CUSTOM policy has rules.',
  why: 'Without rules it never asks the authorizer; Istio refuses the object.',
  fix: 'Add `rules: [{}]` to ask it for every request.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#AuthorizationPolicy-Action',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: CUSTOM
  provider: { name: opa }
  rules: []
`,
      at: ['/spec/rules'],
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: CUSTOM
  provider: { name: opa }
`,
      at: ['/spec'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: CUSTOM
  provider: { name: opa }
  rules: [{}]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    if (policy.action !== 'CUSTOM' || policy.rules.length > 0) return;
    context.report({ at: policy.spec.near('rules'), message: 'A CUSTOM policy without rules never asks its provider' });
  },
};
