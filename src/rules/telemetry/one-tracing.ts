import { Field } from '../../model/field';
import { Rule } from '../rule';

export const oneTracing: Rule = {
  name: 'telemetry/one-tracing',
  code: 'TEL-020',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'telemetry.istio.io/Telemetry',
  title: 'There is one entry of tracing.',
  why: 'Istio goes by the first one only.',
  fix: 'Merge the entries, or use a second Telemetry for other workloads.',
  docs: 'https://istio.io/latest/docs/reference/config/telemetry/#Tracing',
  bad: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  tracing: [{ randomSamplingPercentage: 1 }, { randomSamplingPercentage: 2 }]
`,
      at: ['/spec/tracing/1'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  tracing: [{ randomSamplingPercentage: 1 }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    const [, second] = spec.list('tracing');
    if (second !== undefined) context.report({ at: second.path(), message: 'Istio goes by the first entry of tracing only' });
  },
};
