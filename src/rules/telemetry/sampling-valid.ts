import { Field } from '../../model/field';
import { Rule } from '../rule';

export const samplingValid: Rule = {
  name: 'telemetry/sampling-valid',
  code: 'TEL-023',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'telemetry.istio.io/Telemetry',
  title: 'The share of requests that are traced is from 0 to 100.',
  why: 'It is a percentage; Istio refuses the object.',
  fix: 'Use a number from 0 to 100.',
  docs: 'https://istio.io/latest/docs/reference/config/telemetry/#Tracing',
  bad: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  tracing: [{ randomSamplingPercentage: 100.1 }]
`,
      at: ['/spec/tracing/0/randomSamplingPercentage'],
    },
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  tracing: [{ randomSamplingPercentage: -0.1 }]
`,
      at: ['/spec/tracing/0/randomSamplingPercentage'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  tracing: [{ randomSamplingPercentage: 100 }]
`,
    },
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  tracing: [{ randomSamplingPercentage: 0 }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const tracing of spec.list('tracing')) {
      const share = tracing.number('randomSamplingPercentage');
      if (share === undefined || (share >= 0 && share <= 100)) continue;
      context.report({ at: tracing.path('randomSamplingPercentage'), message: `The share ${share} must be from 0 to 100`, value: share });
    }
  },
};
