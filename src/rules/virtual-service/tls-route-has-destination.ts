import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const tlsRouteHasDestination: Rule = {
  name: 'virtual-service/tls-route-has-destination',
  code: 'VS-089',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A TLS route has destinations.',
  why: 'The proxy would not know where to send the connection; Istio refuses the object.',
  fix: 'Add `route` with a destination.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#TLSRoute',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews.example.com]
  tls:
    - match: [{ sniHosts: [reviews.example.com] }]
`,
      at: ['/spec/tls/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews.example.com]
  tls:
    - match: [{ sniHosts: [reviews.example.com] }]
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).tls) {
      if (route.count('route') === 0) context.report({ at: route.near('route'), message: 'A TLS route must have destinations' });
    }
  },
};
