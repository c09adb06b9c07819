import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const delegateWithoutTcp: Rule = {
  name: 'virtual-service/delegate-without-tcp',
  code: 'VS-003',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A VirtualService without hosts, to which others delegate, has no TCP routes.',
  why: 'Only HTTP routes are delegated; Istio refuses the object.',
  fix: 'Write the TCP routes into a VirtualService with hosts.',
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
  tcp:
    - route: [{ destination: { host: mongo } }]
`,
      at: ['/spec/tcp'],
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
    - route: [{ destination: { host: mongo } }]
`,
    },
  ],
  check(subject, context) {
    const { isDelegate, spec } = VirtualServiceFields.of(subject);
    if (!isDelegate || spec.count('tcp') === 0) return;
    context.report({ at: spec.path('tcp'), message: 'A VirtualService without hosts is a delegate, and must not have TCP routes' });
  },
};
