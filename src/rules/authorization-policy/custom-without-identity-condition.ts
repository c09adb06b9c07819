import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

const IDENTITY_KEYS: ReadonlySet<string> = new Set(['source.namespace', 'source.serviceAccount', 'source.trustDomain', 'source.principal']);

export const customWithoutIdentityCondition: Rule = {
  name: 'authorization-policy/custom-without-identity-condition',
  code: 'AP-013',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Conditions of a CUSTOM policy do not go by who is calling.',
  why: 'The authorizer is asked before the caller is known from its certificate or token; Istio refuses the object.',
  fix: 'Use conditions on addresses, ports or headers.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Condition',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: CUSTOM
  provider: { name: opa }
  rules:
    - when: [{ key: source.namespace, values: [shop] }, { key: 'request.auth.claims[groups]', values: [admin] }]
`,
      at: ['/spec/rules/0/when/0/key', '/spec/rules/0/when/1/key'],
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
  rules:
    - when: [{ key: 'request.headers[x-tenant]', values: [a] }, { key: source.ip, values: [10.0.0.1] }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    if (policy.action !== 'CUSTOM') return;
    for (const condition of policy.conditions) {
      const key = condition.text('key');
      if (!IDENTITY_KEYS.has(key) && !key.startsWith('request.auth.')) continue;
      context.report({ at: condition.near('key'), message: `A CUSTOM policy can not go by "${key}": the caller is not known yet`, value: key });
    }
  },
};
