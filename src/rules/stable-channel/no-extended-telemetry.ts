import { Field } from '../../model/field';
import { stableChannelApplies } from '../../model/stable-channel';
import { Rule } from '../rule';

export const noExtendedTelemetry: Rule = {
  name: 'stable-channel/no-extended-telemetry',
  code: 'STABLE-004',
  severity: 'error',
  layer: 'webhook',
  packs: ['strict'],
  kind: 'telemetry.istio.io/Telemetry',
  title: 'Telemetry with the stable channel has no extended fields.',
  why: 'Where the stable channel policy is installed, the API server refuses it for objects that carry the label of the revision: its form may change between releases.',
  fix: 'Remove useRequestIdForTraceSampling, reportingInterval and the filter.',
  docs: 'https://istio.io/latest/docs/releases/feature-stages/',
  bad: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop, labels: { istio.io/rev: default } }
spec:
  tracing: [{ useRequestIdForTraceSampling: false }]
  metrics: [{ reportingInterval: 5s }]
  accessLogging: [{ filter: { expression: 'true' } }]
`,
      at: ['/spec/tracing/0/useRequestIdForTraceSampling', '/spec/metrics/0/reportingInterval', '/spec/accessLogging/0/filter'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop, labels: { istio.io/rev: default } }
spec:
  tracing: [{ randomSamplingPercentage: 1 }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined || !stableChannelApplies(subject)) return;
    for (const [list, name] of EXTENDED) {
      for (const entry of spec.list(list)) {
        if (entry.has(name)) context.report({ at: entry.path(name), message: `The stable channel policy refuses ${name}` });
      }
    }
  },
};

const EXTENDED: ReadonlyArray<readonly [string, string]> = [
  ['tracing', 'useRequestIdForTraceSampling'],
  ['metrics', 'reportingInterval'],
  ['accessLogging', 'filter'],
];
