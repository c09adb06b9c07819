import { Field } from '../../model/field';
import { Rule } from '../rule';

export const tracerNotLightstep: Rule = {
  name: 'telemetry/tracer-not-lightstep',
  code: 'IST0002',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'telemetry.istio.io/Telemetry',
  title: 'Traces go to a tracer that Istio goes on supporting.',
  why: 'The Lightstep tracer is deprecated; its makers receive OpenTelemetry.',
  fix: 'Define an extension provider of type `opentelemetry`, and name that.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0002/',
  bad: [
    {
      meshConfig: `
extensionProviders: [{ name: light, lightstep: { service: ls.example.com, port: 443, accessToken: a } }]
`,
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: logs, namespace: shop }
spec:
  tracing: [{ providers: [{ name: light }] }]
`,
      at: ['/spec/tracing/0/providers/0/name'],
    },
    {
      meshConfig: `
extensionProviders: [{ name: otel, opentelemetry: { service: o.example.com, port: 443 } }, { name: light, lightstep: { service: ls.example.com, port: 443, accessToken: a } }]
`,
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: logs, namespace: shop }
spec:
  tracing: [{ providers: [{ name: otel }] }, { providers: [{ name: light }] }]
`,
      at: ['/spec/tracing/1/providers/0/name'],
    },
  ],
  good: [
    {
      meshConfig: `
extensionProviders: [{ name: otel, opentelemetry: { service: o.example.com, port: 443 } }]
`,
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: logs, namespace: shop }
spec:
  tracing: [{ providers: [{ name: otel }] }]
`,
    },
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: logs, namespace: shop }
spec:
  tracing: [{ providers: [{ name: light }] }]
`,
    },
  ],
  check(subject, context) {
    const { extensionProviders } = context.model.meshConfig;
    for (const provider of (Field.of(subject.object).child('spec')?.list('tracing') ?? []).flatMap((tracing) => tracing.list('providers'))) {
      const name = provider.text('name');
      if (extensionProviders.get(name)?.type !== 'lightstep') continue;
      context.report({ at: provider.path('name'), message: `The provider "${name}" is of the deprecated type Lightstep`, value: name });
    }
  },
};
