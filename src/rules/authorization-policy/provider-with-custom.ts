import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

export const providerWithCustom: Rule = {
  name: 'authorization-policy/provider-with-custom',
  code: 'AP-014',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Only a CUSTOM policy names a provider.',
  why: 'Other actions are decided by the proxy itself; Istio refuses the object.',
  fix: 'Remove the provider, or set `action: CUSTOM`.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#AuthorizationPolicy-ExtensionProvider',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  provider: { name: opa }
  rules: [{}]
`,
      at: ['/spec/provider'],
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: DENY
  provider: {}
  rules: [{}]
`,
      at: ['/spec/provider'],
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
    if (policy.action === 'CUSTOM' || !policy.spec.has('provider')) return;
    context.report({ at: policy.spec.path('provider'), message: `A policy with action ${policy.action} can not have a provider` });
  },
};
