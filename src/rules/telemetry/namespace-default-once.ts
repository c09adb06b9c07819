import { AnalysisModel } from '../../model/analysis/analysis-model';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { Rule } from '../rule';

export const namespaceDefaultOnce: Rule = {
  name: 'telemetry/namespace-default-once',
  code: 'IST0160',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'telemetry.istio.io/Telemetry',
  reads: [...POD_KINDS, 'Namespace'],
  title: 'A namespace has one Telemetry without selector.',
  why: 'The oldest one holds for the namespace, and the others do not.',
  fix: 'Put both into one Telemetry, or give one a selector.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0160/',
  deviation: 'A Telemetry with `targetRefs` is for its targets, not for the namespace.',
  bad: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: one, namespace: shop }
spec:
  tracing: [{ randomSamplingPercentage: 1 }]
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: two, namespace: shop }
spec:
  tracing: [{ randomSamplingPercentage: 2 }]
`,
      at: ['/spec', '/spec'],
    },
    {
      title: 'Also of different parts.',
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: one, namespace: shop }
spec:
  tracing: [{ randomSamplingPercentage: 1 }]
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: two, namespace: shop }
spec:
  accessLogging: [{ disabled: true }]
`,
      at: ['/spec', '/spec'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec:
  template:
    metadata: { labels: { app: reviews } }
    spec: { containers: [{ name: app, image: app }] }
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: one, namespace: shop }
spec:
  tracing: [{ randomSamplingPercentage: 1 }]
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: two, namespace: shop }
spec:
  selector: { matchLabels: { app: reviews } }
  tracing: [{ randomSamplingPercentage: 1 }]
`,
    },
    {
      title: 'In different namespaces.',
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: one, namespace: shop }
spec:
  tracing: [{ randomSamplingPercentage: 1 }]
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: two, namespace: edge }
spec:
  tracing: [{ randomSamplingPercentage: 2 }]
`,
    },
  ],
  check(subject, context) {
    const others = AnalysisModel.of(context.model).telemetries.otherDefaults(subject);
    if (others !== '') context.report({ at: ['spec'], message: `The namespace ${subject.namespace} has another Telemetry without selector: ${others}` });
  },
};
