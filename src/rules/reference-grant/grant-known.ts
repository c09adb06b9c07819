import { REFERRING_KINDS, ungrantedReferences } from '../../model/practice/cross-references';
import { Rule } from '../rule';

export const grantKnown: Rule = {
  name: 'reference-grant/grant-known',
  code: 'MESH-GRANT-UNKNOWN',
  severity: 'info',
  layer: 'practice',
  packs: ['strict'],
  kind: REFERRING_KINDS,
  reads: ['gateway.networking.k8s.io/ReferenceGrant'],
  title: 'A reference into another namespace is allowed there, as far as is known.',
  why: 'Without a ReferenceGrant in the other namespace Istio does not follow it: requests to such a backend get 500, and a listener without its certificate is not served.',
  fix: 'Add a ReferenceGrant to the namespace referred to, from the kind and namespace that refer.',
  docs: 'https://gateway-api.sigs.k8s.io/api-types/referencegrant/',
  bad: [
    {
      closedWorld: false,
      yaml: `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: shop, namespace: base-shop }
spec:
  parentRefs: [{ name: public, namespace: edge }]
  rules: [{ backendRefs: [{ name: cart, namespace: base-edge, port: 80 }] }]
`,
      at: ['/spec/rules/0/backendRefs/0'],
    },
    {
      title: 'The certificate of a listener; the grant is for routes.',
      closedWorld: false,
      yaml: `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  gatewayClassName: istio
  listeners: [{ name: https, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: cert, namespace: base-shop }] } }]
---
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: grant, namespace: base-shop }
spec:
  from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: edge }]
  to: [{ group: '', kind: Secret }]
`,
      at: ['/spec/listeners/0/tls/certificateRefs/0'],
    },
  ],
  good: [
    {
      closedWorld: false,
      yaml: `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  gatewayClassName: istio
  listeners: [{ name: https, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: cert, namespace: base-shop }] } }]
---
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: grant, namespace: base-shop }
spec:
  from: [{ group: gateway.networking.k8s.io, kind: Gateway, namespace: edge }]
  to: [{ group: '', kind: Secret, name: cert }]
`,
    },
    {
      title: 'In the own namespace.',
      closedWorld: false,
      yaml: `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: shop, namespace: base-shop }
spec:
  parentRefs: [{ name: public, namespace: edge }]
  rules: [{ backendRefs: [{ name: base-catalog, port: 9080 }] }]
`,
    },
    {
      title: 'Whoever knows the whole cluster gets a warning instead.',
      closedWorld: true,
      yaml: `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: shop, namespace: base-shop }
spec:
  parentRefs: [{ name: public, namespace: edge }]
  rules: [{ backendRefs: [{ name: cart, namespace: base-edge, port: 80 }] }]
`,
    },
  ],
  check(subject, context) {
    if ((context.model.options.closedWorld === true) !== false) return;
    for (const { field, target } of ungrantedReferences(subject, context.model)) {
      const message = `No ReferenceGrant that is known in ${target.namespace} allows a ${subject.kind} of ${subject.namespace} to refer to ${target.kind} ${target.name}`;
      context.report({ at: field.path(), message, value: `${target.namespace}/${target.name}` });
    }
  },
};
