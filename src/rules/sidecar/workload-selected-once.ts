import { AnalysisModel } from '../../model/analysis/analysis-model';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { Rule } from '../rule';

export const workloadSelectedOnce: Rule = {
  name: 'sidecar/workload-selected-once',
  code: 'IST0110',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  reads: [...POD_KINDS, 'Namespace'],
  title: 'A workload is selected by one Sidecar only.',
  why: 'One of them holds, and which one is not defined.',
  fix: 'Put both into one Sidecar, or let them select different workloads.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0110/',
  bad: [
    {
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: one, namespace: shop }
spec: { workloadSelector: { labels: { app: reviews } }, egress: [{ hosts: ['./*'] }] }
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: two, namespace: shop }
spec: { workloadSelector: { labels: { app: reviews } }, egress: [{ hosts: ['./*'] }] }
`,
      at: ['/spec/workloadSelector', '/spec/workloadSelector'],
    },
    {
      title: 'Different selectors, the same workload.',
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews, version: v1 } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: one, namespace: shop }
spec: { workloadSelector: { labels: { app: reviews } }, egress: [{ hosts: ['./*'] }] }
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: two, namespace: shop }
spec: { workloadSelector: { labels: { version: v1 } }, egress: [{ hosts: ['./*'] }] }
`,
      at: ['/spec/workloadSelector', '/spec/workloadSelector'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ratings, namespace: shop }
spec: { template: { metadata: { labels: { app: ratings } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: one, namespace: shop }
spec: { workloadSelector: { labels: { app: reviews } }, egress: [{ hosts: ['./*'] }] }
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: two, namespace: shop }
spec: { workloadSelector: { labels: { app: ratings } }, egress: [{ hosts: ['./*'] }] }
`,
    },
    {
      title: 'In ambient mode there is no sidecar.',
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: reviews }, annotations: { ambient.istio.io/redirection: enabled } }
spec: { containers: [{ name: app, image: app }] }
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: one, namespace: shop }
spec: { workloadSelector: { labels: { app: reviews } }, egress: [{ hosts: ['./*'] }] }
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: two, namespace: shop }
spec: { workloadSelector: { labels: { app: reviews } }, egress: [{ hosts: ['./*'] }] }
`,
    },
  ],
  check(subject, context) {
    const { sidecars } = AnalysisModel.of(context.model);
    const clashing = sidecars.selected(subject).filter((pod) => !pod.isAmbient && sidecars.othersAt(pod, subject) !== '');
    if (clashing.length === 0) return;
    const [pod] = clashing;
    const more = clashing.length > 1 ? ` (and ${clashing.length - 1} more)` : '';
    context.report({ at: ['spec', 'workloadSelector'], message: `${pod.subject.kind} ${pod.subject.name}${more} is also selected by ${sidecars.othersAt(pod, subject)}` });
  },
};
