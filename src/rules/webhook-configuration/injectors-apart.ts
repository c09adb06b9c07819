import { AnalysisModel } from '../../model/analysis/analysis-model';
import { Rule } from '../rule';

export const injectorsApart: Rule = {
  name: 'webhook-configuration/injectors-apart',
  code: 'IST0139',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'admissionregistration.k8s.io/MutatingWebhookConfiguration',
  title: 'Each Pod is seen by one injection webhook.',
  why: 'Where two webhooks match, a Pod may be injected twice.',
  fix: 'Make the selectors exclusive: by revision label, or by `istio-injection`.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0139/',
  bad: [
    {
      yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: istio-sidecar-injector }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { url: https://istiod.example.com/inject }
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
---
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: istio-sidecar-injector-b }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { url: https://istiod.example.com/inject }
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
`,
      at: ['/webhooks/0', '/webhooks/0'],
    },
    {
      title: 'One of them takes everything.',
      yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: istio-sidecar-injector-canary }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { url: https://istiod.example.com/inject }
    namespaceSelector: { matchExpressions: [{ key: istio.io/rev, operator: In, values: [canary] }] }
---
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: all }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { url: https://istiod.example.com/inject }
`,
      at: ['/webhooks/0', '/webhooks/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: istio-sidecar-injector }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { url: https://istiod.example.com/inject }
    namespaceSelector: { matchLabels: { istio-injection: enabled }, matchExpressions: [{ key: istio.io/rev, operator: DoesNotExist }] }
---
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: istio-sidecar-injector-canary }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { url: https://istiod.example.com/inject }
    namespaceSelector: { matchLabels: { istio.io/rev: canary }, matchExpressions: [{ key: istio-injection, operator: DoesNotExist }] }
`,
    },
    {
      title: 'Of somebody else.',
      yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: istio-sidecar-injector }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { url: https://istiod.example.com/inject }
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
---
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: other }
webhooks:
  - name: a.example.com
    clientConfig: { url: https://istiod.example.com/inject }
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
`,
    },
  ],
  check(subject, context) {
    const { injectorWebhooks } = AnalysisModel.of(context.model);
    for (const webhook of injectorWebhooks.of(subject)) {
      const others = injectorWebhooks.overlapping(webhook).map(({ manifest, name }) => `${manifest.name}/${name}`).sort();
      if (others.length > 0) context.report({ at: webhook.field.path(), message: `The webhook ${webhook.name} overlaps with ${others.join(', ')}` });
    }
  },
};
