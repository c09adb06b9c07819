import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { percentFractionProblem } from '../../values/percent';
import { Rule } from '../rule';

export const faultPercentageValid: Rule = {
  name: 'virtual-service/fault-percentage-valid',
  code: 'VS-051',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'The share of requests with a fault is 0, or from 0.0001 to 100 percent.',
  why: 'The proxy counts in millionths, so a smaller share would be none; Istio refuses the object.',
  fix: 'Set `percentage.value` to percents: 0.1 is one request of a thousand.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#Percent',
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
      fault:
        abort: { httpStatus: 503, percentage: { value: 100.1 } }
        delay: { fixedDelay: 1s, percentage: { value: 0.00001 } }
`,
      at: ['/spec/http/0/fault/abort/percentage/value', '/spec/http/0/fault/delay/percentage/value'],
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
      fault:
        abort: { httpStatus: 503, percentage: { value: 0.0001 } }
        delay: { fixedDelay: 1s, percentage: { value: 0 } }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const fault = route.child('fault');
      for (const name of fault ? ['abort', 'delay'] : []) {
        const value = fault?.child(name)?.child('percentage')?.number('value') ?? 0;
        const problem = percentFractionProblem(value);
        if (!fault || problem === undefined) continue;
        context.report({ at: fault.path(name, 'percentage', 'value'), message: `The percentage ${value} ${problem}`, value });
      }
    }
  },
};
