import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { regexProblem } from '../../values/regex';
import { Rule } from '../rule';

export const rewriteValid: Rule = {
  name: 'virtual-service/rewrite-valid',
  code: 'VS-068',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A rewrite changes the path or the authority, and has either a path or a regular expression.',
  why: 'The proxy would not know which path to use, or could not compile the expression; Istio refuses the object.',
  fix: 'Set `uri` or `uriRegexRewrite` (with both match and rewrite), `authority`, or remove `rewrite`.',
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
      rewrite: { uri: /, uriRegexRewrite: { match: ^/v1/, rewrite: / } }
`,
      at: ['/spec/http/0/rewrite'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route: [{ destination: { host: reviews } }]
      rewrite: { uriRegexRewrite: { match: '^/v1/(', rewrite: / } }
`,
      at: ['/spec/http/0/rewrite/uriRegexRewrite'],
    },
    {
      title: 'An empty text is unset.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route: [{ destination: { host: reviews } }]
      rewrite: { authority: '' }
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
    - route: [{ destination: { host: reviews } }]
      rewrite: { authority: reviews.internal, uriRegexRewrite: { match: '^/v1/(.*)', rewrite: '/\\1' } }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const rewrite = route.child('rewrite');
      if (rewrite === undefined) continue;
      const regex = rewrite.child('uriRegexRewrite');
      if (regex && rewrite.text('uri') !== '') {
        context.report({ at: rewrite.path(), message: 'A rewrite must not have both uri and uriRegexRewrite' });
      } else if (!regex && rewrite.text('uri') === '' && rewrite.text('authority') === '') {
        context.report({ at: rewrite.path(), message: 'A rewrite must have uri, uriRegexRewrite or authority' });
      } else if (regex) {
        const [match, replacement] = [regex.text('match'), regex.text('rewrite')];
        const empty = match === '' || replacement === '';
        const problem = empty ? 'must have both match and rewrite' : regexProblem(match);
        const message = empty ? `uriRegexRewrite ${problem}` : `The regular expression "${match}" ${problem}`;
        if (problem !== undefined) context.report({ at: regex.path(), message });
      }
    }
  },
};
