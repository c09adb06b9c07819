import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

const LISTS: ReadonlyArray<string> = ['principals', 'notPrincipals', 'requestPrincipals', 'notRequestPrincipals', 'namespaces', 'notNamespaces'];

export const sourceValueNotEmpty: Rule = {
  name: 'authorization-policy/source-value-not-empty',
  code: 'AP-025',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Values of a source are not empty.',
  why: 'An empty text matches nobody; Istio refuses the object.',
  fix: 'Remove the value, or use "*" for anybody.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Source',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - from: [{ source: { principals: ['', 'cluster.local/ns/shop/sa/web'], notNamespaces: [''] } }]
`,
      at: ['/spec/rules/0/from/0/source/principals/0', '/spec/rules/0/from/0/source/notNamespaces/0'],
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
    - from: [{ source: { principals: ['*'], requestPrincipals: ['*'] } }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    for (const source of policy.sources) {
      for (const value of LISTS.flatMap((name) => source.list(name))) {
        if (value.string === '') context.report({ at: value.path(), message: 'A value of a source must not be empty' });
      }
    }
  },
};
