import { SidecarFields } from '../../model/sidecar-fields';
import { Rule } from '../rule';

export const egressNotNull: Rule = {
  name: 'sidecar/egress-not-null',
  code: 'SC-030',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'An egress listener of a Sidecar is not null.',
  why: 'An empty list item is no listener; Istio refuses the object.',
  fix: 'Remove the empty item.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#IstioEgressListener',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    -
    - hosts: [./*]
`,
      at: ['/spec/egress/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: [./*]
`,
    },
  ],
  check(subject, context) {
    for (const listener of SidecarFields.of(subject).egress) {
      if (!listener.present) context.report({ at: listener.path(), message: 'A listener must not be null', value: null });
    }
  },
};
