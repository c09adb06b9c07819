import { DestinationRuleFields } from '../../model/destination-rule-fields';
import { exportToProblems } from '../../values/export-to';
import { Rule } from '../rule';

export const exportToValid: Rule = {
  name: 'destination-rule/export-to-valid',
  code: 'DR-007',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'exportTo lists namespaces, each once, or "." or "*" alone.',
  why: 'To whom the settings apply would be undecided; Istio refuses the object. With a workload selector they can only apply in the own namespace.',
  fix: 'List the names of namespaces, "." for the own one, or only "*" for all. Beside a workloadSelector, use ["."] or nothing.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#DestinationRule',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  exportTo: ['.', shop]
`,
      at: ['/spec/exportTo/1'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  exportTo: ['~']
`,
      at: ['/spec/exportTo/0'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  exportTo: ['*', web]
`,
      at: ['/spec/exportTo'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  workloadSelector: { matchLabels: { app: web } }
  exportTo: ['*']
`,
      at: ['/spec/exportTo'],
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
  exportTo: ['.', web]
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  workloadSelector: { matchLabels: { app: web } }
  exportTo: ['.']
`,
    },
  ],
  check(subject, context) {
    const { spec } = DestinationRuleFields.of(subject);
    const entries = spec.list('exportTo');
    if (entries.length === 0) return;
    const list = entries.map((entry) => entry.string);
    for (const { path, message, severity } of exportToProblems(subject.namespace, list, { workloadSelector: spec.has('workloadSelector') })) {
      const value = path.length === 0 ? list : list[Number(path[0])];
      const what = path.length === 0 ? 'exportTo' : `"${String(value)}"`;
      context.report({ at: spec.path('exportTo', ...path), message: `${what} ${message}`, value, severity });
    }
  },
};
