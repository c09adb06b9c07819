import { GatewayFields } from '../../model/gateway-fields';
import { ipAddressProblem } from '../../values/ip-address';
import { isUnixSocket } from '../../values/unix-socket';
import { Rule } from '../rule';

export const bindAddressValid: Rule = {
  name: 'gateway/bind-address-valid',
  code: 'GW-012',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'A server is bound to an IP address or a UNIX domain socket.',
  why: 'The proxy listens on addresses and resolves no names for it; Istio refuses the object.',
  fix: 'Use an address such as 0.0.0.0 or "::1", or remove `bind` to listen on all of them.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#Server',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: http, protocol: HTTP }
      bind: edge.example.com
      hosts: ['*']
    - port: { number: 81, name: http-2, protocol: HTTP }
      bind: 10.0.0.0/8
      hosts: ['*']
`,
      at: ['/spec/servers/0/bind', '/spec/servers/1/bind'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: http, protocol: HTTP }
      bind: 0.0.0.0
      hosts: ['*']
    - port: { number: 81, name: http-2, protocol: HTTP }
      bind: '::1'
      hosts: ['*']
`,
    },
  ],
  check(subject, context) {
    for (const { field } of GatewayFields.of(subject).servers) {
      const bind = field.text('bind');
      if (bind === '' || isUnixSocket(bind)) continue;
      const problem = ipAddressProblem(bind);
      if (problem !== undefined) context.report({ at: field.path('bind'), message: `The bind address "${bind}" ${problem}`, value: bind });
    }
  },
};
