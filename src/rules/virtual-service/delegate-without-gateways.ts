import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const delegateWithoutGateways: Rule = {
  name: 'virtual-service/delegate-without-gateways',
  code: 'VS-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A VirtualService without hosts, to which others delegate, names no gateways.',
  why: 'A delegate is bound to what its root is bound to, and cannot be bound itself; Istio refuses the object.',
  fix: 'Move `gateways` to the root, or give this VirtualService hosts.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  gateways: [edge/public]
  http:
    - route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/gateways'],
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
    - route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    const { isDelegate, gateways, spec } = VirtualServiceFields.of(subject);
    if (!isDelegate || gateways.length === 0) return;
    context.report({ at: spec.path('gateways'), message: 'A VirtualService without hosts is a delegate, and must not name gateways' });
  },
};
