import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { stringMatchProblem, StringMatchSpec } from '../../values/string-match';
import { Rule } from '../rule';

export const headerMatchValueValid: Rule = {
  name: 'virtual-service/header-match-value-valid',
  code: 'VS-031',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Matches for headers have a non-empty prefix, and a regular expression that RE2 compiles.',
  why: 'The proxy would reject the expression, and an empty prefix matches everything; Istio refuses the object.',
  fix: 'Fix the expression (RE2: no look-around and back references, at most 1024 bytes), or write `{}` to ask for presence.',
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
    - match: [{ headers: { x-user: { regex: 'ann(' } } }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/match/0/headers/x-user'],
    },
    {
      title: 'Shell wildcards are no regular expressions.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - match: [{ headers: { x-user: { regex: '*' } } }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/match/0/headers/x-user'],
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
    - match: [{ headers: { x-user: { regex: 'ann|bob' }, x-beta: {}, x-empty: { exact: '' } } }]
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const match of VirtualServiceFields.of(subject).httpMatches) {
      for (const header of match.entries('headers')) {
        const problem = stringMatchProblem(header.value as StringMatchSpec);
        if (problem !== undefined) context.report({ at: header.path(), message: `The match of the header "${header.key}" ${problem}` });
      }
    }
  },
};
