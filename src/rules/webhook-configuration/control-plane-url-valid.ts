import { controlPlaneWebhooks } from '../../model/analysis/injector-webhooks';
import { tryParseGoUrl } from '../../values/go-url';
import { Rule } from '../rule';

export const controlPlaneUrlValid: Rule = {
  name: 'webhook-configuration/control-plane-url-valid',
  code: 'IST0163',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: ['admissionregistration.k8s.io/MutatingWebhookConfiguration', 'admissionregistration.k8s.io/ValidatingWebhookConfiguration'],
  title: 'Istio\'s webhooks say where the control plane is.',
  why: 'The API server can not ask the control plane, and refuses objects or lets them pass unchecked.',
  fix: 'Set `clientConfig.url` to a URL, or `clientConfig.service`.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0163/',
  bad: [
    {
      yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: istio-sidecar-injector }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { url: '://bad' }
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
`,
      at: ['/webhooks/0/clientConfig/url'],
    },
    {
      yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: istio-validator-x }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { caBundle: eA== }
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
`,
      at: ['/webhooks/0/clientConfig'],
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
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
`,
    },
    {
      title: 'Not Istio\'s.',
      yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: other }
webhooks:
  - name: a.example.com
    clientConfig: { url: '://bad' }
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
`,
    },
  ],
  check(subject, context) {
    for (const { field } of controlPlaneWebhooks(subject)) {
      const client = field.child('clientConfig');
      const url = client?.text('url') ?? '';
      if (client?.has('url') ? tryParseGoUrl(url) !== undefined : client?.has('service')) continue;
      const message = client?.has('url') ? `"${url}" is not a URL` : 'The webhook names neither a URL nor a service';
      context.report({ at: client?.near('url') ?? field.path(), message, value: url });
    }
  },
};
