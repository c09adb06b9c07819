import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const redirectAlone: Rule = {
  name: 'virtual-service/redirect-alone',
  code: 'VS-023',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A route that redirects has no destinations, fault, rewrite or direct response.',
  why: 'The proxy answers with the redirect itself, so the others would never happen; Istio refuses the object.',
  fix: 'Keep `redirect` alone, or remove it.',
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
    - match: [{ uri: { prefix: /v1/ } }]
      redirect: { uri: /v2/ }
      rewrite: { uri: / }
`,
      at: ['/spec/http/0/rewrite'],
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
    - match: [{ uri: { prefix: /v1/ } }]
      redirect: { uri: /v2/ }
      headers: { response: { set: { cache-control: no-store } } }
`,
    },
  ],
  check(subject, context) {
    const fields = VirtualServiceFields.of(subject);
    for (const route of fields.http) {
      if (!route.has('redirect') || fields.roleOf(route) === 'root') continue;
      for (const name of ['route', 'fault', 'rewrite', 'directResponse']) {
        const set = name === 'route' ? route.count(name) > 0 : route.has(name);
        if (set) context.report({ at: route.path(name), message: `A route that redirects must not have ${name}` });
      }
    }
  },
};
