import { RouteReachability } from '../../model/route-reachability';
import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const matchEffective: Rule = {
  name: 'virtual-service/match-effective',
  code: 'VS-013',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'No match repeats an earlier one, or asks for a path below a prefix that an earlier match takes.',
  why: 'Routes are tried in order and the first that matches wins, so the later match selects nothing.',
  fix: 'Remove the match, or put the more specific one first.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPMatchRequest',
  bad: [
    {
      title: 'The same match again, under another name; its route has a second match that works.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - match: [{ name: first, uri: { exact: /a } }]
      route: [{ destination: { host: reviews } }]
    - match: [{ name: second, uri: { exact: /a } }, { uri: { exact: /b } }]
      route: [{ destination: { host: reviews-v2 } }]
`,
      at: ['/spec/http/1/match/0'],
    },
    {
      title: 'The shorter prefix comes first.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - match: [{ uri: { prefix: / } }]
      route: [{ destination: { host: reviews } }]
    - match: [{ uri: { prefix: /v2/ } }]
      route: [{ destination: { host: reviews-v2 } }]
`,
      at: ['/spec/http/1/match/0'],
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
    - match: [{ uri: { prefix: /v2/ } }]
      route: [{ destination: { host: reviews-v2 } }]
    - match: [{ uri: { prefix: / }, method: { exact: POST } }]
      route: [{ destination: { host: reviews } }]
    - match: [{ uri: { prefix: / } }]
      route: [{ destination: { host: reviews-v1 } }]
`,
    },
  ],
  check(subject, context) {
    for (const { ineffective } of VirtualServiceFields.of(subject).reachability) {
      for (const { match, route, earlier, earlierRoute, prefix, certain } of ineffective) {
        const [own, ownRoute, other, otherRoute] = [match, route, earlier, earlierRoute].map(RouteReachability.nameOf);
        const reason = prefix === undefined ? 'is the same' : `takes the prefix "${prefix}" that its own begins with`;
        const doubt = certain ? '' : ' (as far as Istio compares them: their other conditions differ)';
        const message = `Match ${own} of route ${ownRoute} selects nothing: match ${other} of route ${otherRoute} before it ${reason}${doubt}`;
        context.report({ at: match.path(), message });
      }
    }
  },
};
