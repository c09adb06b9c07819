import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const tlsMatchPresent: Rule = {
  name: 'virtual-service/tls-match-present',
  code: 'VS-080',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A TLS route has matches.',
  why: 'TLS routes are chosen by the server name that clients ask for; Istio refuses the object.',
  fix: 'Add a match with `sniHosts`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#TLSRoute',
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
    - match: []
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/tls/0/match'],
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
      if (route.count('match') === 0) context.report({ at: route.near('match'), message: 'A TLS route must have at least one match' });
    }
  },
};
