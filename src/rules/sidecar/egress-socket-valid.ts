import { SidecarFields } from '../../model/sidecar-fields';
import { unixSocketProblem } from '../../values/unix-socket';
import { Rule } from '../rule';

export const egressSocketValid: Rule = {
  name: 'sidecar/egress-socket-valid',
  code: 'SC-034',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'An egress listener without a port number binds to a UNIX domain socket.',
  why: 'It would listen nowhere, and traffic that is redirected by iptables never arrives at a socket; Istio refuses the object.',
  fix: 'Set `port.number`, or `bind` to "unix:///path" with captureMode NONE (or none).',
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
      port: { name: http, protocol: HTTP }
      bind: 127.0.0.1
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
      port: { name: http, protocol: HTTP }
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
      port: { name: http, protocol: HTTP }
      bind: unix://run/x/
      captureMode: IPTABLES
`,
      at: ['/spec/egress/0/bind', '/spec/egress/0/captureMode'],
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
      port: { number: 0, name: http, protocol: HTTP }
      bind: unix:///run/db.sock
      captureMode: NONE
`,
    },
  ],
  check(subject, context) {
    for (const { bind, bindsSocket, field, number } of SidecarFields.of(subject).clients) {
      if (number !== 0) continue;
      const problem = bindsSocket ? unixSocketProblem(bind) : 'must be a UNIX domain socket, as the port has no number';
      if (problem !== undefined) context.report({ at: field.near('bind'), message: `bind "${bind}" ${problem}`, value: bind });
      const mode = field.text('captureMode');
      if (mode === '' || mode === 'DEFAULT' || mode === 'NONE') continue;
      context.report({ at: field.path('captureMode'), message: `Traffic to a UNIX domain socket can not be captured by ${mode}`, value: mode });
    }
  },
};
