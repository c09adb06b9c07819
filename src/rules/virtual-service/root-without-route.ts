import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const rootWithoutRoute: Rule = {
  name: 'virtual-service/root-without-route',
  code: 'VS-021',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A route that delegates has no destinations of its own.',
  why: 'Either this route chooses a destination, or another VirtualService does; Istio refuses the object.',
  fix: 'Keep one of `delegate` and `route`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#Delegate',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - match: [{ uri: { prefix: /v2/ } }]
      delegate: { name: reviews-v2, namespace: shop }
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/route'],
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
    - match: [{ uri: { prefix: /v2/ } }]
      delegate: { name: reviews-v2, namespace: shop }
    - route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    const fields = VirtualServiceFields.of(subject);
    for (const route of fields.http) {
      if (route.count('route') === 0 || fields.roleOf(route) !== 'root') continue;
      context.report({ at: route.path('route'), message: 'A route that delegates must not have destinations' });
    }
  },
};
