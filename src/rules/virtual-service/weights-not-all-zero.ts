import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const weightsNotAllZero: Rule = {
  name: 'virtual-service/weights-not-all-zero',
  code: 'VS-071',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Where a route has several destinations, not all weights are zero.',
  why: 'No destination could be chosen; Istio refuses the object.',
  fix: 'Give at least one destination a weight (an absent one is zero).',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRouteDestination',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route: [{ destination: { host: reviews } }, { destination: { host: reviews-v2 } }]
`,
      at: ['/spec/http/0/route'],
    },
  ],
  good: [
    {
      title: 'A single destination takes everything, whatever its weight; sums need not be 100.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - match: [{ uri: { exact: /one } }]
      route: [{ destination: { host: reviews }, weight: 0 }]
    - route: [{ destination: { host: reviews } }, { destination: { host: reviews-v2 }, weight: 1 }]
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).routes) {
      if (route.count('route') < 2) continue;
      const entries = route.list('route');
      if (entries.reduce((sum, entry) => sum + (entry.number('weight') ?? 0), 0) !== 0) continue;
      context.report({ at: route.path('route'), message: 'The weights of all destinations sum up to 0' });
    }
  },
};
