import { GatewayRouteClashes } from '../../model/practice/gateway-route-clashes';
import { placeOf } from '../place-of';
import { Rule } from '../rule';

export const gatewayDefaultApart: Rule = {
  name: 'virtual-service/gateway-default-apart',
  code: 'MESH-VS-ORDER-UNDEFINED',
  severity: 'info',
  layer: 'practice',
  packs: ['best-practice'],
  kind: 'networking.istio.io/VirtualService',
  reads: ['networking.istio.io/VirtualService'],
  title: 'A route that takes everything for a host stands in the same VirtualService as the other routes of that host.',
  why: 'Istio puts routes of several VirtualServices together, those of the oldest object first. A route for everything hides those of younger objects, and after an object was made anew the order is another.',
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
  http: [{ match: [{ uri: { prefix: /b } }], redirect: { uri: /y } }, { redirect: { uri: /a } }]
`,
    },
    {
      title: 'Nobody takes everything.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: one, namespace: shop }
spec:
  hosts: [shop.example.com]
  gateways: [edge/public]
  http: [{ match: [{ uri: { prefix: /a } }], redirect: { uri: /a } }]
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
  ],
  check(subject, context) {
    for (const { kind, origin, other, host, gateway } of GatewayRouteClashes.of(context.model).of(subject)) {
      if (kind !== 'order') continue;
      const message = `This route takes everything for ${host} at ${gateway}; whether it hides routes of VirtualService ${other.manifest.name}, is up to which is older`;
      context.report({ at: origin.path, message, related: [placeOf(other.manifest, other.path, 'a route that may be hidden')] });
    }
  },
};
