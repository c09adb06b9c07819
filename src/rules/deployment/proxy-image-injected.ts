import { AnalysisModel } from '../../model/analysis/analysis-model';
import { isAutoProxy } from '../../model/analysis/auto-proxy';
import { labelMap } from '../../model/analysis/label-map';
import { podSpec, podTemplate } from '../../model/analysis/pod-template';
import { Rule } from '../rule';

export const proxyImageInjected: Rule = {
  name: 'deployment/proxy-image-injected',
  code: 'IST0146',
  severity: 'warning',
  layer: 'analysis',
  packs: ['istioctl'],
  kind: 'apps/Deployment',
  reads: ['Namespace', 'admissionregistration.k8s.io/MutatingWebhookConfiguration'],
  title: 'A Deployment whose proxy has the image `auto` is seen by injection.',
  why: 'The image `auto` can not be pulled, and the Pods do not start.',
  fix: 'Label the namespace or the template as the webhook asks for.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0146/',
  deviation: 'Webhooks come with Istio\'s installation and are seldom among what is checked.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { team: shop } }
---
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: istio-sidecar-injector }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { url: https://istiod.example.com/inject }
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: istio-proxy, image: auto }] } } }
`,
      at: ['/spec/template/spec/containers/0/image'],
    },
    {
      title: 'A selector that can not be read matches nothing.',
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
---
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: istio-sidecar-injector }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { url: https://istiod.example.com/inject }
    namespaceSelector: { matchExpressions: [{ key: istio-injection, operator: Is }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: istio-proxy, image: auto }] } } }
`,
      at: ['/spec/template/spec/containers/0/image'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
---
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: istio-sidecar-injector }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { url: https://istiod.example.com/inject }
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: istio-proxy, image: auto }] } } }
`,
    },
    {
      title: 'By the labels of the template.',
      yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: istio-sidecar-injector }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { url: https://istiod.example.com/inject }
    objectSelector: { matchLabels: { sidecar.istio.io/inject: "true" } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { sidecar.istio.io/inject: "true" } }, spec: { containers: [{ name: istio-proxy, image: auto }] } } }
`,
    },
  ],
  check(subject, context) {
    const container = podSpec(subject)?.list('containers').find(isAutoProxy);
    if (container === undefined) return;
    const analysis = AnalysisModel.of(context.model);
    const namespace = analysis.namespaceLabels(subject.namespace) ?? {};
    const labels = labelMap(podTemplate(subject)?.child('metadata'), 'labels');
    const seen = analysis.istioWebhooks.some((webhook) => webhook.namespaceSelector?.matches(namespace) && webhook.objectSelector?.matches(labels));
    if (!seen) context.report({ at: container.path('image'), message: 'No injection webhook matches the Deployment, so the image stays auto', value: 'auto' });
  },
};
