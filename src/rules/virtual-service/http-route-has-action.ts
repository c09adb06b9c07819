import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const httpRouteHasAction: Rule = {
  name: 'virtual-service/http-route-has-action',
  code: 'VS-025',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'An HTTP route has destinations, a redirect, a direct response or a delegate.',
  why: 'The proxy would not know what to do with a request; Istio refuses the object.',
  fix: 'Add `route`, `redirect`, `directResponse`, or (in a VirtualService with hosts) `delegate`.',
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
    - match: [{ uri: { prefix: / } }]
      timeout: 5s
`,
      at: ['/spec/http/0'],
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
    - match: [{ uri: { prefix: / } }]
      timeout: 5s
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    const fields = VirtualServiceFields.of(subject);
    for (const route of fields.http) {
      if (route.count('route') > 0 || route.has('redirect') || route.has('directResponse') || fields.roleOf(route) === 'root') continue;
      context.report({ at: route.near('route'), message: 'An HTTP route must have destinations, a redirect or a direct response' });
    }
  },
};
