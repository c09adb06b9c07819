import { delegationsOf } from '../../model/practice/delegations';
import { Rule } from '../rule';

export const delegateUsable: Rule = {
  name: 'virtual-service/delegate-usable',
  code: 'MESH-DELEGATE-UNUSABLE',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'networking.istio.io/VirtualService',
  reads: ['networking.istio.io/VirtualService'],
  title: 'A VirtualService that is delegated to has no hosts, and is exported to where it is used.',
  why: 'Istio takes only such a VirtualService for a delegate, and leaves the route out that names another: its requests go where later routes say, or get a 404.',
  fix: 'Remove `hosts` and `gateways` from the delegate, and export it to the namespace of the VirtualService that names it.',
  docs: 'https://github.com/istio/istio/issues/30387',
  bad: [
    {
      title: 'It has hosts.',
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
  hosts: [leaf.example.com]
  http: [{ route: [{ destination: { host: cart } }] }]
`,
      at: ['/spec/http/0/delegate'],
    },
    {
      title: 'It is private to another namespace.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: root, namespace: shop }
spec:
  hosts: [cart]
  http: [{ match: [{ uri: { prefix: /api } }], delegate: { name: leaf, namespace: edge } }]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: leaf, namespace: edge }
spec:
  exportTo: [.]
  http: [{ route: [{ destination: { host: cart } }] }]
`,
      at: ['/spec/http/0/delegate'],
    },
    {
      title: 'It delegates to itself.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: root, namespace: shop }
spec:
  hosts: [cart]
  http: [{ match: [{ uri: { prefix: /api } }], delegate: { name: root } }]
`,
      at: ['/spec/http/0/delegate'],
    },
  ],
  good: [
    {
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
  http: [{ route: [{ destination: { host: cart } }] }]
`,
    },
    {
      title: 'It is private to the same namespace.',
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
  exportTo: [.]
  http: [{ route: [{ destination: { host: cart } }] }]
`,
    },
  ],
  check(subject, context) {
    for (const { field, name, unusable } of delegationsOf(subject, context.model)) {
      if (unusable !== undefined) context.report({ at: field.path(), message: `VirtualService ${name} can not be delegated to: ${unusable}`, value: name });
    }
  },
};
