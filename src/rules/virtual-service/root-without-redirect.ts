import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const rootWithoutRedirect: Rule = {
  name: 'virtual-service/root-without-redirect',
  code: 'VS-020',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A route that delegates does not redirect.',
  why: 'Either this route answers, or another VirtualService decides; Istio refuses the object.',
  fix: 'Keep one of `delegate` and `redirect`.',
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
      redirect: { uri: /v3/ }
`,
      at: ['/spec/http/0/redirect'],
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
    - match: [{ uri: { prefix: /v1/ } }]
      redirect: { uri: /v3/ }
`,
    },
  ],
  check(subject, context) {
    const fields = VirtualServiceFields.of(subject);
    for (const route of fields.http) {
      if (!route.has('redirect') || fields.roleOf(route) !== 'root') continue;
      context.report({ at: route.path('redirect'), message: 'A route that delegates must not redirect' });
    }
  },
};
