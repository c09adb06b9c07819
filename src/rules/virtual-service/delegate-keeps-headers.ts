import { delegationsOf } from '../../model/practice/delegations';
import { placeOf } from '../place-of';
import { Rule } from '../rule';

export const delegateKeepsHeaders: Rule = {
  name: 'virtual-service/delegate-keeps-headers',
  code: 'MESH-DELEGATE-HEADERS-LOST',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'networking.istio.io/VirtualService',
  reads: ['networking.istio.io/VirtualService'],
  title: 'Headers are changed either by the route that delegates, or by the rules of the delegate.',
  why: 'Istio does not put them together: where a rule of the delegate changes headers, the changes that the route asks for are not made.',
  fix: 'Write the changes of the route into the rules of the delegate.',
  docs: 'https://github.com/istio/istio/issues/60812',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: root, namespace: shop }
spec:
  hosts: [cart]
  http: [{ match: [{ uri: { prefix: /api } }], delegate: { name: leaf }, headers: { request: { remove: [x-internal] } } }]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: leaf, namespace: shop }
spec:
  http: [{ headers: { response: { set: { x-a: b } } }, route: [{ destination: { host: cart } }] }]
`,
      at: ['/spec/http/0/delegate'],
    },
  ],
  good: [
    {
      title: 'Only the route.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: root, namespace: shop }
spec:
  hosts: [cart]
  http: [{ match: [{ uri: { prefix: /api } }], delegate: { name: leaf }, headers: { request: { remove: [x-internal] } } }]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: leaf, namespace: shop }
spec:
  http: [{ route: [{ destination: { host: cart } }] }]
`,
    },
    {
      title: 'Only the delegate.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: root, namespace: shop }
spec:
  hosts: [cart]
  http: [{ match: [{ uri: { prefix: /api } }], delegate: { name: leaf } }]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: leaf, namespace: shop }
spec:
  http: [{ headers: { response: { set: { x-a: b } } }, route: [{ destination: { host: cart } }] }]
`,
    },
  ],
  check(subject, context) {
    for (const { field, name, withoutHeaders } of delegationsOf(subject, context.model)) {
      if (withoutHeaders.length === 0) continue;
      const [{ origin }] = withoutHeaders;
      const message = `Rules of VirtualService ${name} change headers, and so the changes of this route are not made there`;
      context.report({ at: field.path(), message, value: name, related: [placeOf(origin.manifest, [...origin.path, 'headers'], 'the changes that are made instead')] });
    }
  },
};
