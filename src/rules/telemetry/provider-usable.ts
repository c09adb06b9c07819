import { Field } from '../../model/field';
import { usedProviderProblem } from '../../model/mesh-config-provider-use';
import { Rule } from '../rule';

export const providerUsable: Rule = {
  name: 'telemetry/provider-usable',
  code: 'MESH-PROVIDER-BROKEN',
  severity: 'error',
  layer: 'practice',
  packs: ['default'],
  kind: 'telemetry.istio.io/Telemetry',
  title: 'Each provider of telemetry can be sent to, and takes what is sent.',
  why: 'Istiod only logs a broken provider, or one of another type, and what it was meant to get is lost.',
  fix: 'Correct the extension provider in the mesh config, or name another one.',
  docs: 'https://istio.io/latest/docs/reference/config/telemetry/#ProviderRef',
  bad: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  tracing: [{ providers: [{ name: otel }] }]
`,
      at: ['/spec/tracing/0/providers/0/name'],
      meshConfig: `
extensionProviders:
  - name: otel
    opentelemetry: { service: otel, port: 0 }
`,
    },
    {
      title: 'An access log takes no metrics.',
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  metrics: [{ providers: [{ name: envoy }] }]
`,
      at: ['/spec/metrics/0/providers/0/name'],
      meshConfig: `
accessLogFile: /dev/stdout
`,
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
  metrics: [{ providers: [{ name: prometheus }] }]
  accessLogging: [{ providers: [{ name: envoy }] }]
`,
      meshConfig: `
extensionProviders:
  - name: otel
    opentelemetry: { service: otel.obs.svc.cluster.local, port: 4317 }
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    const whole = context.model.options.declarations?.wholeMeshConfig;
    for (const use of ['tracing', 'metrics', 'accessLogging'] as const) {
      for (const provider of spec.list(use).flatMap((entry) => entry.list('providers'))) {
        const name = provider.text('name');
        const problem = usedProviderProblem(context.model.meshConfig, use, name, whole);
        if (problem !== undefined) context.report({ at: provider.near('name'), message: `The provider "${name}" ${problem}`, value: name });
      }
    }
  },
};
