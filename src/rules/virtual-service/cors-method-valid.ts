import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', '*']);

export const corsMethodValid: Rule = {
  name: 'virtual-service/cors-method-valid',
  code: 'VS-046',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Each method that CORS allows is an HTTP method in capitals, or "*".',
  why: 'Browsers compare methods letter by letter, so "get" would allow nothing; Istio refuses the object.',
  fix: 'Write GET, HEAD, POST, PUT, PATCH, DELETE, CONNECT, OPTIONS, TRACE or "*".',
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
      corsPolicy: { allowOrigins: [{ exact: https://shop.example.com }], allowMethods: [GET, post] }
`,
      at: ['/spec/http/0/corsPolicy/allowMethods/1'],
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
      corsPolicy: { allowOrigins: [{ exact: https://shop.example.com }], allowMethods: [GET, POST] }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      for (const method of route.child('corsPolicy')?.list('allowMethods') ?? []) {
        if (METHODS.has(method.string)) continue;
        context.report({ at: method.path(), message: `"${method.string}" is not an HTTP method in capitals`, value: method.value });
      }
    }
  },
};
