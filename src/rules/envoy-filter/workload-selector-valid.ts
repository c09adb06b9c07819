import { Field } from '../../model/field';
import { workloadSelectorProblems } from '../../values/workload-selector';
import { Rule } from '../rule';

export const workloadSelectorValid: Rule = {
  name: 'envoy-filter/workload-selector-valid',
  code: 'EF-002',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'A workload selector has labels without wildcards.',
  why: 'A selector with "*" selects nothing, and Istio refuses the object. One without labels selects everything: Istio warns.',
  fix: 'Write out the labels of the workloads, or leave the selector out to mean the whole namespace.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/envoy-filter/#EnvoyFilter',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  workloadSelector: { labels: { app: 'web-*' } }
`,
      at: ['/spec/workloadSelector/labels/app'],
    },
    {
      title: 'A selector without labels: a warning.',
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  workloadSelector: {}
`,
      at: ['/spec/workloadSelector'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  workloadSelector: { labels: { app: web } }
`,
    },
  ],
  check(subject, context) {
    const selector = Field.of(subject.object).child('spec')?.child('workloadSelector');
    if (selector === undefined) return;
    const labels = selector.child('labels');
    for (const { path, message, severity } of workloadSelectorProblems(labels?.value as Readonly<Record<string, unknown>> | undefined)) {
      const place = path.length === 0 ? selector : (labels ?? selector);
      context.report({ at: place.path(...path), message: `The workload selector ${message}`, severity });
    }
  },
};
