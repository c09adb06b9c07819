import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const delegateWithoutTls: Rule = {
  name: 'virtual-service/delegate-without-tls',
  code: 'VS-002',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A VirtualService without hosts, to which others delegate, has no TLS routes.',
  why: 'Only HTTP routes are delegated; Istio refuses the object.',
  fix: 'Write the TLS routes into a VirtualService with hosts.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  http:
    - route: [{ destination: { host: reviews } }]
  tls:
    - match: [{ sniHosts: [reviews.example.com] }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/tls'],
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
    const { isDelegate, spec } = VirtualServiceFields.of(subject);
    if (!isDelegate || spec.count('tls') === 0) return;
    context.report({ at: spec.path('tls'), message: 'A VirtualService without hosts is a delegate, and must not have TLS routes' });
  },
};
