import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Rule } from '../rule';

const LISTS: ReadonlyArray<string> = ['methods', 'notMethods', 'paths', 'notPaths', 'hosts', 'notHosts'];

export const operationValueNotEmpty: Rule = {
  name: 'authorization-policy/operation-value-not-empty',
  code: 'AP-033',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Values of an operation are not empty.',
  why: 'An empty text matches no request; Istio refuses the object.',
  fix: 'Remove the value.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Operation',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - to: [{ operation: { methods: [''], notHosts: [example.com, ''] } }]
`,
      at: ['/spec/rules/0/to/0/operation/methods/0', '/spec/rules/0/to/0/operation/notHosts/1'],
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
    - to: [{ operation: { methods: ['*'], hosts: ['*.example.com'] } }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    for (const operation of policy.operations) {
      for (const value of LISTS.flatMap((name) => operation.list(name))) {
        if (value.string === '') context.report({ at: value.path(), message: 'A value of an operation must not be empty' });
      }
    }
  },
};
