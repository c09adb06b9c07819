import { DestinationRuleFields } from '../../model/destination-rule-fields';
import { Rule } from '../rule';

export const subsetNotNull: Rule = {
  name: 'destination-rule/subset-not-null',
  code: 'DR-002',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'A subset is not null.',
  why: 'An empty list item names no version; Istio refuses the object.',
  fix: 'Remove the empty item, or give it a name and labels.',
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
    -
`,
      at: ['/spec/subsets/1'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  subsets:
    - { name: v1, labels: { version: v1 } }
`,
    },
  ],
  check(subject, context) {
    for (const subset of DestinationRuleFields.of(subject).subsets) {
      if (!subset.present) context.report({ at: subset.path(), message: 'A subset must not be null', value: null });
    }
  },
};
