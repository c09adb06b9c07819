import { ServerTlsFields } from '../../model/server-tls-fields';
import { Rule } from '../rule';

export const certificateCount: Rule = {
  name: 'server-tls/certificate-count',
  code: 'TLS-009',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/Gateway', 'networking.istio.io/Sidecar'],
  title: 'A server has at most two certificates.',
  why: 'The proxy serves at most one certificate per kind of key, RSA and ECDSA; further ones have no effect.',
  fix: 'Keep one RSA and one ECDSA certificate, and give other hosts a server of their own.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#ServerTLSSettings-TLSCertificate',
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
      tls:
        mode: SIMPLE
        tlsCertificates:
          - { serverCertificate: /etc/a/cert.pem, privateKey: /etc/a/key.pem }
          - { serverCertificate: /etc/b/cert.pem, privateKey: /etc/b/key.pem }
          - { serverCertificate: /etc/c/cert.pem, privateKey: /etc/c/key.pem }
`,
      at: ['/spec/servers/0/tls/tlsCertificates'],
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
      tls:
        mode: SIMPLE
        tlsCertificates:
          - { serverCertificate: /etc/rsa/cert.pem, privateKey: /etc/rsa/key.pem }
          - { serverCertificate: /etc/ecdsa/cert.pem, privateKey: /etc/ecdsa/key.pem }
`,
    },
  ],
  check(subject, context) {
    for (const tls of ServerTlsFields.of(subject)) {
      const count = tls.field.count('tlsCertificates');
      if (!tls.needsFiles || count < 3) continue;
      context.report({ at: tls.field.path('tlsCertificates'), message: `A server uses at most two certificates, but ${count} are given` });
    }
  },
};
