import { DestinationRuleFields } from '../../model/destination-rule-fields';
import { dnsLabelProblem } from '../../values/dns-label';
import { Rule } from '../rule';

export const subsetNameValid: Rule = {
  name: 'destination-rule/subset-name-valid',
  code: 'DR-004',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'The name of a subset is a DNS label.',
  why: 'The name becomes a part of the name of a cluster in the proxy; Istio refuses the object.',
  fix: 'Use 1 to 63 letters, digits and inner hyphens: "v1-2" instead of "v1.2".',
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
    - { name: v1.2, labels: { version: v1.2 } }
    - { name: '', labels: { version: v2 } }
`,
      at: ['/spec/subsets/0/name', '/spec/subsets/1/name'],
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
    - { name: v1-2, labels: { version: v1.2 } }
    - { name: V2, labels: { version: v2 } }
`,
    },
  ],
  check(subject, context) {
    for (const subset of DestinationRuleFields.of(subject).subsets) {
      if (!subset.present) continue;
      const name = subset.text('name');
      const problem = dnsLabelProblem(name);
      if (problem !== undefined) context.report({ at: subset.near('name'), message: `The name "${name}" of a subset ${problem}`, value: name });
    }
  },
};
