import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const delegateWithoutDelegate: Rule = {
  name: 'virtual-service/delegate-without-delegate',
  code: 'VS-022',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A VirtualService to which others delegate does not delegate further.',
  why: 'Istio follows one step of delegation only; it refuses the object.',
  fix: 'Let the root delegate to each of the VirtualServices directly.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#Delegate',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  http:
    - match: [{ uri: { prefix: /v2/ } }]
      delegate: { name: reviews-v2, namespace: shop }
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/delegate'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  http:
    - match: [{ uri: { prefix: /v2/ } }]
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    const { isDelegate, http } = VirtualServiceFields.of(subject);
    if (!isDelegate) return;
    for (const route of http) {
      if (route.has('delegate')) context.report({ at: route.path('delegate'), message: 'A delegate (it has no hosts) must not delegate further' });
    }
  },
};
