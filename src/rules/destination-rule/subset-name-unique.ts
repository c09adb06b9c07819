import { DestinationRuleFields } from '../../model/destination-rule-fields';
import { Rule } from '../rule';

export const subsetNameUnique: Rule = {
  name: 'destination-rule/subset-name-unique',
  code: 'DR-003',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Each subset of a DestinationRule has a name of its own.',
  why: 'Routes name subsets, and of two with one name only one can be meant; Istio refuses the object.',
  fix: 'Rename one, or join the two.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#Subset',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  subsets:
    - { name: v1, labels: { version: v1 } }
    - { name: v2, labels: { version: v2 } }
    - { name: v1, labels: { version: v1, track: beta } }
`,
      at: ['/spec/subsets/2/name'],
    },
  ],
  good: [
    {
      title: 'Upper and lower case differ.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  subsets:
    - { name: v1, labels: { version: v1 } }
    - { name: V1, labels: { version: v1 } }
`,
    },
  ],
  check(subject, context) {
    const names = new Set<string>();
    for (const subset of DestinationRuleFields.of(subject).subsets) {
      if (!subset.present) continue;
      const name = subset.text('name');
      if (names.has(name)) context.report({ at: subset.near('name'), message: `There is another subset "${name}" before this one`, value: name });
      names.add(name);
    }
  },
};
