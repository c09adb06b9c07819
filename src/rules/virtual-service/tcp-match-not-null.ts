import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const tcpMatchNotNull: Rule = {
  name: 'virtual-service/tcp-match-not-null',
  code: 'VS-090',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'No match of a TCP route is null.',
  why: 'A list item without content is no match; Istio refuses the object.',
  fix: 'Fill the item in, or remove it; a route without matches takes everything.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#L4MatchAttributes',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [mongo]
  tcp:
    - match: [{ port: 27017 }, null]
      route: [{ destination: { host: mongo } }]
`,
      at: ['/spec/tcp/0/match/1'],
    },
  ],
  good: [
    {
      title: 'Without matches it takes everything.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [mongo]
  tcp:
    - match: []
      route: [{ destination: { host: mongo } }]
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).tcp) {
      for (const match of route.list('match')) {
        if (!match.present) context.report({ at: match.path(), message: 'A TCP match must not be null' });
      }
    }
  },
};
