import { SidecarFields } from '../../model/sidecar-fields';
import { Rule } from '../rule';

export const catchAllListenerLast: Rule = {
  name: 'sidecar/catch-all-listener-last',
  code: 'SC-031',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'The egress listener without a port comes last.',
  why: 'It stands for all ports that no other listener names; Istio refuses the object.',
  fix: 'Move it to the end; if there are several, join them.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#IstioEgressListener',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: [./*]
    - hosts: [web/*]
      port: { number: 8080, name: http, protocol: HTTP }
`,
      at: ['/spec/egress/0'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: [./*]
    - hosts: [web/*]
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
    - hosts: [web/*]
      port: { number: 8080, name: http, protocol: HTTP }
    - hosts: [./*]
`,
    },
  ],
  check(subject, context) {
    const { egress } = SidecarFields.of(subject);
    for (const listener of egress.slice(0, -1)) {
      if (!listener.present || listener.has('port')) continue;
      context.report({ at: listener.path(), message: 'An egress listener without a port must be the last one' });
    }
  },
};
