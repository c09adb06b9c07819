import { GatewayRouteClashes } from '../../model/practice/gateway-route-clashes';
import { placeOf } from '../place-of';
import { Rule } from '../rule';

export const gatewayRoutesApart: Rule = {
  name: 'virtual-service/gateway-routes-apart',
  code: 'MESH-VS-ROUTE-SHADOWED',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'networking.istio.io/VirtualService',
  reads: ['networking.istio.io/VirtualService'],
  title: 'Of VirtualServices for one host at a gateway no two take the very same requests.',
  why: 'Istio puts their routes together, those of the oldest object first. The same match in a younger one is never reached, and which one is older only the cluster knows.',
  fix: 'Put the routes of the host into one VirtualService, or delegate from one to the others.',
  docs: 'https://istio.io/latest/docs/ops/best-practices/traffic-management/#split-virtual-services',
  bad: [
    {
      title: 'Two routes for everything.',
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
  http: [{ match: [{ uri: { prefix: / } }], redirect: { uri: /b } }]
`,
      at: ['/spec/http/0'],
    },
    {
      title: 'The same path.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: one, namespace: shop }
spec:
  hosts: [shop.example.com]
  gateways: [edge/public]
  http: [{ match: [{ uri: { prefix: /a } }], redirect: { uri: /x } }]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: two, namespace: shop }
spec:
  hosts: [shop.example.com]
  gateways: [edge/public]
  http: [{ match: [{ uri: { prefix: /a } }], redirect: { uri: /y } }, { match: [{ uri: { prefix: /b } }], redirect: { uri: /z } }]
`,
      at: ['/spec/http/0'],
    },
  ],
  good: [
    {
      title: 'Other paths.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: one, namespace: shop }
spec:
  hosts: [shop.example.com]
  gateways: [edge/public]
  http: [{ match: [{ uri: { prefix: /a } }], redirect: { uri: /x } }]
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
      if (kind !== 'dead') continue;
      const message = `VirtualService ${other.manifest.namespace}/${other.manifest.name} takes the same requests to ${host} at ${gateway}: only the older one of both routes is used`;
      context.report({ at: origin.path, message, related: [placeOf(other.manifest, other.path, 'the same match')] });
    }
  },
};
