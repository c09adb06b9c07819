import { GatewayFields } from '../../model/gateway-fields';
import { Rule } from '../rule';

export const tlsPresent: Rule = {
  name: 'gateway/tls-present',
  code: 'GW-013',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'A server whose protocol is HTTPS or TLS has TLS settings.',
  why: 'Istio cannot tell whether to terminate TLS, and with which certificate, or to pass it through; it refuses the object.',
  fix: 'Set `tls`, for example mode SIMPLE with a credentialName, or mode PASSTHROUGH.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#ServerTLSSettings',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 443, name: https, protocol: HTTPS }
      hosts: ['*']
`,
      at: ['/spec/servers/0'],
    },
  ],
  good: [
    {
      title: 'Empty settings pass TLS through.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 443, name: tls, protocol: TLS }
      hosts: ['*']
      tls: {}
`,
    },
  ],
  check(subject, context) {
    for (const { field, protocol, tls, portIsValid } of GatewayFields.of(subject).servers) {
      if (!portIsValid || tls !== undefined || protocol?.isTls !== true) continue;
      const message = `A server with the protocol ${protocol.name.toUpperCase()} must have TLS settings`;
      context.report({ at: field.near('tls'), message });
    }
  },
};
