import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

const IDENTITY_LISTS = ['namespaces', 'serviceAccounts', 'trustDomains', 'principals', 'requestPrincipals'].flatMap((name) => [
  name,
  `not${name[0].toUpperCase()}${name.slice(1)}`,
]);

export const customWithoutIdentity: Rule = {
  name: 'authorization-policy/custom-without-identity',
  code: 'AP-012',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Rules of a CUSTOM policy do not go by who is calling.',
  why: 'The authorizer is asked before the caller is known from its certificate or token; Istio refuses the object.',
  fix: 'Select requests by address, operation or header, and leave identities to the authorizer or to an ALLOW policy.',
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
  rules:
    - from: [{ source: { principals: [cluster.local/ns/shop/sa/web], trustDomains: [td1] } }]
`,
      at: ['/spec/rules/0/from/0/source/principals', '/spec/rules/0/from/0/source/trustDomains'],
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: CUSTOM
  provider: { name: opa }
  rules:
    - from: [{ source: { notServiceAccounts: [web] } }]
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
  action: CUSTOM
  provider: { name: opa }
  rules:
    - from: [{ source: { ipBlocks: [10.0.0.0/8], remoteIpBlocks: [192.0.2.0/24] } }]
      to: [{ operation: { paths: [/admin] } }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    if (policy.action !== 'CUSTOM') return;
    for (const source of policy.sources) {
      for (const name of IDENTITY_LISTS) {
        if (source.list(name).length === 0) continue;
        context.report({ at: source.path(name), message: `A CUSTOM policy can not go by ${name}: the caller is not known yet` });
      }
    }
  },
};
