import { Manifest } from '../../manifest/manifest';
import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Field } from '../../model/field';
import { MeshModel } from '../../model/mesh-model';
import { Rule } from '../rule';

const USE_WAYPOINT = 'istio.io/use-waypoint';
const ENTRY = 'networking.istio.io/ServiceEntry';

export const waypointUsed: Rule = {
  name: 'authorization-policy/waypoint-used',
  code: 'MESH-AMBIENT-NO-WAYPOINT',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'security.istio.io/AuthorizationPolicy',
  reads: ['Service', ENTRY, 'Namespace'],
  title: 'A service that a policy refers to uses a waypoint.',
  why: 'Waypoints alone enforce policies for services. Traffic to a service that uses none passes by, as if there were no policy.',
  fix: 'Label the Service or its Namespace with `istio.io/use-waypoint`, or select the workloads by labels instead.',
  docs: 'https://github.com/istio/istio/issues/54334',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: base-shop }
spec:
  targetRefs: [{ group: '', kind: Service, name: base-catalog }]
  rules: [{ to: [{ operation: { methods: [GET] } }] }]
`,
      at: ['/spec/targetRefs/0'],
    },
    {
      title: 'The Service opts out.',
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: ambient, labels: { istio.io/dataplane-mode: ambient, istio.io/use-waypoint: waypoint } }
---
apiVersion: v1
kind: Service
metadata: { name: cart, namespace: ambient, labels: { istio.io/use-waypoint: none } }
spec: { selector: { app: cart }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: cart, namespace: ambient }
spec:
  targetRefs: [{ group: '', kind: Service, name: cart }]
  rules: [{}]
`,
      at: ['/spec/targetRefs/0'],
    },
  ],
  good: [
    {
      title: 'The namespace uses a waypoint.',
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: ambient, labels: { istio.io/dataplane-mode: ambient, istio.io/use-waypoint: waypoint } }
---
apiVersion: v1
kind: Service
metadata: { name: cart, namespace: ambient }
spec: { selector: { app: cart }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: cart, namespace: ambient }
spec:
  targetRefs: [{ group: '', kind: Service, name: cart }]
  rules: [{}]
`,
    },
    {
      title: 'Nothing is known of the namespace.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: cart, namespace: elsewhere }
spec: { selector: { app: cart }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: cart, namespace: elsewhere }
spec:
  targetRefs: [{ group: '', kind: Service, name: cart }]
  rules: [{}]
`,
    },
  ],
  check(subject, context) {
    for (const ref of AuthorizationPolicyFields.of(subject).spec.list('targetRefs')) {
      const service = serviceOf(ref, subject, context.model);
      const namespace = service && context.model.index.get('Namespace', '', service.namespace);
      if (service === undefined || namespace === undefined) continue;
      const waypoint = service.labels[USE_WAYPOINT] ?? namespace.labels[USE_WAYPOINT] ?? 'none';
      if (waypoint !== 'none') continue;
      context.report({ at: ref.path(), message: `${service.kind} ${service.namespace}/${service.name} uses no waypoint, and so nobody enforces this policy for it` });
    }
  },
};

function serviceOf(ref: Field, policy: Manifest, { index }: MeshModel): Manifest | undefined {
  const namespace = ref.text('namespace') || policy.namespace;
  const groupKind = ref.text('kind') === 'Service' && ref.text('group') === '' ? 'Service' : `${ref.text('group')}/${ref.text('kind')}`;
  return groupKind === 'Service' || groupKind === ENTRY ? index.get(groupKind, namespace, ref.text('name')) : undefined;
}
