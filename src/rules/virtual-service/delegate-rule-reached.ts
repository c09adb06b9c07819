import { displayPointer, toPointer } from '../../diagnostics/field-path';
import { delegationsOf } from '../../model/practice/delegations';
import { placeOf } from '../place-of';
import { Rule } from '../rule';

export const delegateRuleReached: Rule = {
  name: 'virtual-service/delegate-rule-reached',
  code: 'MESH-DELEGATE-RULE-LOST',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'networking.istio.io/VirtualService',
  reads: ['networking.istio.io/VirtualService'],
  title: 'Every match of a delegate lies within a match of the route that delegates to it.',
  why: 'If only one match of a delegate\'s rule fits none of the route, Istio drops the whole rule, its other matches as well.',
  fix: 'Narrow the matches of the delegate (a path must begin with the route\'s prefix), or widen those of the route.',
  docs: 'https://github.com/istio/istio/issues/48604',
  bad: [
    {
      title: 'The first match would do; the second costs the rule.',
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
  http: [{ match: [{ uri: { prefix: /api/v1 } }, { uri: { prefix: /admin } }], route: [{ destination: { host: cart } }] }]
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
  http: [{ match: [{ uri: { prefix: /api/v1 } }, { uri: { exact: /api/login }, method: { exact: POST } }], route: [{ destination: { host: cart } }] }]
`,
    },
    {
      title: 'The delegate takes what it gets.',
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
  ],
  check(subject, context) {
    for (const { field, name, lost } of delegationsOf(subject, context.model)) {
      for (const { origin } of lost) {
        const where = displayPointer(toPointer(origin.path));
        const message = `A match of ${where} in VirtualService ${name} fits none of this route, so that rule is never used`;
        context.report({ at: field.path(), message, value: name, related: [placeOf(origin.manifest, origin.path, 'the rule that is lost')] });
      }
    }
  },
};
