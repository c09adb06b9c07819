import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

export const sourceNotEmpty: Rule = {
  name: 'authorization-policy/source-not-empty',
  code: 'AP-022',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Each source names something.',
  why: 'A source without any list would match everything; Istio refuses the object.',
  fix: 'Name principals, namespaces, addresses or others; leave `from` out to match every source.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Source',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - from: [{ source: {} }, { source: { principals: [] } }]
`,
      at: ['/spec/rules/0/from/0/source', '/spec/rules/0/from/1/source'],
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
    - from: [{ source: { notTrustDomains: [td1] } }]
    - to: [{ operation: { methods: [GET] } }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    for (const source of policy.sources) {
      if (AuthorizationPolicyFields.SOURCE_LISTS.some((name) => source.list(name).length > 0)) continue;
      context.report({ at: source.path(), message: 'A source must name something' });
    }
  },
};
