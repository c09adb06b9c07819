import { Field } from '../../model/field';
import { Rule } from '../rule';

export const overrideNotNull: Rule = {
  name: 'telemetry/override-not-null',
  code: 'TEL-011',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'telemetry.istio.io/Telemetry',
  title: 'No override of metrics is null.',
  why: 'An empty list element is a slip; Istio refuses the object.',
  fix: 'Remove the element.',
  docs: 'https://istio.io/latest/docs/reference/config/telemetry/#MetricsOverrides',
  bad: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  metrics: [{ overrides: [null] }]
`,
      at: ['/spec/metrics/0/overrides/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  metrics: [{ overrides: [{ disabled: true }] }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const override of spec.list('metrics').flatMap((metrics) => metrics.list('overrides'))) {
      if (!override.present) context.report({ at: override.path(), message: 'An override must not be null' });
    }
  },
};
