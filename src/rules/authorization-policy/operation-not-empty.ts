import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

export const operationNotEmpty: Rule = {
  name: 'authorization-policy/operation-not-empty',
  code: 'AP-031',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Each operation names something.',
  why: 'An operation without any list would match everything; Istio refuses the object.',
  fix: 'Name ports, methods, paths or hosts; leave `to` out to match every operation.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Operation',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - to: [{ operation: {} }, { operation: { paths: [] } }]
`,
      at: ['/spec/rules/0/to/0/operation', '/spec/rules/0/to/1/operation'],
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
    - to: [{ operation: { notPorts: ['80'] } }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    for (const operation of policy.operations) {
      if (AuthorizationPolicyFields.OPERATION_LISTS.some((name) => operation.list(name).length > 0)) continue;
      context.report({ at: operation.path(), message: 'An operation must name something' });
    }
  },
};
