import { GatewayRouteClashes } from '../../model/practice/gateway-route-clashes';
import { placeOf } from '../place-of';
import { Rule } from '../rule';

export const gatewayPrefixesApart: Rule = {
  name: 'virtual-service/gateway-prefixes-apart',
  code: 'MESH-VS-ORDER-UNDEFINED',
  severity: 'info',
  layer: 'practice',
  packs: ['best-practice'],
  kind: 'networking.istio.io/VirtualService',
  reads: ['networking.istio.io/VirtualService'],
  title: 'Paths that lie one within another are routed by the same VirtualService.',
  why: 'Istio puts the routes of several VirtualServices together, those of the oldest object first. The wider path hides the narrower one of a younger object, and after an object was made anew the order is another.',
  fix: 'Put the routes of the host into one VirtualService, or delegate from one to the others.',
  docs: 'https://github.com/istio/istio/issues/58453',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: one, namespace: shop }
spec:
  hosts: [shop.example.com]
  gateways: [edge/public]
  http: [{ match: [{ uri: { prefix: /api } }], redirect: { uri: /a } }]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: two, namespace: shop }
spec:
  hosts: [shop.example.com]
  gateways: [edge/public]
  http: [{ match: [{ uri: { prefix: /api/v2 } }], redirect: { uri: /y } }]
`,
      at: ['/spec/http/0'],
    },
  ],
  good: [
    {
      title: 'All in one.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: one, namespace: shop }
spec:
  hosts: [shop.example.com]
  gateways: [edge/public]
  http: [{ match: [{ uri: { prefix: /api/v2 } }], redirect: { uri: /y } }, { match: [{ uri: { prefix: /api } }], redirect: { uri: /a } }]
`,
    },
    {
      title: 'A route for everything comes last, wherever it is written.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: one, namespace: shop }
spec:
  hosts: [shop.example.com]
  gateways: [edge/public]
  http: [{ redirect: { uri: /a } }]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: two, namespace: shop }
spec:
  hosts: [shop.example.com]
  gateways: [edge/public]
  http: [{ match: [{ uri: { prefix: /b } }], redirect: { uri: /y } }]
`,
    },
    {
      title: 'The wider one takes one method only.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: one, namespace: shop }
spec:
  hosts: [shop.example.com]
  gateways: [edge/public]
  http: [{ match: [{ uri: { prefix: /api }, method: { exact: GET } }], redirect: { uri: /a } }]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: two, namespace: shop }
spec:
  hosts: [shop.example.com]
  gateways: [edge/public]
  http: [{ match: [{ uri: { prefix: /api/v2 } }], redirect: { uri: /y } }]
`,
    },
  ],
  check(subject, context) {
    for (const { kind, origin, other, host, gateway } of GatewayRouteClashes.of(context.model).of(subject)) {
      if (kind !== 'order') continue;
      const message = `This path is wider than one of VirtualService ${other.manifest.name} for ${host} at ${gateway}; whether it hides that, is up to which is older`;
      context.report({ at: origin.path, message, related: [placeOf(other.manifest, other.path, 'the route that may be hidden')] });
    }
  },
};
