import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { dataPlaneOf, DATA_PLANE_KINDS } from '../../model/practice/data-plane';
import { httpConditions } from '../../model/practice/http-conditions';
import { selectedWorkloads } from '../../model/practice/selected-workloads';
import { WORKLOAD_KINDS } from '../../model/workloads/workload-reader';
import { Rule } from '../rule';

const GATEWAY_NAME = 'gateway.networking.k8s.io/gateway-name';

const AMBIENT = `
apiVersion: v1
kind: Namespace
metadata: { name: ambient, labels: { istio.io/dataplane-mode: ambient } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: cart, namespace: ambient }
spec:
  selector: { matchLabels: { app: cart } }
  template: { metadata: { labels: { app: cart } }, spec: { containers: [{ name: cart, image: example.com/cart:1 }] } }
---`;

export const layerSevenAtWaypoint: Rule = {
  name: 'authorization-policy/layer-seven-at-waypoint',
  code: 'MESH-AMBIENT-HTTP-AT-ZTUNNEL',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'security.istio.io/AuthorizationPolicy',
  reads: [...WORKLOAD_KINDS, ...DATA_PLANE_KINDS],
  title: 'In ambient mode a policy that goes by HTTP is attached to a waypoint or to what it serves.',
  why: 'By labels it is enforced by ztunnel, which knows nothing of HTTP: an ALLOW rule like that never matches, and in a DENY the condition is left out, so that it denies more than it says.',
  fix: 'Attach it with `targetRefs` to the Service or to the waypoint Gateway, and leave identities and ports to policies by labels.',
  docs: 'https://istio.io/latest/docs/ambient/usage/l4-policy/#layer-4-authorization-policies',
  bad: [
    {
      yaml: `${AMBIENT}
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: cart, namespace: ambient }
spec:
  selector: { matchLabels: { app: cart } }
  rules: [{ to: [{ operation: { methods: [GET] } }] }]
`,
      at: ['/spec/rules/0/to/0/operation/methods'],
    },
  ],
  good: [
    {
      title: 'It is attached to the service.',
      yaml: `${AMBIENT}
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: cart, namespace: ambient }
spec:
  targetRefs: [{ group: '', kind: Service, name: cart }]
  rules: [{ to: [{ operation: { methods: [GET] } }] }]
`,
    },
    {
      title: 'The workload has a sidecar.',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: base-shop }
spec:
  selector: { matchLabels: { app: base-catalog } }
  rules: [{ to: [{ operation: { methods: [GET] } }] }]
`,
    },
    {
      title: 'Identities are known to ztunnel.',
      yaml: `${AMBIENT}
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: cart, namespace: ambient }
spec:
  selector: { matchLabels: { app: cart } }
  rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/shop] } }] }]
`,
    },
  ],
  check(subject, context) {
    const conditions = AuthorizationPolicyFields.of(subject).presentRules.flatMap((rule) => httpConditions(rule).slice(0, 1));
    if (conditions.length === 0) return;
    const ambient = selectedWorkloads(subject, context.model)
      .find((workload) => !Object.hasOwn(workload.labels, GATEWAY_NAME) && dataPlaneOf(workload, context.model) === 'ambient');
    if (ambient === undefined) return;
    for (const condition of conditions) {
      const message = `ztunnel enforces this policy for ${ambient.kind} ${ambient.namespace}/${ambient.name}, and knows nothing of HTTP`;
      context.report({ at: condition.path(), message, value: condition.value });
    }
  },
};
