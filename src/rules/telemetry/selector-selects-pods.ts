import { AnalysisModel, policyLabels } from '../../model/analysis/analysis-model';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { LabelSelector } from '../../values/label-selector';
import { Rule } from '../rule';

export const selectorSelectsPods: Rule = {
  name: 'telemetry/selector-selects-pods',
  code: 'IST0101',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'telemetry.istio.io/Telemetry',
  reads: [...POD_KINDS, 'Namespace'],
  title: 'The selector of a Telemetry selects Pods of its namespace.',
  why: 'What selects nothing has no effect.',
  fix: 'Correct the labels: they are compared with those of Pods.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0101/',
  deviation: 'Workloads may be declared elsewhere, so only where the input is known to be complete.',
  bad: [
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
metadata: { name: logs, namespace: shop }
spec:
  selector: { matchLabels: { app: review } }
  tracing: [{ randomSamplingPercentage: 1 }]
`,
      at: ['/spec/selector'],
    },
    {
      title: 'Another namespace.',
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
metadata: { name: logs, namespace: edge }
spec:
  selector: { matchLabels: { app: reviews } }
  tracing: [{ randomSamplingPercentage: 1 }]
`,
      at: ['/spec/selector'],
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
metadata: { name: logs, namespace: shop }
spec:
  selector: { matchLabels: { app: reviews } }
  tracing: [{ randomSamplingPercentage: 1 }]
`,
    },
    {
      title: 'Without selector.',
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: logs, namespace: shop }
spec:
  tracing: [{ randomSamplingPercentage: 1 }]
`,
    },
  ],
  check(subject, context) {
    const { telemetries, isComplete } = AnalysisModel.of(context.model);
    const labels = policyLabels(subject);
    if (!isComplete || Object.keys(labels).length === 0 || telemetries.selected(subject).length > 0) return;
    context.report({ at: ['spec', 'selector'], message: `No Pod of the namespace ${subject.namespace} has the labels ${LabelSelector.ofLabels(labels).toString()}` });
  },
};
