import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { httpStatusProblem } from '../../values/http-status';
import { Rule } from '../rule';

export const abortHttpStatusValid: Rule = {
  name: 'virtual-service/abort-http-status-valid',
  code: 'VS-053',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'An HTTP status that a fault answers with is from 200 to 599.',
  why: 'The proxy can answer with final statuses only; Istio refuses the object.',
  fix: 'Use a status such as 503 or 429.',
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
      fault: { abort: { httpStatus: 100, percentage: { value: 10 } } }
`,
      at: ['/spec/http/0/fault/abort/httpStatus'],
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
      fault: { abort: { httpStatus: 200, percentage: { value: 10 } } }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const abort = route.child('fault')?.child('abort');
      const value = abort?.number('httpStatus');
      const problem = value === undefined ? undefined : httpStatusProblem(value);
      if (abort && problem !== undefined) context.report({ at: abort.path('httpStatus'), message: `The HTTP status ${value} ${problem}`, value });
    }
  },
};
