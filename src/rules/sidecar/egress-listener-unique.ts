import { SidecarFields } from '../../model/sidecar-fields';
import { Rule } from '../rule';

export const egressListenerUnique: Rule = {
  name: 'sidecar/egress-listener-unique',
  code: 'SC-036',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'Each egress listener of a Sidecar has a port or a socket of its own.',
  why: 'Of two listeners in one place only one can be opened; Istio refuses the object.',
  fix: 'Join the hosts of the two listeners.',
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
      port: { number: 8080, name: http, protocol: HTTP }
    - hosts: [web/*]
      port: { number: 8080, name: web, protocol: HTTP }
      bind: 127.0.0.1
`,
      at: ['/spec/egress/1/port/number'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: [./*]
      port: { protocol: HTTP, name: a }
      bind: unix:///run/x.sock
    - hosts: [web/*]
      port: { protocol: HTTP, name: b }
      bind: unix:///run/x.sock
`,
      at: ['/spec/egress/1/bind'],
    },
  ],
  good: [
    {
      title: 'Ingress listeners are counted apart.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: [./*]
      port: { number: 8080, name: http, protocol: HTTP }
    - hosts: [web/*]
      port: { number: 8081, name: web, protocol: HTTP }
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
`,
    },
  ],
  check(subject, context) {
    const sockets = new Set<string>();
    const numbers = new Set<number>();
    for (const { bind, field, number, port } of SidecarFields.of(subject).clients) {
      if (number === 0) {
        if (sockets.has(bind)) {
          const message = `There is another listener on "${bind}" before this one`;
          context.report({ at: field.near('bind'), message, value: bind });
        }
        sockets.add(bind);
      } else {
        if (numbers.has(number)) {
          const message = `There is another listener for port ${number} before this one`;
          context.report({ at: port.path('number'), message, value: number });
        }
        numbers.add(number);
      }
    }
  },
};
