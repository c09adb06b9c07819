import { Field } from '../../model/field';
import { Rule } from '../rule';

export const metricsProviderNamed: Rule = {
  name: 'telemetry/metrics-provider-named',
  code: 'TEL-010',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'telemetry.istio.io/Telemetry',
  title: 'Each provider of metrics has a name.',
  why: 'Providers are found by name in the mesh config; Istio refuses the object.',
  fix: 'Set `name` to an extension provider of the mesh config.',
  docs: 'https://istio.io/latest/docs/reference/config/telemetry/#Metrics',
  bad: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  metrics: [{ providers: [{ name: '' }] }]
`,
      at: ['/spec/metrics/0/providers/0/name'],
    },
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  metrics: [{ providers: [{}] }]
`,
      at: ['/spec/metrics/0/providers/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  metrics: [{ providers: [{ name: envoy }] }, {}]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const provider of spec.list('metrics').flatMap((entry) => entry.list('providers'))) {
      if (provider.text('name') === '') context.report({ at: provider.near('name'), message: 'A provider must have a name' });
    }
  },
};
