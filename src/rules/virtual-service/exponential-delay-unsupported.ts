import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const exponentialDelayUnsupported: Rule = {
  name: 'virtual-service/exponential-delay-unsupported',
  code: 'VS-056',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A fault does not delay exponentially.',
  why: 'The field is in the API, but nobody implements it; Istio refuses the object.',
  fix: 'Use `fixedDelay`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPFaultInjection-Delay',
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
      fault: { delay: { exponentialDelay: 2s, percentage: { value: 10 } } }
`,
      at: ['/spec/http/0/fault/delay/exponentialDelay'],
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
      fault: { delay: { fixedDelay: 2s, percentage: { value: 10 } } }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const delay = route.child('fault')?.child('delay');
      if (!delay?.has('exponentialDelay')) continue;
      context.report({ at: delay.path('exponentialDelay'), message: 'Istio does not support exponential delays as faults' });
    }
  },
};
