import { AnalysisModel } from '../../model/analysis/analysis-model';
import { Pod } from '../../model/analysis/pod';
import { Rule } from '../rule';

export const proxyPresent: Rule = {
  name: 'pod/proxy-present',
  code: 'IST0103',
  severity: 'warning',
  layer: 'analysis',
  packs: ['istioctl'],
  kind: 'Pod',
  reads: ['Namespace'],
  title: 'Pods of a namespace with injection have the proxy.',
  why: 'A Pod without proxy is not in the mesh: it was started before injection was switched on.',
  fix: 'Restart the workload.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0103/',
  deviation: 'Source never holds the proxy: it is injected when the Pod is created.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
---
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }
spec: { containers: [{ name: app, image: app }] }
`,
      at: ['/spec/containers'],
    },
    {
      title: 'A proxy without image.',
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
---
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }
spec: { containers: [{ name: app, image: app }, { name: istio-proxy }] }
`,
      at: ['/spec/containers'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
---
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }
spec: { containers: [{ name: app, image: app }, { name: istio-proxy, image: auto }] }
`,
    },
    {
      title: 'As it wishes, in any case.',
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
---
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: reviews, sidecar.istio.io/inject: "False" } }
spec: { containers: [{ name: app, image: app }] }
`,
    },
    {
      title: 'On the network of the host.',
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
---
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }
spec: { hostNetwork: true, containers: [{ name: app, image: app }] }
`,
    },
    {
      title: 'A revision label does not count.',
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio.io/rev: canary } }
---
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }
spec: { containers: [{ name: app, image: app }] }
`,
    },
  ],
  check(subject, context) {
    const labels = subject.namespace === 'istio-system' ? undefined : AnalysisModel.of(context.model).namespaceLabels(subject.namespace);
    if (labels?.['istio-injection'] !== 'enabled' || labels['istio.io/dataplane-mode'] === 'ambient') return;
    const wish = Object.hasOwn(subject.labels, INJECT) ? subject.labels[INJECT] : subject.annotations[INJECT];
    const pod = new Pod(subject, subject);
    if (wish?.toLowerCase() === 'false' || pod.spec.flag('hostNetwork') || pod.hasProxy) return;
    context.report({ at: pod.spec.near('containers'), message: `The Pod has no proxy, and its namespace ${subject.namespace} is labelled for injection` });
  },
};

const INJECT = 'sidecar.istio.io/inject';
