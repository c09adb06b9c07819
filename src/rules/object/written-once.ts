import { Manifest } from '../../manifest/manifest';
import { Duplicates } from '../../model/practice/duplicates';
import { placeOf } from '../place-of';
import { Rule } from '../rule';

export const writtenOnce: Rule = {
  name: 'object/written-once',
  code: 'MESH-DUPLICATE',
  severity: 'error',
  layer: 'practice',
  packs: ['default'],
  kind: ['*'],
  title: 'A configuration has every object once.',
  why: 'Whatever is applied last replaces the other, in an order that nobody wrote down; some tools refuse both.',
  fix: 'Remove one of them, or give it another name.',
  docs: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { a: '1' }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { a: '2' }
`,
      at: ['/metadata/name'],
    },
    {
      title: 'Versions of a kind are ways to write the same object.',
      yaml: `
apiVersion: networking.istio.io/v1beta1
kind: DestinationRule
metadata: { name: cart, namespace: shop }
spec: { host: cart, subsets: [{ name: v1, labels: { version: v1 } }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: cart, namespace: shop }
spec: { host: cart, subsets: [{ name: v2, labels: { version: v2 } }] }
`,
      at: ['/metadata/name'],
    },
  ],
  good: [
    {
      title: 'Two namespaces.',
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: edge }
`,
    },
    {
      title: 'Two kinds, and two objects that get their names from the cluster.',
      yaml: `
apiVersion: v1
kind: Secret
metadata: { name: settings, namespace: shop }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
---
apiVersion: batch/v1
kind: Job
metadata: { generateName: once-, namespace: shop }
spec: { template: { spec: { containers: [{ name: a, image: example.com/a:1 }] } } }
---
apiVersion: batch/v1
kind: Job
metadata: { generateName: once-, namespace: shop }
spec: { template: { spec: { containers: [{ name: a, image: example.com/a:1 }] } } }
`,
    },
  ],
  check(subject, context) {
    const first = Duplicates.of(context.model).firstOf(subject);
    if (first === undefined) return;
    const same = JSON.stringify(first.object) === JSON.stringify(subject.object);
    context.report({
      at: ['metadata', 'name'],
      message: `${subject.kind} ${displayName(subject)} is written twice${same ? '' : ', and not alike'}`,
      value: subject.name,
      severity: same ? 'warning' : 'error',
      related: [placeOf(first, ['metadata', 'name'], 'the other one')],
    });
  },
};

function displayName({ namespace, name }: Manifest): string {
  return namespace === '' ? name : `${namespace}/${name}`;
}
