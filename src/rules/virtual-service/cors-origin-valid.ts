import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { stringMatchRegexProblem, StringMatchSpec } from '../../values/string-match';
import { Rule } from '../rule';

export const corsOriginValid: Rule = {
  name: 'virtual-service/cors-origin-valid',
  code: 'VS-045',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Each origin that CORS allows is a non-empty match, and its regular expression compiles with RE2.',
  why: 'An empty match allows no origin or all of them, depending on who reads it; Istio refuses the object.',
  fix: 'Write the origin as `exact: https://shop.example.com`, or a prefix or RE2 expression.',
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
      corsPolicy: { allowOrigins: [{}, { exact: '' }, { regex: '*.example.com' }] }
`,
      at: ['/spec/http/0/corsPolicy/allowOrigins/0', '/spec/http/0/corsPolicy/allowOrigins/1', '/spec/http/0/corsPolicy/allowOrigins/2'],
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
      corsPolicy: { allowOrigins: [{ exact: '*' }, { regex: 'https://.*\\.example\\.com' }] }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      for (const origin of route.child('corsPolicy')?.list('allowOrigins') ?? []) {
        const empty = origin.text('exact') === '' && origin.text('prefix') === '' && origin.text('regex') === '';
        const problem = empty ? 'is empty' : stringMatchRegexProblem(origin.value as StringMatchSpec);
        if (problem !== undefined) context.report({ at: origin.path(), message: `The match of the origin ${problem}` });
      }
    }
  },
};
