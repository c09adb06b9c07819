import { controlPlaneWebhooks } from '../../model/analysis/injector-webhooks';
import { tryParseGoUrl } from '../../values/go-url';
import { IpAddress } from '../../values/ip-address';
import { Rule } from '../rule';

export const controlPlaneUrlNamed: Rule = {
  name: 'webhook-configuration/control-plane-url-named',
  code: 'IST0164',
  severity: 'info',
  layer: 'analysis',
  packs: ['best-practice', 'istioctl'],
  kind: ['admissionregistration.k8s.io/MutatingWebhookConfiguration', 'admissionregistration.k8s.io/ValidatingWebhookConfiguration'],
  title: 'Istio\'s webhooks name the control plane by a host.',
  why: 'An address may change, and certificates are seldom for addresses.',
  fix: 'Use a name in `clientConfig.url`.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0164/',
  deviation: 'It works; a name is better style.',
  bad: [
    {
      yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: { name: istio-sidecar-injector }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { url: https://10.0.0.1:15017/inject }
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
`,
      at: ['/webhooks/0/clientConfig/url'],
    },
    {
      yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: istiod-default-validator }
webhooks:
  - name: sidecar-injector.istio.io
    clientConfig: { url: 'https://[2001:db8::1]/validate' }
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
`,
      at: ['/webhooks/0/clientConfig/url'],
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
      yaml: `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: other }
webhooks:
  - name: a.example.com
    clientConfig: { url: https://10.0.0.1/x }
    namespaceSelector: { matchLabels: { istio-injection: enabled } }
`,
    },
  ],
  check(subject, context) {
    for (const { field } of controlPlaneWebhooks(subject)) {
      const client = field.child('clientConfig');
      const url = client?.text('url') ?? '';
      if (IpAddress.tryParse(tryParseGoUrl(url)?.hostname ?? '') === undefined) continue;
      context.report({ at: client?.path('url') ?? field.path(), message: `The control plane is named by an address: ${url}`, value: url });
    }
  },
};
