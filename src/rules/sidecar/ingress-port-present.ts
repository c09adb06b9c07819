import { SidecarFields } from '../../model/sidecar-fields';
import { Rule } from '../rule';

export const ingressPortPresent: Rule = {
  name: 'sidecar/ingress-port-present',
  code: 'SC-011',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'An ingress listener of a Sidecar has a port.',
  why: 'The proxy would not know where to listen; Istio refuses the object.',
  fix: 'Set `port` with number, name and protocol.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#IstioIngressListener',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - defaultEndpoint: 127.0.0.1:8080
`,
      at: ['/spec/ingress/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
`,
    },
  ],
  check(subject, context) {
    for (const listener of SidecarFields.of(subject).ingress) {
      if (listener.present && !listener.has('port')) context.report({ at: listener.path(), message: 'An ingress listener must have a port' });
    }
  },
};
