import { destinationFieldProblems } from '../../model/destination-field-problems';
import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const destinationValid: Rule = {
  name: 'virtual-service/destination-valid',
  code: 'VS-070',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Each route has valid destinations: one host each, a subset and a port that can exist, and no negative weight.',
  why: 'The proxy could not choose a cluster; Istio refuses the object.',
  fix: 'Name one host (not "*"), the subset by its DNS label, and the port of the Service.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#Destination',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route:
        - { destination: { host: '*' }, weight: 50 }
        - { destination: { host: reviews, subset: v_2 }, weight: 50 }
`,
      at: ['/spec/http/0/route/0/destination/host', '/spec/http/0/route/1/destination/subset'],
    },
    {
      title: 'An empty port is the port 0.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [mongo]
  tcp:
    - route: [{ destination: { host: mongo, port: {} } }]
`,
      at: ['/spec/tcp/0/route/0/destination/port'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route: [{ destination: { host: reviews }, weight: -1 }]
`,
      at: ['/spec/http/0/route/0/weight'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route:
        - { destination: { host: reviews, subset: V2, port: { number: 9080 } }, weight: 300 }
        - { destination: { host: reviews.other.svc.cluster.local }, weight: 0 }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).routes) {
      for (const entry of route.list('route')) {
        const destination = entry.child('destination');
        if (!entry.present) context.report({ at: entry.path(), message: 'A route destination must not be null' });
        else if (destination === undefined) context.report({ at: entry.near('destination'), message: 'A route destination must have a destination' });
        else for (const { at, message } of destinationFieldProblems(destination)) context.report({ at, message });
        const weight = entry.number('weight') ?? 0;
        if (weight < 0) context.report({ at: entry.path('weight'), message: `The weight ${weight} must not be negative`, value: weight });
      }
    }
  },
};
