import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { httpStatusProblem } from '../../values/http-status';
import { Rule } from '../rule';

export const directResponseStatusValid: Rule = {
  name: 'virtual-service/direct-response-status-valid',
  code: 'VS-063',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'The status of a direct response is from 200 to 599.',
  why: 'The proxy can answer with final statuses only; Istio refuses the object.',
  fix: 'Use a status such as 200, 404 or 503.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPDirectResponse',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - directResponse: { status: 100 }
`,
      at: ['/spec/http/0/directResponse/status'],
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
    - directResponse: { status: 503 }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const response = route.child('directResponse');
      const value = response?.number('status') ?? 0;
      const problem = httpStatusProblem(value);
      if (response && problem !== undefined) context.report({ at: response.near('status'), message: `The HTTP status ${value} ${problem}`, value });
    }
  },
};
