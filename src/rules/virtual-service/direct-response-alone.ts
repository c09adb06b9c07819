import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const directResponseAlone: Rule = {
  name: 'virtual-service/direct-response-alone',
  code: 'VS-024',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A route that answers directly has no destinations, fault or rewrite.',
  why: 'The proxy answers itself, so the others would never happen; Istio refuses the object.',
  fix: 'Keep `directResponse` alone, or remove it.',
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
    - directResponse: { status: 503 }
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/route'],
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
    - directResponse: { status: 503, body: { string: closed } }
      headers: { response: { set: { retry-after: '3600' } } }
`,
    },
  ],
  check(subject, context) {
    const fields = VirtualServiceFields.of(subject);
    for (const route of fields.http) {
      if (!route.has('directResponse') || route.has('redirect') || fields.roleOf(route) === 'root') continue;
      for (const name of ['route', 'fault', 'rewrite']) {
        const set = name === 'route' ? route.count(name) > 0 : route.has(name);
        if (set) context.report({ at: route.path(name), message: `A route that answers directly must not have ${name}` });
      }
    }
  },
};
