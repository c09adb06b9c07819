import { AnalysisModel } from '../../model/analysis/analysis-model';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { Rule } from '../rule';

export const workloadSelectedOnce: Rule = {
  name: 'telemetry/workload-selected-once',
  code: 'IST0159',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'telemetry.istio.io/Telemetry',
  reads: [...POD_KINDS, 'Namespace'],
  title: 'A workload is selected by one Telemetry only.',
  why: 'The oldest one holds, and the others do not.',
  fix: 'Put both into one Telemetry, or let them select different workloads.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0159/',
  bad: [
    {
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: one, namespace: shop }
spec: { selector: { matchLabels: { app: reviews } }, tracing: [{ randomSamplingPercentage: 1 }] }
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: two, namespace: shop }
spec: { selector: { matchLabels: { app: reviews } }, tracing: [{ randomSamplingPercentage: 1 }] }
`,
      at: ['/spec/selector', '/spec/selector'],
    },
    {
      title: 'Different selectors, the same workload.',
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews, version: v1 } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: one, namespace: shop }
spec: { selector: { matchLabels: { app: reviews } }, tracing: [{ randomSamplingPercentage: 1 }] }
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: two, namespace: shop }
spec: { selector: { matchLabels: { version: v1 } }, tracing: [{ randomSamplingPercentage: 1 }] }
`,
      at: ['/spec/selector', '/spec/selector'],
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
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: one, namespace: shop }
spec: { selector: { matchLabels: { app: reviews } }, tracing: [{ randomSamplingPercentage: 1 }] }
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: two, namespace: shop }
spec: { selector: { matchLabels: { app: ratings } }, tracing: [{ randomSamplingPercentage: 1 }] }
`,
    },
    {
      title: 'In different namespaces.',
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: edge }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: one, namespace: shop }
spec: { selector: { matchLabels: { app: reviews } }, tracing: [{ randomSamplingPercentage: 1 }] }
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: two, namespace: edge }
spec: { selector: { matchLabels: { app: reviews } }, tracing: [{ randomSamplingPercentage: 1 }] }
`,
    },
  ],
  check(subject, context) {
    const { telemetries } = AnalysisModel.of(context.model);
    const clashing = telemetries.selected(subject).filter((pod) => telemetries.othersAt(pod, subject) !== '');
    if (clashing.length === 0) return;
    const [pod] = clashing;
    const more = clashing.length > 1 ? ` (and ${clashing.length - 1} more)` : '';
    context.report({ at: ['spec', 'selector'], message: `${pod.subject.kind} ${pod.subject.name}${more} is also selected by ${telemetries.othersAt(pod, subject)}` });
  },
};
