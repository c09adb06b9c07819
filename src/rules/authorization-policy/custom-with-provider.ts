import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

export const customWithProvider: Rule = {
  name: 'authorization-policy/custom-with-provider',
  code: 'AP-011',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'A CUSTOM policy names the authorizer that it asks.',
  why: 'There is none to ask otherwise; Istio refuses the object.',
  fix: 'Set `provider.name` to an extension provider of the mesh config.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#AuthorizationPolicy-ExtensionProvider',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: CUSTOM
  rules: [{}]
`,
      at: ['/spec'],
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: CUSTOM
  provider: { name: '' }
  rules: [{}]
`,
      at: ['/spec/provider/name'],
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
    if (policy.action !== 'CUSTOM' || policy.rules.length === 0) return;
    const provider = policy.spec.child('provider');
    if (provider !== undefined && provider.text('name') !== '') return;
    const at = provider === undefined ? policy.spec.path() : provider.near('name');
    context.report({ at, message: 'A CUSTOM policy must name its provider' });
  },
};
