import { delegationsOf } from '../../model/practice/delegations';
import { Rule } from '../rule';

export const delegateExists: Rule = {
  name: 'virtual-service/delegate-exists',
  code: 'MESH-DELEGATE-MISSING',
  severity: 'error',
  layer: 'practice',
  packs: ['default'],
  kind: 'networking.istio.io/VirtualService',
  reads: ['networking.istio.io/VirtualService'],
  title: 'A VirtualService that is delegated to exists.',
  why: 'Without it Istio leaves the route out: its requests go where later routes say, or get a 404.',
  fix: 'Add the VirtualService without hosts, or correct name and namespace of the delegate.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#Delegate',
  bad: [
    {
      closedWorld: true,
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
      closedWorld: true,
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
      closedWorld: true,
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
      closedWorld: true,
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
      title: 'It may be somewhere else.',
      closedWorld: false,
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
    if ((context.model.options.closedWorld === true) !== true) return;
    for (const { field, name, delegate } of delegationsOf(subject, context.model)) {
      if (delegate === undefined) context.report({ at: field.path(), message: `There is no VirtualService ${name} to delegate to`, value: name });
    }
  },
};
