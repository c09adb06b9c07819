import { GatewayFields } from '../../model/gateway-fields';
import { Rule } from '../rule';

export const tlsWithTlsPort: Rule = {
  name: 'gateway/tls-with-tls-port',
  code: 'GW-015',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'TLS settings stand only on servers that speak TLS, HTTPS or HTTP.',
  why: 'For TCP, MONGO, MYSQL, REDIS and UDP the settings, even empty ones, have no meaning; Istio refuses the object.',
  fix: 'Use the protocol TLS for any protocol inside TLS, or remove `tls`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#ServerTLSSettings',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: data, namespace: edge }
spec:
  servers:
    - port: { number: 27017, name: mongo, protocol: MONGO }
      hosts: ['*']
      tls: { mode: SIMPLE, credentialName: mongo-cert }
    - port: { number: 9000, name: tcp, protocol: TCP }
      hosts: ['*']
      tls: {}
`,
      at: ['/spec/servers/0/tls', '/spec/servers/1/tls'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: data, namespace: edge }
spec:
  servers:
    - port: { number: 27017, name: mongo, protocol: TLS }
      hosts: ['*']
      tls: { mode: SIMPLE, credentialName: mongo-cert }
    - port: { number: 9000, name: tcp, protocol: TCP }
      hosts: ['*']
`,
    },
  ],
  check(subject, context) {
    for (const { protocol, tls, portIsValid } of GatewayFields.of(subject).servers) {
      if (!portIsValid || tls === undefined || protocol === undefined || protocol.isTls || protocol.isHttp) continue;
      context.report({ at: tls.path(), message: `A server with the protocol ${protocol.name.toUpperCase()} cannot have TLS settings` });
    }
  },
};
