import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { policyPortProblem } from '../../values/policy-port';
import { Rule } from '../rule';

export const portValid: Rule = {
  name: 'authorization-policy/port-valid',
  code: 'AP-032',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Ports of an operation are exact numbers from 0 to 65535.',
  why: 'Ports are compared as numbers, without wildcards or ranges; Istio refuses the object.',
  fix: 'Write each port of the workload by itself.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Operation',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - to: [{ operation: { ports: ['80', '80-90', '65536'], notPorts: ['*'] } }]
`,
      at: ['/spec/rules/0/to/0/operation/ports/1', '/spec/rules/0/to/0/operation/ports/2', '/spec/rules/0/to/0/operation/notPorts/0'],
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
    - to: [{ operation: { ports: ['0', '65535'] } }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    for (const operation of policy.operations) {
      for (const port of [...operation.list('ports'), ...operation.list('notPorts')]) {
        const problem = policyPortProblem(port.string);
        if (problem !== undefined) context.report({ at: port.path(), message: `The port "${port.string}" ${problem}`, value: port.value });
      }
    }
  },
};
