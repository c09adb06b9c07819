import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { WildcardString } from '../../values/wildcard-string';
import { Rule } from '../rule';

export const denyHostWithPort: Rule = {
  name: 'authorization-policy/deny-host-with-port',
  code: 'MESH-AUTHZ-HOST-PORT',
  severity: 'info',
  layer: 'practice',
  packs: ['best-practice'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'A DENY rule by host covers the host with a port, too.',
  why: 'Clients may write a port into the Host header, and the policy compares it as it was sent: `shop.example.com:8080` passes a rule that denies `shop.example.com`.',
  fix: 'Add `HOST:*` beside each host.',
  docs: 'https://istio.io/latest/docs/ops/best-practices/security/#understand-host-matching-in-authorization-policy',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: cart, namespace: shop }
spec:
  action: DENY
  rules: [{ to: [{ operation: { hosts: [shop.example.com], ports: ['8080'] } }] }]
`,
      at: ['/spec/rules/0/to/0/operation/hosts/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: cart, namespace: shop }
spec:
  action: DENY
  rules: [{ to: [{ operation: { hosts: [shop.example.com, 'shop.example.com:*'], ports: ['8080'] } }] }]
`,
    },
    {
      title: 'A beginning takes any port.',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: cart, namespace: shop }
spec:
  action: DENY
  rules: [{ to: [{ operation: { hosts: ['shop.example.com*'], ports: ['8080'] } }] }]
`,
    },
    {
      title: 'Whoever is allowed by host writes the host as he likes.',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: cart, namespace: shop }
spec:
  rules: [{ to: [{ operation: { hosts: [shop.example.com] } }] }]
`,
    },
  ],
  check(subject, context) {
    const { action, operations } = AuthorizationPolicyFields.of(subject);
    if (action !== 'DENY') return;
    for (const operation of operations) {
      const hosts = operation.list('hosts');
      for (const host of hosts) {
        if (host.string.endsWith('*') || host.string.includes(':')) continue;
        if (hosts.some((other) => WildcardString.of(other.string, { ignoreCase: true }).matches(`${host.string.replace('*', 'x')}:1`))) continue;
        context.report({ at: host.path(), message: `A request to ${host.string} with a port in its Host header passes this rule`, value: host.string });
      }
    }
  },
};
