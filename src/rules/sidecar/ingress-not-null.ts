import { SidecarFields } from '../../model/sidecar-fields';
import { Rule } from '../rule';

export const ingressNotNull: Rule = {
  name: 'sidecar/ingress-not-null',
  code: 'SC-010',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'An ingress listener of a Sidecar is not null.',
  why: 'An empty list item is no listener; Istio refuses the object.',
  fix: 'Remove the empty item.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#IstioIngressListener',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
    -
`,
      at: ['/spec/ingress/1'],
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
      if (!listener.present) context.report({ at: listener.path(), message: 'A listener must not be null', value: null });
    }
  },
};
