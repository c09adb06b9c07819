import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { selectedWorkloads } from '../../model/practice/selected-workloads';
import { targetInstead } from '../../model/practice/service-port-confusion';
import { WORKLOAD_PORT_KINDS } from '../../model/practice/workload-ports';
import { Rule } from '../rule';

const CART = `
apiVersion: v1
kind: Service
metadata: { name: cart, namespace: shop }
spec: { selector: { app: cart }, ports: [{ name: http, port: 80, targetPort: 8080, protocol: TCP }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: cart, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  template: { metadata: { labels: { app: cart } }, spec: { containers: [{ name: cart, image: example.com/cart:1 }] } }
---`;

export const portOfWorkload: Rule = {
  name: 'authorization-policy/port-of-workload',
  code: 'MESH-AUTHZ-SERVICE-PORT',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'security.istio.io/AuthorizationPolicy',
  reads: WORKLOAD_PORT_KINDS,
  title: 'Ports of a policy are those of the workload, not of a Service.',
  why: 'Connections arrive at the port of the workload; a rule for a port of the Service meets none of them: an ALLOW opens nothing, a DENY guards nothing.',
  fix: 'Write the target port of the Service.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Operation',
  bad: [
    {
      yaml: `${CART}
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: cart, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  rules: [{ to: [{ operation: { ports: ['80'] } }] }, { when: [{ key: destination.port, values: ['80'] }] }]
`,
      at: ['/spec/rules/0/to/0/operation/ports/0', '/spec/rules/1/when/0/values/0'],
    },
  ],
  good: [
    {
      yaml: `${CART}
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: cart, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  rules: [{ to: [{ operation: { ports: ['8080'] } }] }]
`,
    },
    {
      title: 'A port that nothing is known of.',
      yaml: `${CART}
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: cart, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  rules: [{ to: [{ operation: { ports: ['15020'] } }] }]
`,
    },
    {
      title: 'The workload serves that port, too.',
      yaml: `${CART}
apiVersion: v1
kind: Service
metadata: { name: cart-admin, namespace: shop }
spec: { selector: { app: cart }, ports: [{ name: http-admin, port: 80, targetPort: 80, protocol: TCP }] }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: cart, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  rules: [{ to: [{ operation: { ports: ['80'] } }] }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    const conditions = policy.conditions.filter((condition) => condition.text('key') === 'destination.port');
    const ports = [...policy.operations.flatMap((operation) => operation.list('ports')), ...conditions.flatMap((condition) => condition.list('values'))];
    const workloads = ports.length === 0 ? [] : selectedWorkloads(subject, context.model);
    for (const port of ports) {
      const target = targetInstead(workloads, Number(port.string), context.model);
      if (target === undefined) continue;
      context.report({ at: port.path(), message: `${port.string} is a port of Service ${target.service}, which leads to port ${target.number} of the workload`, value: port.string });
    }
  },
};
