import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const abortHttp2ErrorUnsupported: Rule = {
  name: 'virtual-service/abort-http2-error-unsupported',
  code: 'VS-054',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A fault does not abort with an HTTP/2 error.',
  why: 'The field is in the API, but nobody implements it; Istio refuses the object.',
  fix: 'Use `httpStatus` or `grpcStatus`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPFaultInjection-Abort',
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
      fault: { abort: { http2Error: REFUSED_STREAM, percentage: { value: 10 } } }
`,
      at: ['/spec/http/0/fault/abort/http2Error'],
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
      fault: { abort: { httpStatus: 503, percentage: { value: 10 } } }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const abort = route.child('fault')?.child('abort');
      if (abort?.has('http2Error')) context.report({ at: abort.path('http2Error'), message: 'Istio does not support HTTP/2 errors as faults' });
    }
  },
};
