import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { headerMatchNameProblem } from '../../values/header-match-name';
import { stringMatchProblem, StringMatchSpec } from '../../values/string-match';
import { Rule } from '../rule';

export const absentHeaderMatchValid: Rule = {
  name: 'virtual-service/absent-header-match-valid',
  code: 'VS-032',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Headers that must not match are valid names, with valid matches.',
  why: 'No request can carry a header of another name, and the proxy would reject a broken expression; Istio refuses the object.',
  fix: 'Write the name in lower case with hyphens, and `{}` (or the regex `*`) for a header that must not be there at all.',
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
    - match: [{ withoutHeaders: { x user: {} } }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/match/0/withoutHeaders/x user'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - match: [{ withoutHeaders: { x-user: { prefix: '' } } }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/match/0/withoutHeaders/x-user'],
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
    - match: [{ withoutHeaders: { x-user: { regex: '*' }, x-bot: {} } }]
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const match of VirtualServiceFields.of(subject).httpMatches) {
      for (const header of match.entries('withoutHeaders')) {
        const name = headerMatchNameProblem(header.key);
        if (name !== undefined) context.report({ at: header.path(), message: `The header "${header.key}" ${name}` });
        const spec = header.value as StringMatchSpec | null;
        const problem = spec?.regex === '*' ? undefined : stringMatchProblem(spec);
        if (problem !== undefined) context.report({ at: header.path(), message: `The match of the header "${header.key}" ${problem}` });
      }
    }
  },
};
