import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { serviceAccountNameProblem } from '../../values/service-account-name';
import { Rule } from '../rule';

const MOST = 16;

export const serviceAccountValid: Rule = {
  name: 'authorization-policy/service-account-valid',
  code: 'AP-026',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Service accounts are exact names: ACCOUNT or NAMESPACE/ACCOUNT, 16 at most.',
  why: 'They are turned into exact identities; Istio refuses the object.',
  fix: 'Write the account, or namespace/account for one of another namespace; use principals for wildcards.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Source',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - from: [{ source: { serviceAccounts: [web, 'shop/*', a/b/c, shop/] } }]
`,
      at: [
        '/spec/rules/0/from/0/source/serviceAccounts/1',
        '/spec/rules/0/from/0/source/serviceAccounts/2',
        '/spec/rules/0/from/0/source/serviceAccounts/3',
      ],
    },
    {
      title: 'More than 16.',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - from: [{ source: { notServiceAccounts: [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16] } }]
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
    - from: [{ source: { serviceAccounts: [web, front/web] } }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    for (const source of policy.sources) {
      for (const name of ['serviceAccounts', 'notServiceAccounts']) {
        const accounts = source.list(name);
        if (accounts.length > MOST) {
          context.report({ at: source.path(name), message: `${name} has ${accounts.length} values; at most ${MOST} are allowed` });
          continue;
        }
        for (const account of accounts) {
          const problem = serviceAccountNameProblem(account.string);
          if (problem !== undefined) {
            context.report({
              at: account.path(),
              message: `The service account "${account.string}" ${problem}`,
              value: account.value,
            });
          }
        }
      }
    }
  },
};
