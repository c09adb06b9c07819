import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const tcpRouteHasDestination: Rule = {
  name: 'virtual-service/tcp-route-has-destination',
  code: 'VS-092',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A TCP route has destinations.',
  why: 'The proxy would not know where to send the connection; Istio refuses the object.',
  fix: 'Add `route` with a destination.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#TCPRoute',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [mongo]
  tcp:
    - match: [{ port: 27017 }]
`,
      at: ['/spec/tcp/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [mongo]
  tcp:
    - match: [{ port: 27017 }]
      route: [{ destination: { host: mongo } }]
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).tcp) {
      if (route.count('route') === 0) context.report({ at: route.near('route'), message: 'A TCP route must have destinations' });
    }
  },
};
