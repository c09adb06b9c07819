import { RouteReachability } from '../../model/route-reachability';
import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const routeReachable: Rule = {
  name: 'virtual-service/route-reachable',
  code: 'VS-012',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Each route can be reached: no earlier route takes everything, or all that it matches.',
  why: 'Routes are tried in order and the first that matches wins, so a later one for the same requests never works.',
  fix: 'Move the route without matches to the end, or remove the repeated route.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRoute',
  bad: [
    {
      title: 'A route without matches takes everything.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route: [{ destination: { host: reviews } }]
    - match: [{ uri: { prefix: /v2/ } }]
      route: [{ destination: { host: reviews-v2 } }]
`,
      at: ['/spec/http/1'],
    },
    {
      title: 'Only the last route can have no matches.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [mongo]
  tcp:
    - route: [{ destination: { host: mongo } }]
    - route: [{ destination: { host: mongo-v2 } }]
`,
      at: ['/spec/tcp/1'],
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
      route: [{ destination: { host: reviews-v2 } }]
    - route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const { unused } of VirtualServiceFields.of(subject).reachability) {
      for (const { route, catchAll } of unused) {
        const before = catchAll && `route ${RouteReachability.nameOf(catchAll)} before it has no matches and takes everything`;
        const reason = before ?? 'each of its matches stands in an earlier route';
        context.report({ at: route.path(), message: `Route ${RouteReachability.nameOf(route)} is never used: ${reason}` });
      }
    }
  },
};
