import { isAmbientNamespace } from '../../model/analysis/pod';
import { Field } from '../../model/field';
import { EGRESS_KINDS } from '../../model/practice/egress-kinds';
import { EgressHosts } from '../../model/sidecars/egress-hosts';
import { placeOf } from '../place-of';
import { Rule } from '../rule';

const USE_WAYPOINT = 'istio.io/use-waypoint';

export const egressCoversRoutes: Rule = {
  name: 'sidecar/egress-covers-routes',
  code: 'MESH-SIDECAR-ROUTE-LEFT-OUT',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'networking.istio.io/Sidecar',
  reads: EGRESS_KINDS,
  title: 'A Sidecar leaves in scope the routes that are private to its namespace.',
  why: 'A VirtualService whose hosts no `egress` entry takes in is unknown to these sidecars; nobody else sees it, so that it has no effect at all.',
  fix: 'Add the host to `egress` (`./host`), or export the VirtualService to those who shall use it.',
  docs: 'https://github.com/istio/istio/issues/30763',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: base-shop }
spec:
  egress: [{ hosts: [istio-system/*] }]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: base-shop }
spec:
  hosts: [cart]
  exportTo: [.]
  http: [{ route: [{ destination: { host: cart } }] }]
`,
      at: ['/spec/egress'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: base-shop }
spec:
  egress: [{ hosts: [istio-system/*, ./*] }]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: base-shop }
spec:
  hosts: [cart]
  exportTo: [.]
  http: [{ route: [{ destination: { host: cart } }] }]
`,
    },
    {
      title: 'It is there for others, too.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: base-shop }
spec:
  egress: [{ hosts: [istio-system/*] }]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: base-shop }
spec:
  hosts: [cart]
  http: [{ route: [{ destination: { host: cart } }] }]
`,
    },
    {
      title: 'It is for a gateway.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: base-shop }
spec:
  egress: [{ hosts: [istio-system/*] }]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: base-shop }
spec:
  hosts: [cart.example.com]
  gateways: [base-public]
  exportTo: [.]
  http: [{ route: [{ destination: { host: cart } }] }]
`,
    },
  ],
  check(subject, context) {
    const { index, routeSets, settings } = context.model;
    const { namespace } = subject;
    const spec = Field.of(subject.object).child('spec') ?? Field.of(undefined);
    // Another Sidecar of the namespace may have it in scope.
    if (namespace === settings.rootNamespace || index.inNamespace(subject.groupKind, namespace).length > 1 || spec.count('egress') === 0) return;
    if ((spec.child('workloadSelector')?.entries('labels').length ?? 0) > 0) return;
    // A waypoint takes routes whatever Sidecars say.
    const labels = index.get('Namespace', '', namespace)?.labels;
    if (labels?.[USE_WAYPOINT] !== undefined || isAmbientNamespace(labels)) return;
    const listeners = spec.list('egress').map((listener) => new EgressHosts(listener.list('hosts').map(({ string }) => string), namespace));
    for (const set of routeSets.at('mesh', namespace)) {
      if (set.api !== 'istio' || set.namespace !== namespace || !set.exportTo.isPrivate(namespace) || set.gateways.length > 1) continue;
      if (listeners.some((listener) => listener.importsRoutes(set))) continue;
      const message = `VirtualService ${set.name} is private to ${namespace}, and no sidecar there has ${set.hosts.join(', ')} in scope`;
      context.report({ at: spec.path('egress'), message, related: [placeOf(set.manifest, ['spec', 'hosts'], 'its hosts')] });
    }
  },
};
