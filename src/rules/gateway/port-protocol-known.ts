import { GatewayFields } from '../../model/gateway-fields';
import { protocolProblem } from '../../values/protocol';
import { Rule } from '../rule';

export const portProtocolKnown: Rule = {
  name: 'gateway/port-protocol-known',
  code: 'GW-007',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'The port of a server names a protocol that Istio knows.',
  why: 'A gateway builds its listener from the protocol and does not sniff it; Istio refuses the object.',
  fix: 'Use HTTP, HTTPS, GRPC, GRPC-WEB, HTTP2, TLS, TCP, MONGO, REDIS or MYSQL, in any case.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#Port',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: web, protocol: WEBSOCKET }
      hosts: ['*']
`,
      at: ['/spec/servers/0/port/protocol'],
    },
    {
      title: 'Elsewhere an empty protocol means that the proxy finds out; not on a gateway.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: web, protocol: '' }
      hosts: ['*']
`,
      at: ['/spec/servers/0/port/protocol'],
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
    - port: { number: 80, name: web, protocol: http }
      hosts: ['*']
    - port: { number: 9090, name: calls, protocol: gRPC-Web }
      hosts: ['*']
`,
    },
  ],
  check(subject, context) {
    for (const { port, protocol } of GatewayFields.of(subject).servers) {
      if (port === undefined || protocol !== undefined) continue;
      const value = port.text('protocol');
      const problem = value === '' ? 'must not be empty' : protocolProblem(value);
      context.report({ at: port.near('protocol'), message: `The protocol "${value}" ${problem}`, value });
    }
  },
};
