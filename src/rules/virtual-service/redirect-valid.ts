import { Field } from '../../model/field';
import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const redirectValid: Rule = {
  name: 'virtual-service/redirect-valid',
  code: 'VS-060',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A redirect changes something, and its status, scheme and port are valid.',
  why: 'The proxy could not build the new location; Istio refuses the object.',
  fix: 'Set `uri`, `authority`, `scheme` or `port`; the code is 3xx, the scheme http or https.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRedirect',
  bad: [
    {
      title: 'Nothing to change.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - redirect: { redirectCode: 302 }
`,
      at: ['/spec/http/0/redirect'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - redirect: { uri: /v2, redirectCode: 200 }
`,
      at: ['/spec/http/0/redirect/redirectCode'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - redirect: { scheme: ftp }
`,
      at: ['/spec/http/0/redirect/scheme'],
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
    - match: [{ uri: { prefix: /v1 } }]
      redirect: { uri: /v2, redirectCode: 399 }
    - redirect: { derivePort: FROM_REQUEST_PORT }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const redirect = route.child('redirect');
      const problem = redirect && firstProblem(redirect, route.list('match'));
      if (redirect && problem) context.report({ at: redirect.path(...problem.below), message: problem.message });
    }
  },
};

function firstProblem(redirect: Field, matches: ReadonlyArray<Field>): { below: string[]; message: string } | undefined {
  const at = (message: string, ...below: string[]) => ({ below, message });
  const [uri, prefix, scheme] = [redirect.text('uri'), redirect.text('prefixRewrite'), redirect.text('scheme')];
  if (uri !== '' && prefix !== '') return at('A redirect must not have both uri and prefixRewrite');
  if (prefix !== '' && matches.some((match) => match.child('uri')?.has('prefix') === false)) {
    return at('prefixRewrite needs prefix matches of the URI', 'prefixRewrite');
  }
  const changes = uri !== '' || prefix !== '' || scheme !== '' || redirect.text('authority') !== '';
  if (!changes && !redirect.has('port') && !redirect.has('derivePort')) return at('A redirect must set uri, authority, scheme or port');
  const code = redirect.number('redirectCode') ?? 0;
  if (code !== 0 && (code < 300 || code > 399)) return at(`The redirect code ${code} must be from 300 to 399`, 'redirectCode');
  if (scheme !== '' && scheme !== 'http' && scheme !== 'https') return at(`The scheme "${scheme}" must be http or https`, 'scheme');
  const port = redirect.number('port') ?? 0;
  return port > 65535 ? at(`The port ${port} must be from 1 to 65535`, 'port') : undefined;
}
