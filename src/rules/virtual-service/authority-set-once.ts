import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { isAuthorityHeader } from '../../values/header-name';
import { Rule } from '../rule';

export const authoritySetOnce: Rule = {
  name: 'virtual-service/authority-set-once',
  code: 'VS-042',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A route sets the authority of a request in one place only.',
  why: '`rewrite.authority`, ":authority" and "host" are the same thing, so it would be unclear which one wins; Istio refuses the object.',
  fix: 'Keep `rewrite.authority` and remove the header operations, or the other way round.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRewrite',
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
      rewrite: { authority: reviews.internal }
      headers: { request: { set: { host: reviews.example.com } } }
`,
      at: ['/spec/http/0'],
    },
  ],
  good: [
    {
      title: 'An empty value does not count.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route: [{ destination: { host: reviews } }]
      rewrite: { uri: /, authority: '' }
      headers: { request: { set: { host: reviews.example.com } } }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const request = route.child('headers')?.child('request');
      if (request === undefined) continue;
      const set = [...request.entries('set'), ...request.entries('add')].filter(({ key, string }) => string !== '' && isAuthorityHeader(key));
      const count = set.length + ((route.child('rewrite')?.text('authority') ?? '') === '' ? 0 : 1);
      if (count > 1) context.report({ at: route.path(), message: `The route sets the authority in ${count} places` });
    }
  },
};
