import { AnalysisModel } from '../../model/analysis/analysis-model';
import { Rule } from '../rule';

export const injectorServiceExists: Rule = {
  name: 'webhook-configuration/injector-service-exists',
  code: 'IST0139',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'admissionregistration.k8s.io/MutatingWebhookConfiguration',
  reads: ['Service'],
  title: 'The Service that an injection webhook asks is there.',
  why: 'The API server can not ask it, and Pods are refused or stay without proxy.',
  fix: 'Correct the Service, or remove the webhook of a control plane that is gone.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0139/',
  deviation: 'The control plane is seldom among what is checked, so only where the input is known to be complete.',
  bad: [
    {
      yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: istio-sidecar-injector }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { service: { name: istiod, namespace: istio-system } }
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
`,
      at: ['/webhooks/0/clientConfig/service'],
    },
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: istiod, namespace: istio-system }
spec: { selector: { app: istiod }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: canary, labels: { istio.io/rev: canary } }
webhooks:
  - name: a.example.com
    clientConfig: { service: { name: istiod-canary, namespace: istio-system } }
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
`,
      at: ['/webhooks/0/clientConfig/service'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: istiod, namespace: istio-system }
spec: { selector: { app: istiod }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: istio-sidecar-injector }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { service: { name: istiod, namespace: istio-system } }
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
`,
    },
    {
      yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: istio-sidecar-injector }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { url: https://istiod.example.com/inject }
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
`,
    },
  ],
  check(subject, context) {
    const { injectorWebhooks, isComplete } = AnalysisModel.of(context.model);
    if (!isComplete) return;
    for (const { field } of injectorWebhooks.of(subject)) {
      const service = field.child('clientConfig')?.child('service');
      if (!service || context.model.index.get('Service', service.text('namespace'), service.text('name'))) continue;
      context.report({ at: service.path(), message: `There is no Service ${service.text('namespace')}/${service.text('name')}` });
    }
  },
};
