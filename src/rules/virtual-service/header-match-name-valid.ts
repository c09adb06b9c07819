import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { headerMatchNameProblem } from '../../values/header-match-name';
import { Rule } from '../rule';

export const headerMatchNameValid: Rule = {
  name: 'virtual-service/header-match-name-valid',
  code: 'VS-030',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Matched headers are valid names, pseudo headers or claims of a token, and each has a match.',
  why: 'No request can carry a header of another name; Istio refuses the object.',
  fix: 'Write the name in lower case with hyphens, and `{}` as the match for a header that only has to be there.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPMatchRequest',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - match: [{ headers: { x user: { exact: ann } } }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/match/0/headers/x user'],
    },
    {
      title: 'No match for the header.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - match: [{ headers: { x-user: } }]
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
    - match: [{ headers: { x-user: { exact: ann }, ':path': { prefix: /v2/ } } }]
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const match of VirtualServiceFields.of(subject).httpMatches) {
      for (const header of match.entries('headers')) {
        const problem = headerMatchNameProblem(header.key) ?? (header.present ? undefined : 'must have a match: "{}" for its presence');
        if (problem !== undefined) context.report({ at: header.path(), message: `The header "${header.key}" ${problem}` });
      }
    }
  },
};
