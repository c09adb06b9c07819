import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { MeshModel } from '../../model/mesh-model';
import { DATA_PLANE_KINDS, dataPlaneOf } from '../../model/practice/data-plane';
import { hasTargetRefs, selectedWorkloads } from '../../model/practice/selected-workloads';
import { WORKLOAD_PORT_KINDS, WorkloadPorts } from '../../model/practice/workload-ports';
import { Workload } from '../../model/workloads/workload';
import { Rule } from '../rule';

const AMBIENT = `
apiVersion: v1
kind: Namespace
metadata: { name: ambient, labels: { istio.io/dataplane-mode: ambient, istio.io/use-waypoint: waypoint } }
---
apiVersion: v1
kind: Service
metadata: { name: cart, namespace: ambient }
spec: { selector: { app: cart }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: cart, namespace: ambient }
spec:
  selector: { matchLabels: { app: cart } }
  template: { metadata: { labels: { app: cart } }, spec: { containers: [{ name: cart, image: example.com/cart:1 }] } }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: cart, namespace: ambient }
spec:
  targetRefs: [{ group: '', kind: Service, name: cart }]
  rules: [{ to: [{ operation: { methods: [GET] } }] }]
`;

export const waypointNotBypassed: Rule = {
  name: 'authorization-policy/waypoint-not-bypassed',
  code: 'MESH-AMBIENT-BYPASS',
  severity: 'info',
  layer: 'practice',
  packs: ['best-practice'],
  kind: 'security.istio.io/AuthorizationPolicy',
  reads: ['security.istio.io/AuthorizationPolicy', ...WORKLOAD_PORT_KINDS, ...DATA_PLANE_KINDS],
  title: 'Where a waypoint decides about requests to a service, its workloads take connections from the waypoint only.',
  why: 'Who connects to a Pod by its address does not pass the waypoint, and no policy there is asked.',
  fix: 'Add an AuthorizationPolicy by labels that allows the identity of the waypoint only (`principals: [cluster.local/ns/NAMESPACE/sa/waypoint]`).',
  docs: 'https://github.com/istio/istio/issues/58316',
  bad: [
    {
      yaml: `${AMBIENT}
`,
      at: ['/spec/targetRefs/0'],
    },
  ],
  good: [
    {
      title: 'Only the waypoint may connect.',
      yaml: `${AMBIENT}
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: cart-by-waypoint, namespace: ambient }
spec:
  selector: { matchLabels: { app: cart } }
  rules: [{ from: [{ source: { principals: [cluster.local/ns/ambient/sa/waypoint] } }] }]
`,
    },
    {
      title: 'Sidecars stand before each workload.',
      yaml: `${AMBIENT.replace('istio.io/dataplane-mode: ambient', 'istio-injection: enabled')}
`,
    },
  ],
  check(subject, context) {
    const { model } = context;
    for (const ref of AuthorizationPolicyFields.of(subject).spec.list('targetRefs')) {
      if (ref.text('kind') !== 'Service' || ref.text('group') !== '') continue;
      const service = model.services.declared(`${ref.text('name')}.${subject.namespace}.svc.${model.settings.clusterDomain}`).find(({ source }) => source === 'Service');
      const workloads = service === undefined ? [] : WorkloadPorts.of(model).behind(service);
      const open = workloads.find((workload) => dataPlaneOf(workload, model) === 'ambient' && !isGuarded(workload, model));
      if (open === undefined) continue;
      context.report({ at: ref.path(), message: `${open.kind} ${open.namespace}/${open.name} takes connections from anybody, past the waypoint and this policy` });
    }
  },
};

/** Whether some policy by labels says who may connect, so that nobody else does. */
function isGuarded(workload: Workload, model: MeshModel): boolean {
  const { index, settings } = model;
  return [workload.namespace, settings.rootNamespace]
    .flatMap((namespace) => index.inNamespace('security.istio.io/AuthorizationPolicy', namespace))
    .some((policy) => !hasTargetRefs(policy) && AuthorizationPolicyFields.of(policy).action === 'ALLOW' && selectedWorkloads(policy, model).includes(workload));
}
