import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { durationProblem } from '../../values/duration';
import { Rule } from '../rule';

export const timeoutValid: Rule = {
  name: 'virtual-service/timeout-valid',
  code: 'VS-069',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'The timeout of a route is in whole milliseconds, at least one.',
  why: 'The proxy counts it in milliseconds; Istio refuses the object, also for 0s.',
  fix: 'Write a duration such as 500ms or 5s; leave it out for no timeout.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRoute',
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
      timeout: 0s
`,
      at: ['/spec/http/0/timeout'],
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
      timeout: 1ms
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      if (!route.has('timeout')) continue;
      const value = route.text('timeout');
      const problem = durationProblem(value);
      if (problem !== undefined) context.report({ at: route.path('timeout'), message: `The duration "${value}" ${problem}`, value });
    }
  },
};
