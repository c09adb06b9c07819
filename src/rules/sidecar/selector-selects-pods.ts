import { AnalysisModel, sidecarLabels } from '../../model/analysis/analysis-model';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { LabelSelector } from '../../values/label-selector';
import { Rule } from '../rule';

export const selectorSelectsPods: Rule = {
  name: 'sidecar/selector-selects-pods',
  code: 'IST0101',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  reads: [...POD_KINDS, 'Namespace'],
  title: 'The selector of a Sidecar selects Pods of its namespace.',
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
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: scope, namespace: shop }
spec:
  workloadSelector: { labels: { app: review } }
  egress: [{ hosts: ['./*'] }]
`,
      at: ['/spec/workloadSelector'],
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
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: scope, namespace: edge }
spec:
  workloadSelector: { labels: { app: reviews } }
  egress: [{ hosts: ['./*'] }]
`,
      at: ['/spec/workloadSelector'],
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
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: scope, namespace: shop }
spec:
  workloadSelector: { labels: { app: reviews } }
  egress: [{ hosts: ['./*'] }]
`,
    },
    {
      title: 'Without selector.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: scope, namespace: shop }
spec:
  egress: [{ hosts: ['./*'] }]
`,
    },
  ],
  check(subject, context) {
    const { sidecars, isComplete } = AnalysisModel.of(context.model);
    const labels = sidecarLabels(subject);
    if (!isComplete || Object.keys(labels).length === 0 || sidecars.selected(subject).length > 0) return;
    context.report({ at: ['spec', 'workloadSelector'], message: `No Pod of the namespace ${subject.namespace} has the labels ${LabelSelector.ofLabels(labels).toString()}` });
  },
};
