import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { tokenHeaderNameProblem } from '../../values/header-name';
import { Rule } from '../rule';

export const corsHeaderValid: Rule = {
  name: 'virtual-service/cors-header-valid',
  code: 'VS-047',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Each header that CORS allows or exposes is a valid name, or "*".',
  why: 'No request or response can carry a header of another name; Istio refuses the object.',
  fix: 'List one header name per entry.',
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
      corsPolicy:
        allowOrigins: [{ exact: https://shop.example.com }]
        allowHeaders: ['x-user x-tenant']
        exposeHeaders: [x-trace, '']
`,
      at: ['/spec/http/0/corsPolicy/allowHeaders/0', '/spec/http/0/corsPolicy/exposeHeaders/1'],
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
      corsPolicy:
        allowOrigins: [{ exact: https://shop.example.com }]
        allowHeaders: [x-user, x-tenant]
        exposeHeaders: ['*']
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const policy = route.child('corsPolicy');
      if (policy === undefined) continue;
      for (const header of [...policy.list('allowHeaders'), ...policy.list('exposeHeaders')]) {
        const problem = header.string === '*' ? undefined : tokenHeaderNameProblem(header.string);
        if (problem !== undefined) context.report({ at: header.path(), message: `The header "${header.string}" ${problem}`, value: header.value });
      }
    }
  },
};
