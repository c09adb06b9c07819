import { AnalysisModel, sidecarLabels } from '../../model/analysis/analysis-model';
import { isAmbientNamespace } from '../../model/analysis/pod';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { Rule } from '../rule';

export const workloadsHaveSidecars: Rule = {
  name: 'sidecar/workloads-have-sidecars',
  code: 'IST0167',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  reads: [...POD_KINDS, 'Namespace'],
  title: 'A Sidecar is for workloads that have sidecars.',
  why: 'In ambient mode traffic goes through the node\'s proxy, which knows no Sidecar.',
  fix: 'Remove the Sidecar, or take the workloads out of ambient mode.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0167/',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio.io/dataplane-mode: ambient } }
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: scope, namespace: shop }
spec:
  egress: [{ hosts: ['./*'] }]
`,
      at: ['/spec'],
    },
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: reviews }, annotations: { ambient.istio.io/redirection: enabled } }
spec: { containers: [{ name: app, image: app }] }
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: scope, namespace: shop }
spec:
  workloadSelector: { labels: { app: reviews } }
  egress: [{ hosts: ['./*'] }]
`,
      at: ['/spec'],
    },
  ],
  good: [
    {
      title: 'The label for injection wins.',
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio.io/dataplane-mode: ambient, istio-injection: enabled } }
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: scope, namespace: shop }
spec:
  egress: [{ hosts: ['./*'] }]
`,
    },
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }
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
  ],
  check(subject, context) {
    const analysis = AnalysisModel.of(context.model);
    if (Object.keys(sidecarLabels(subject)).length > 0) {
      const ambient = analysis.sidecars.selected(subject).find((pod) => pod.isAmbient);
      if (ambient) context.report({ at: ['spec'], message: `Pod ${ambient.name} is in ambient mode, where a Sidecar has no effect` });
    } else if (isAmbientNamespace(analysis.namespaceLabels(subject.namespace))) {
      context.report({ at: ['spec'], message: `The namespace ${subject.namespace} is in ambient mode, where a Sidecar has no effect` });
    }
  },
};
