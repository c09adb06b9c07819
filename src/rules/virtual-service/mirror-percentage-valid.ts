import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const mirrorPercentageValid: Rule = {
  name: 'virtual-service/mirror-percentage-valid',
  code: 'VS-058',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'The share of mirrored requests is from 0 to 100 percent.',
  why: 'A request is mirrored or not; Istio refuses the object.',
  fix: 'Set `mirrorPercentage.value` to percents: 0.1 is one request of a thousand.',
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
      mirror: { host: shadow }
      mirrorPercentage: { value: 101 }
`,
      at: ['/spec/http/0/mirrorPercentage/value'],
    },
  ],
  good: [
    {
      title: 'There is no smallest share here.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route: [{ destination: { host: reviews } }]
      mirror: { host: shadow }
      mirrorPercentage: { value: 0.00001 }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const value = route.child('mirrorPercentage')?.number('value') ?? 0;
      if (value >= 0 && value <= 100) continue;
      context.report({ at: route.path('mirrorPercentage', 'value'), message: `The percentage ${value} must be from 0 to 100`, value });
    }
  },
};
