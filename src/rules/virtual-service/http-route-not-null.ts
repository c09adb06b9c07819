import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const httpRouteNotNull: Rule = {
  name: 'virtual-service/http-route-not-null',
  code: 'VS-010',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'No HTTP route is null.',
  why: 'A list item without content (often a lonely dash that a template left behind) is no route; Istio refuses the object.',
  fix: 'Fill the item in, or remove it.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRoute',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route: [{ destination: { host: reviews } }]
    -
`,
      at: ['/spec/http/1'],
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
    - route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).spec.list('http')) {
      if (!route.present) context.report({ at: route.path(), message: 'An HTTP route must not be null' });
    }
  },
};
