import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const delayPercentageUsed: Rule = {
  name: 'virtual-service/delay-percentage-used',
  code: 'IST0002',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'The share of requests that a fault delays is given by `percentage`.',
  why: '`percent` is deprecated: it takes whole numbers only, and will be removed.',
  fix: 'Write `percentage: { value: … }` instead.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0002/',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - fault: { delay: { percent: 10, fixedDelay: 2s } }
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/fault/delay/percent'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - match: [{ uri: { prefix: /slow } }]
      fault: { delay: { percent: 1, fixedDelay: 2s } }
      route: [{ destination: { host: reviews } }]
    - fault: { delay: { percent: 100, fixedDelay: 5s } }
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/fault/delay/percent', '/spec/http/1/fault/delay/percent'],
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
    - fault: { delay: { percentage: { value: 10 }, fixedDelay: 2s } }
      route: [{ destination: { host: reviews } }]
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - fault: { abort: { percentage: { value: 10 }, httpStatus: 503 } }
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const delay = route.child('fault')?.child('delay');
      const percent = delay?.number('percent') ?? 0;
      if (delay && percent > 0) context.report({ at: delay.path('percent'), message: 'fault.delay.percent is deprecated in favour of percentage', value: percent });
    }
  },
};
