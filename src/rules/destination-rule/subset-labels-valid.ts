import { DestinationRuleFields } from '../../model/destination-rule-fields';
import { labelSetProblem } from '../../values/label-set';
import { Rule } from '../rule';

export const subsetLabelsValid: Rule = {
  name: 'destination-rule/subset-labels-valid',
  code: 'DR-005',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'The labels of a subset are ones that a workload can have.',
  why: 'A subset with labels that no Pod can carry has no endpoints; Istio refuses the object.',
  fix: 'Copy the labels from the Pod template of the version.',
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
    - { name: v1, labels: { 'a b': x } }
    - { name: v2, labels: { version: 'v2!' } }
`,
      at: ['/spec/subsets/0/labels', '/spec/subsets/1/labels'],
    },
  ],
  good: [
    {
      title: 'No labels at all mean the whole service.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  subsets:
    - { name: all }
    - { name: v1, labels: { app.kubernetes.io/version: v1_0.3, track: '' } }
`,
    },
  ],
  check(subject, context) {
    for (const subset of DestinationRuleFields.of(subject).subsets) {
      const labels = subset.child('labels');
      const problem = labels && labelSetProblem(labels.value as Readonly<Record<string, string>>);
      if (labels === undefined || problem === undefined) continue;
      context.report({ at: labels.path(), message: `The labels of a subset are not valid: the set ${problem}` });
    }
  },
};
