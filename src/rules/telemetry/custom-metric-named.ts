import { Field } from '../../model/field';
import { Rule } from '../rule';

export const customMetricNamed: Rule = {
  name: 'telemetry/custom-metric-named',
  code: 'TEL-013',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'telemetry.istio.io/Telemetry',
  title: 'A metric of one\'s own has a name.',
  why: 'An empty name selects no metric; Istio refuses the object.',
  fix: 'Set `customMetric` to the metric\'s name, or use `metric`.',
  docs: 'https://istio.io/latest/docs/reference/config/telemetry/#MetricSelector',
  bad: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  metrics: [{ overrides: [{ match: { customMetric: '' }, disabled: true }] }]
`,
      at: ['/spec/metrics/0/overrides/0/match/customMetric'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  metrics: [{ overrides: [{ match: { customMetric: orders_total }, disabled: true }] }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const override of spec.list('metrics').flatMap((metrics) => metrics.list('overrides'))) {
      const match = override.child('match');
      if (match === undefined || !match.has('customMetric') || match.text('customMetric') !== '') continue;
      context.report({ at: match.path('customMetric'), message: 'customMetric must not be empty' });
    }
  },
};
