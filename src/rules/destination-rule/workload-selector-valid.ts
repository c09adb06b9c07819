import { DestinationRuleFields } from '../../model/destination-rule-fields';
import { workloadSelectorProblems } from '../../values/workload-selector';
import { Rule } from '../rule';

export const workloadSelectorValid: Rule = {
  name: 'destination-rule/workload-selector-valid',
  code: 'DR-008',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'A workload selector has labels without wildcards.',
  why: 'A selector with "*" selects nothing, and Istio refuses the object. One without labels selects everything: Istio warns.',
  fix: 'Write out the labels of the clients that the settings are for, or leave the selector out.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#DestinationRule',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  workloadSelector: { matchLabels: { app: 'web-*' } }
`,
      at: ['/spec/workloadSelector/matchLabels/app'],
    },
    {
      title: 'A selector without labels: a warning.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  workloadSelector: {}
`,
      at: ['/spec/workloadSelector'],
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
  workloadSelector: { matchLabels: { app: web } }
`,
    },
  ],
  check(subject, context) {
    const selector = DestinationRuleFields.of(subject).spec.child('workloadSelector');
    if (selector === undefined) return;
    const labels = selector.child('matchLabels');
    for (const { path, message, severity } of workloadSelectorProblems(labels?.value as Readonly<Record<string, unknown>> | undefined)) {
      const place = path.length === 0 ? selector : (labels ?? selector);
      context.report({ at: place.path(...path), message: `The workload selector ${message}`, severity });
    }
  },
};
