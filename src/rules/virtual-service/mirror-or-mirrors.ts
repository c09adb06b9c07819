import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const mirrorOrMirrors: Rule = {
  name: 'virtual-service/mirror-or-mirrors',
  code: 'VS-026',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A route mirrors by `mirror` or by `mirrors`, not by both.',
  why: '`mirrors` replaces `mirror`, so it would be unclear whether both copies are sent; Istio refuses the object.',
  fix: 'Move the destination of `mirror` into the list `mirrors`, with its percentage.',
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
      mirror: { host: shadow }
      mirrors: [{ destination: { host: shadow-2 } }]
`,
      at: ['/spec/http/0/mirrors'],
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
      mirrors: [{ destination: { host: shadow } }, { destination: { host: shadow-2 } }]
`,
    },
  ],
  check(subject, context) {
    const fields = VirtualServiceFields.of(subject);
    for (const route of fields.http) {
      if (!route.has('mirror') || route.count('mirrors') === 0 || fields.roleOf(route) === 'root') continue;
      context.report({ at: route.path('mirrors'), message: 'A route must not have both mirror and mirrors' });
    }
  },
};
