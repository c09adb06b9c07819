import { ServerTlsFields } from '../../model/server-tls-fields';
import { Rule } from '../rule';

export const certificateComplete: Rule = {
  name: 'server-tls/certificate-complete',
  code: 'TLS-010',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/Gateway', 'networking.istio.io/Sidecar'],
  title: 'A server that terminates TLS has a certificate and its private key.',
  why: 'The proxy cannot answer a TLS handshake without both; Istio refuses the object.',
  fix: 'Set `credentialName` to a TLS Secret, or both `serverCertificate` and `privateKey` to paths of files.',
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
      tls: { mode: SIMPLE, serverCertificate: /etc/certs/cert.pem }
`,
      at: ['/spec/servers/0/tls'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 443, name: https, protocol: HTTPS }
      hosts: ['*']
      tls:
        mode: SIMPLE
        tlsCertificates:
          - { serverCertificate: /etc/a/cert.pem, privateKey: /etc/a/key.pem }
          - { privateKey: /etc/b/key.pem }
`,
      at: ['/spec/servers/0/tls/tlsCertificates/1'],
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
      tls: { mode: SIMPLE, serverCertificate: /etc/certs/cert.pem, privateKey: /etc/certs/key.pem }
    - port: { number: 8443, name: https-secret, protocol: HTTPS }
      hosts: ['*']
      tls: { mode: SIMPLE, credentialName: shop-cert }
`,
    },
  ],
  check(subject, context) {
    for (const tls of ServerTlsFields.of(subject)) {
      if (!tls.needsFiles) continue;
      const list = tls.field.list('tlsCertificates');
      for (const pair of list.length > 0 ? list : [tls.field]) {
        const missing = ['serverCertificate', 'privateKey'].filter((name) => pair.text(name) === '');
        if (missing.length === 0) continue;
        const message = `With mode ${tls.mode} and no credentialName, ${missing.join(' and ')} must be set`;
        context.report({ at: pair.path(), message });
      }
    }
  },
};
