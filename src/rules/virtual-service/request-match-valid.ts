import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { stringMatchProblem, StringMatchSpec } from '../../values/string-match';
import { Rule } from '../rule';

export const requestMatchValid: Rule = {
  name: 'virtual-service/request-match-valid',
  code: 'VS-034',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Matches for scheme, method, authority and query parameters have a non-empty prefix and an RE2 expression.',
  why: 'The proxy would reject the expression, and an empty prefix matches everything; Istio refuses the object.',
  fix: 'Fix the expression, or leave the match out; `{}` asks for a query parameter to be there.',
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
    - match: [{ authority: { prefix: '' } }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/match/0/authority'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - match: [{ queryParams: { page: { regex: '*' } } }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/match/0/queryParams/page'],
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
    - match:
        - method: { regex: GET|HEAD }
          authority: { exact: '' }
          queryParams: { page: { regex: '[0-9]+' }, debug: {} }
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const match of VirtualServiceFields.of(subject).httpMatches) {
      for (const name of ['scheme', 'method', 'authority']) {
        const field = match.child(name);
        const problem = field && stringMatchProblem(field.value as StringMatchSpec);
        if (field && problem !== undefined) context.report({ at: field.path(), message: `The match of the ${name} ${problem}` });
      }
      for (const field of match.entries('queryParams')) {
        const problem = stringMatchProblem(field.value as StringMatchSpec);
        if (problem !== undefined) context.report({ at: field.path(), message: `The match of the query parameter "${field.key}" ${problem}` });
      }
    }
  },
};
