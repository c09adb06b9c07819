import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Duration, durationProblem } from '../../values/duration';
import { Rule } from '../rule';

export const corsMaxAgeValid: Rule = {
  name: 'virtual-service/cors-max-age-valid',
  code: 'VS-048',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'The time that browsers may keep a CORS answer is in whole seconds.',
  why: 'The header for it knows nothing smaller than a second; Istio refuses the object.',
  fix: 'Write a duration such as 24h or 90s.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#CorsPolicy',
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
      corsPolicy: { allowOrigins: [{ exact: https://shop.example.com }], maxAge: 1.5s }
`,
      at: ['/spec/http/0/corsPolicy/maxAge'],
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
      corsPolicy: { allowOrigins: [{ exact: https://shop.example.com }], maxAge: 1s }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const policy = route.child('corsPolicy');
      if (policy === undefined || !policy.has('maxAge')) continue;
      const value = policy.text('maxAge');
      const problem = durationProblem(value) ?? (Duration.tryParse(value)?.isWholeSeconds() === false ? 'must be in whole seconds' : undefined);
      if (problem !== undefined) context.report({ at: policy.path('maxAge'), message: `The duration "${value}" ${problem}`, value });
    }
  },
};
