import { Field } from '../../model/field';
import { Rule } from '../rule';

export const targetNamed: Rule = {
  name: 'reference-grant/target-named',
  code: 'MESH-GRANT-WIDE',
  severity: 'info',
  layer: 'practice',
  packs: ['best-practice'],
  kind: 'gateway.networking.k8s.io/ReferenceGrant',
  title: 'A grant for Secrets names them.',
  why: 'Without names it hands every Secret of the namespace, those of tomorrow included, to gateways of the other namespace.',
  fix: 'Write the `name` of each Secret into `to`.',
  docs: 'https://gateway-api.sigs.k8s.io/api-types/referencegrant/',
  bad: [
    {
      yaml: `
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: grant, namespace: base-shop }
spec:
  from: [{ group: gateway.networking.k8s.io, kind: Gateway, namespace: edge }]
  to: [{ group: '', kind: Secret }, { group: '', kind: Service }]
`,
      at: ['/spec/to/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: grant, namespace: base-shop }
spec:
  from: [{ group: gateway.networking.k8s.io, kind: Gateway, namespace: edge }]
  to: [{ group: '', kind: Secret, name: cert }]
`,
    },
    {
      title: 'Services are there to be reached.',
      yaml: `
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: grant, namespace: base-shop }
spec:
  from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: edge }]
  to: [{ group: '', kind: Service }]
`,
    },
  ],
  check(subject, context) {
    for (const to of Field.of(subject.object).child('spec')?.list('to') ?? []) {
      if (to.text('group') !== '' || to.text('kind') !== 'Secret' || to.text('name') !== '') continue;
      context.report({ at: to.path(), message: `Every Secret of ${subject.namespace} may be referred to` });
    }
  },
};
