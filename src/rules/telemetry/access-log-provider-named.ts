import { Field } from '../../model/field';
import { Rule } from '../rule';

export const accessLogProviderNamed: Rule = {
  name: 'telemetry/access-log-provider-named',
  code: 'TEL-031',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'telemetry.istio.io/Telemetry',
  title: 'Each provider of logs has a name.',
  why: 'Providers are found by name in the mesh config; Istio refuses the object.',
  fix: 'Set `name` to an extension provider of the mesh config.',
  docs: 'https://istio.io/latest/docs/reference/config/telemetry/#AccessLogging',
  bad: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  accessLogging: [{ providers: [{ name: '' }] }]
`,
      at: ['/spec/accessLogging/0/providers/0/name'],
    },
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  accessLogging: [{ providers: [{}] }]
`,
      at: ['/spec/accessLogging/0/providers/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  accessLogging: [{ providers: [{ name: envoy }] }, {}]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const provider of spec.list('accessLogging').flatMap((entry) => entry.list('providers'))) {
      if (provider.text('name') === '') context.report({ at: provider.near('name'), message: 'A provider must have a name' });
    }
  },
};
