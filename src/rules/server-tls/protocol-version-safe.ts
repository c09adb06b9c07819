import { ServerTlsFields } from '../../model/server-tls-fields';
import { Rule } from '../rule';

export const protocolVersionSafe: Rule = {
  name: 'server-tls/protocol-version-safe',
  code: 'TLS-001',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/Gateway', 'networking.istio.io/Sidecar'],
  title: 'Whoever allows TLS 1.0 or 1.1 also lists cipher suites that they can use.',
  why: 'The suites that the proxy offers by default need TLS 1.2, so a client of an older version still finds none in common.',
  fix: 'Set minProtocolVersion to TLSV1_2 or newer, or list older suites such as AES128-SHA under `cipherSuites`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#ServerTLSSettings-TLSProtocol',
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
      tls: { mode: SIMPLE, credentialName: shop-cert, minProtocolVersion: TLSV1_1 }
`,
      at: ['/spec/servers/0/tls/minProtocolVersion'],
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
    - port: { number: 443, name: https, protocol: HTTPS }
      hosts: ['*']
      tls: { mode: SIMPLE, credentialName: shop-cert, minProtocolVersion: TLSV1_1, cipherSuites: [AES128-SHA] }
    - port: { number: 8443, name: https-new, protocol: HTTPS }
      hosts: ['*']
      tls: { mode: SIMPLE, credentialName: shop-cert, minProtocolVersion: TLSV1_2 }
`,
    },
  ],
  check(subject, context) {
    for (const { field } of ServerTlsFields.of(subject)) {
      const version = field.text('minProtocolVersion');
      if ((version !== 'TLSV1_0' && version !== 'TLSV1_1') || field.count('cipherSuites') > 0) continue;
      const message = `The lowest version is ${version}, but no cipher suites are listed that it could use`;
      context.report({ at: field.path('minProtocolVersion'), message, value: version });
    }
  },
};
