import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const mirrorPercentReplaced: Rule = {
  name: 'virtual-service/mirror-percent-replaced',
  code: 'VS-057',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'The share of mirrored requests is given by `mirrorPercentage`, not by the deprecated `mirrorPercent`.',
  why: 'The old field knows whole percents only and may go away; with more than 100 percent Istio refuses the object.',
  fix: 'Write `mirrorPercentage: { value: 10 }`, or `mirrors` with a percentage each.',
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
      mirror: { host: shadow }
      mirrorPercent: 10
`,
      at: ['/spec/http/0/mirrorPercent'],
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
      mirror: { host: shadow }
      mirrorPercentage: { value: 10 }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      for (const name of ['mirrorPercent', 'mirror_percent']) {
        const value = route.number(name);
        if (value === undefined) continue;
        if (value > 100) context.report({ at: route.path(name), message: `The percentage ${value} must be from 0 to 100`, value, severity: 'error' });
        else context.report({ at: route.path(name), message: `${name} is deprecated`, remedy: `Write mirrorPercentage: { value: ${value} }`, value });
      }
    }
  },
};
