import { GATEWAY_CLASH_KINDS, GatewayServerClashes } from '../../model/practice/gateway-server-clashes';
import { placeOf } from '../place-of';
import { Rule } from '../rule';

export const portOfOneProtocol: Rule = {
  name: 'gateway/port-of-one-protocol',
  code: 'MESH-GATEWAY-PORT-PROTOCOL',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'networking.istio.io/Gateway',
  reads: GATEWAY_CLASH_KINDS,
  title: 'Servers of the same proxies that share a port speak protocols that get along.',
  why: 'The first server of a port says what it carries; servers of another kind are left out, and nobody answers for their hosts.',
  fix: 'Give the server another port, or the same protocol.',
  docs: 'https://github.com/istio/istio/issues/42130',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: plain, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 8443, name: http, protocol: HTTP }, hosts: [a.example.com] }]
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: tcp, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 8443, name: tcp, protocol: TCP }, hosts: ['*'] }]
`,
      at: ['/spec/servers/0/port'],
    },
  ],
  good: [
    {
      title: 'HTTP in two ways.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: plain, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 8443, name: http, protocol: HTTP }, hosts: [a.example.com] }]
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: two, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 8443, name: http2, protocol: HTTP2 }, hosts: [b.example.com] }]
`,
    },
    {
      title: 'Other proxies.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: plain, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 8443, name: http, protocol: HTTP }, hosts: [a.example.com] }]
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: tcp, namespace: edge }
spec:
  selector: { istio: other }
  servers: [{ port: { number: 8443, name: tcp, protocol: TCP }, hosts: ['*'] }]
`,
    },
    {
      title: 'Another address.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: plain, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 8443, name: http, protocol: HTTP }, hosts: [a.example.com] }]
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: tcp, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 8443, name: tcp, protocol: TCP }, bind: 127.0.0.1, hosts: ['*'] }]
`,
    },
  ],
  check(subject, context) {
    for (const { server, first } of GatewayServerClashes.of(context.model).of(subject)) {
      const where = `port ${server.port} of the proxies that both are for`;
      context.report({
        at: [...server.path, 'port'],
        message: `${first.gateway} serves ${first.protocol} on ${where}, and leaves no room for ${server.protocol}`,
        value: server.protocol,
        related: [placeOf(first.manifest, [...first.path, 'port'], 'the other server')],
      });
    }
  },
};
