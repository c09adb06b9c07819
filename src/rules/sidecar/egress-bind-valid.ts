import { SidecarFields } from '../../model/sidecar-fields';
import { ipAddressProblem } from '../../values/ip-address';
import { portNumberProblem } from '../../values/port-number';
import { Rule } from '../rule';

export const egressBindValid: Rule = {
  name: 'sidecar/egress-bind-valid',
  code: 'SC-035',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'An egress listener with a port number binds to an IP address.',
  why: 'A port can not be opened on a name or a socket; Istio refuses the object.',
  fix: 'Write an IP address, or leave `bind` out; the number lies between 1 and 65535.',
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
      bind: unix:///run/db.sock
`,
      at: ['/spec/egress/0/bind'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: [./*]
      port: { number: 65536, name: http, protocol: HTTP }
`,
      at: ['/spec/egress/0/port/number'],
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
      port: { number: 8080, name: http, protocol: HTTP }
      bind: 127.0.0.1
`,
    },
  ],
  check(subject, context) {
    for (const { bind, field, number, port } of SidecarFields.of(subject).clients) {
      if (number === 0) continue;
      const portProblem = portNumberProblem(number);
      if (portProblem !== undefined) context.report({ at: port.path('number'), message: `The port ${number} ${portProblem}`, value: number });
      const problem = bind === '' ? undefined : ipAddressProblem(bind);
      if (problem !== undefined) context.report({ at: field.path('bind'), message: `The address "${bind}" ${problem}`, value: bind });
    }
  },
};
