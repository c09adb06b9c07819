import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { durationProblem } from '../../values/duration';
import { Rule } from '../rule';

export const fixedDelayValid: Rule = {
  name: 'virtual-service/fixed-delay-valid',
  code: 'VS-055',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'The delay of a fault is in whole milliseconds, at least one.',
  why: 'The proxy delays by milliseconds; Istio refuses the object.',
  fix: 'Write a duration such as 500ms, 2s or 1.5s.',
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
      fault: { delay: { fixedDelay: 1.0005s, percentage: { value: 10 } } }
`,
      at: ['/spec/http/0/fault/delay/fixedDelay'],
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
      fault: { delay: { fixedDelay: 1ms, percentage: { value: 10 } } }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const delay = route.child('fault')?.child('delay');
      if (delay === undefined || !delay.has('fixedDelay')) continue;
      const value = delay.text('fixedDelay');
      const problem = durationProblem(value);
      if (problem !== undefined) context.report({ at: delay.path('fixedDelay'), message: `The duration "${value}" ${problem}`, value });
    }
  },
};
