import { GatewayFields } from '../../model/gateway-fields';
import { isUnixSocket, unixSocketProblem } from '../../values/unix-socket';
import { Rule } from '../rule';

export const bindSocketValid: Rule = {
  name: 'gateway/bind-socket-valid',
  code: 'GW-011',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'A server bound to a UNIX domain socket has a usable path, and port number 0.',
  why: 'A socket has no port, so a number beside it contradicts it; Istio refuses the object.',
  fix: 'Use `unix:///absolute/path` or `unix://@name` and set `port.number` to 0.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#Server',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: local, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: http, protocol: HTTP }
      bind: unix://@edge
      hosts: ['*']
`,
      at: ['/spec/servers/0/port/number'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: local, namespace: edge }
spec:
  servers:
    - port: { number: 0, name: http, protocol: HTTP }
      bind: unix://run/edge.sock
      hosts: ['*']
`,
      at: ['/spec/servers/0/bind'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: local, namespace: edge }
spec:
  servers:
    - port: { number: 0, name: http, protocol: HTTP }
      bind: unix://@edge
      hosts: ['*']
    - port: { number: 0, name: http-2, protocol: HTTP }
      bind: unix:///run/edge.sock
      hosts: ['*']
`,
    },
  ],
  check(subject, context) {
    for (const { field, port } of GatewayFields.of(subject).servers) {
      const bind = field.text('bind');
      if (!isUnixSocket(bind)) continue;
      const problem = unixSocketProblem(bind);
      if (problem !== undefined) context.report({ at: field.path('bind'), message: `The socket address "${bind}" ${problem}`, value: bind });
      const number = port?.number('number') ?? 0;
      if (port === undefined || number === 0) continue;
      const message = `The server is bound to a UNIX domain socket, so its port number must be 0, not ${number}`;
      context.report({ at: port.path('number'), message, value: number });
    }
  },
};
