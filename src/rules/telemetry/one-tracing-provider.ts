import { Field } from '../../model/field';
import { Rule } from '../rule';

export const oneTracingProvider: Rule = {
  name: 'telemetry/one-tracing-provider',
  code: 'TEL-021',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'telemetry.istio.io/Telemetry',
  title: 'Spans are sent to one provider.',
  why: 'Istio goes by the first one only.',
  fix: 'Keep one provider, and let its collector pass spans on.',
  docs: 'https://istio.io/latest/docs/reference/config/telemetry/#Tracing',
  bad: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  tracing: [{ providers: [{ name: zipkin }, { name: otel }] }]
`,
      at: ['/spec/tracing/0/providers/1'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  tracing: [{ providers: [{ name: otel }] }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const tracing of spec.list('tracing')) {
      const [, second] = tracing.list('providers');
      if (second !== undefined) context.report({ at: second.path(), message: 'Istio goes by the first tracing provider only' });
    }
  },
};
