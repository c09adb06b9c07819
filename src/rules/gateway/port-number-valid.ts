import { GatewayFields } from '../../model/gateway-fields';
import { portNumberProblem } from '../../values/port-number';
import { Rule } from '../rule';

export const portNumberValid: Rule = {
  name: 'gateway/port-number-valid',
  code: 'GW-008',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'A server listens on a port from 1 to 65535, or on 0 if it is bound to a UNIX domain socket.',
  why: 'There is no such TCP port; Istio refuses the object.',
  fix: 'Set `port.number` from 1 to 65535.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#Port',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 70000, name: http, protocol: HTTP }
      hosts: ['*']
    - port: { number: 0, name: http-zero, protocol: HTTP }
      hosts: ['*']
`,
      at: ['/spec/servers/0/port/number', '/spec/servers/1/port/number'],
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
    - port: { number: 65535, name: http, protocol: HTTP }
      hosts: ['*']
    - port: { number: 0, name: socket, protocol: HTTP }
      bind: unix:///var/run/edge.sock
      hosts: ['*']
`,
    },
  ],
  check(subject, context) {
    for (const { port, portNumberIsValid } of GatewayFields.of(subject).servers) {
      if (port === undefined || portNumberIsValid) continue;
      const value = port.number('number') ?? 0;
      context.report({ at: port.near('number'), message: `The port number ${value} ${portNumberProblem(value)}`, value });
    }
  },
};
