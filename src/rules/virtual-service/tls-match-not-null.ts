import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const tlsMatchNotNull: Rule = {
  name: 'virtual-service/tls-match-not-null',
  code: 'VS-081',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'No match of a TLS route is null.',
  why: 'A list item without content is no match; Istio refuses the object.',
  fix: 'Fill the item in, or remove it.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#TLSMatchAttributes',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews.example.com]
  gateways: [edge/public]
  tls:
    - match: [{ sniHosts: [reviews.example.com] }, null]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/tls/0/match/1'],
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
  gateways: [edge/public]
  tls:
    - match: [{ sniHosts: [reviews.example.com] }]
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).tls) {
      for (const match of route.list('match')) {
        if (!match.present) context.report({ at: match.path(), message: 'A TLS match must not be null' });
      }
    }
  },
};
