import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

const TCP_LISTS = ['principals', 'ipBlocks', 'namespaces', 'remoteIpBlocks', 'serviceAccounts'].flatMap((name) => [
  name,
  `not${name[0].toUpperCase()}${name.slice(1)}`,
]);

export const denyDoesNotCoverTcp: Rule = {
  name: 'authorization-policy/deny-does-not-cover-tcp',
  code: 'AP-050',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'A DENY rule that goes by HTTP says also which ports it is for.',
  why: 'Where traffic is not HTTP its methods, paths, hosts and tokens are unknown, so Istio takes the rule to deny all of it.',
  fix: 'Add ports to the operation, or an address, namespace or principal to the source.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#AuthorizationPolicy-Action',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: DENY
  rules:
    - to: [{ operation: { methods: [POST] } }]
    - from: [{ source: { requestPrincipals: ['*'] } }]
`,
      at: ['/spec/rules/0', '/spec/rules/1'],
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
  rules:
    - to: [{ operation: { methods: [POST], ports: ['8080'] } }, { operation: { methods: [PUT] } }]
    - from: [{ source: { notRequestPrincipals: ['*'] } }, { source: { namespaces: [web] } }]
`,
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - to: [{ operation: { methods: [POST] } }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    if (policy.action !== 'DENY') return;
    for (const rule of policy.presentRules) {
      const sources = policy.sourcesOf(rule);
      const operations = policy.operationsOf(rule);
      const bySource = sources.some((source) => TCP_LISTS.some((name) => source.list(name).length > 0));
      const byPort = operations.some((operation) => operation.list('ports').length > 0 || operation.list('notPorts').length > 0);
      if (!(sources.length > 0 && operations.length === 0 && !bySource) && !(operations.length > 0 && !byPort)) continue;
      context.report({ at: rule.path(), message: 'On ports that are not HTTP this rule denies all traffic, as it goes only by what HTTP knows' });
    }
  },
};
