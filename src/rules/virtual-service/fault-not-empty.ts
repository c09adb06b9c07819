import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const faultNotEmpty: Rule = {
  name: 'virtual-service/fault-not-empty',
  code: 'VS-050',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A fault delays or aborts.',
  why: 'An empty fault injects nothing; Istio refuses the object.',
  fix: 'Set `delay`, `abort` or both, or remove `fault`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPFaultInjection',
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
      fault: {}
`,
      at: ['/spec/http/0/fault'],
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
      fault: { abort: { httpStatus: 503, percentage: { value: 1 } } }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const fault = route.child('fault');
      if (fault === undefined || fault.has('abort') || fault.has('delay')) continue;
      context.report({ at: fault.path(), message: 'A fault must delay or abort requests' });
    }
  },
};
