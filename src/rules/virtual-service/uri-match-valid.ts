import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { stringMatchRegexProblem, StringMatchSpec } from '../../values/string-match';
import { Rule } from '../rule';

export const uriMatchValid: Rule = {
  name: 'virtual-service/uri-match-valid',
  code: 'VS-033',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Regular expressions for paths compile with RE2.',
  why: 'The proxy would reject the expression; Istio refuses the object.',
  fix: 'Fix the expression (RE2: no look-around and back references, at most 1024 bytes).',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#StringMatch',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - match: [{ uri: { regex: '/items/(?!internal).*' } }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/match/0/uri'],
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
    - match: [{ uri: { regex: '/items/[0-9]+' } }]
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const match of VirtualServiceFields.of(subject).httpMatches) {
      const uri = match.child('uri');
      const problem = uri && stringMatchRegexProblem(uri.value as StringMatchSpec);
      if (uri && problem !== undefined) context.report({ at: uri.path(), message: `The match of the URI ${problem}` });
    }
  },
};
