import { SidecarFields } from '../../model/sidecar-fields';
import { Rule } from '../rule';

export const ingressPortUnique: Rule = {
  name: 'sidecar/ingress-port-unique',
  code: 'SC-017',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'Each ingress listener of a Sidecar has a port of its own.',
  why: 'A port is listened on once, whatever it binds to; Istio refuses the object.',
  fix: 'Remove one of the listeners, or change its port.',
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
    - port: { number: 8080, name: grpc, protocol: GRPC }
      bind: 127.0.0.1
`,
      at: ['/spec/ingress/1/port/number'],
    },
  ],
  good: [
    {
      title: 'Names may repeat.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
    - port: { number: 8081, name: http, protocol: HTTP }
`,
    },
  ],
  check(subject, context) {
    const numbers = new Set<number>();
    for (const { number, port } of SidecarFields.of(subject).servers) {
      if (numbers.has(number)) {
        const message = `There is another listener for port ${number} before this one`;
        context.report({ at: port.near('number'), message, value: number });
      }
      numbers.add(number);
    }
  },
};
