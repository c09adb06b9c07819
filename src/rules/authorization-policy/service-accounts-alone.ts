import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

const OTHERS: ReadonlyArray<string> = ['principals', 'notPrincipals', 'namespaces', 'notNamespaces'];

export const serviceAccountsAlone: Rule = {
  name: 'authorization-policy/service-accounts-alone',
  code: 'AP-023',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Service accounts are not combined with principals or namespaces.',
  why: 'They say both already; what a mix would mean is open, so Istio refuses it.',
  fix: 'Use a second entry of `from`, or say it with principals alone.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Source',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - from: [{ source: { serviceAccounts: [web], namespaces: [shop] } }]
`,
      at: ['/spec/rules/0/from/0/source/serviceAccounts'],
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - from: [{ source: { notServiceAccounts: [web], notPrincipals: ['*'] } }]
`,
      at: ['/spec/rules/0/from/0/source/notServiceAccounts'],
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
    - from: [{ source: { serviceAccounts: [web], ipBlocks: [10.0.0.0/8] } }, { source: { namespaces: [shop] } }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    for (const source of policy.sources) {
      const other = OTHERS.find((name) => source.list(name).length > 0);
      const accounts = ['serviceAccounts', 'notServiceAccounts'].find((name) => source.list(name).length > 0);
      if (other === undefined || accounts === undefined) continue;
      context.report({ at: source.path(accounts), message: `${accounts} can not be combined with ${other} in one source` });
    }
  },
};
