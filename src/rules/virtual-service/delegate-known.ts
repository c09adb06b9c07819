import { delegationsOf } from '../../model/practice/delegations';
import { Rule } from '../rule';

export const delegateKnown: Rule = {
  name: 'virtual-service/delegate-known',
  code: 'MESH-DELEGATE-UNKNOWN',
  severity: 'info',
  layer: 'practice',
  packs: ['strict'],
  kind: 'networking.istio.io/VirtualService',
  reads: ['networking.istio.io/VirtualService'],
  title: 'A VirtualService that is delegated to is known.',
  why: 'Without it Istio leaves the route out: its requests go where later routes say, or get a 404.',
  fix: 'Add the VirtualService without hosts, or correct name and namespace of the delegate.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#Delegate',
  bad: [
    {
      closedWorld: false,
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: root, namespace: shop }
spec:
  hosts: [cart]
  http: [{ match: [{ uri: { prefix: /api } }], delegate: { name: leaf } }]
`,
      at: ['/spec/http/0/delegate'],
    },
    {
      title: 'Without a namespace it is looked for in the own one.',
      closedWorld: false,
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
metadata: { name: leaf, namespace: edge }
spec:
  http: [{ redirect: { uri: / } }]
`,
      at: ['/spec/http/0/delegate'],
    },
  ],
  good: [
    {
      closedWorld: false,
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
      title: 'In another namespace.',
      closedWorld: false,
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
  http: [{ redirect: { uri: / } }]
`,
    },
    {
      title: 'Whoever knows the whole cluster gets an error instead.',
      closedWorld: true,
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: root, namespace: shop }
spec:
  hosts: [cart]
  http: [{ match: [{ uri: { prefix: /api } }], delegate: { name: leaf } }]
`,
    },
  ],
  check(subject, context) {
    if ((context.model.options.closedWorld === true) !== false) return;
    for (const { field, name, delegate } of delegationsOf(subject, context.model)) {
      if (delegate === undefined) context.report({ at: field.path(), message: `Nothing is known of a VirtualService ${name} to delegate to`, value: name });
    }
  },
};
