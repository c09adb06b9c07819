import { ServerTlsFields } from '../../model/server-tls-fields';
import { Rule } from '../rule';

export const clientCaPresent: Rule = {
  name: 'server-tls/client-ca-present',
  code: 'TLS-008',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/Gateway', 'networking.istio.io/Sidecar'],
  title: 'Mutual TLS with certificates from files names the CA of the clients.',
  why: 'Without it the proxy cannot verify a client certificate; Istio refuses the object.',
  fix: 'Set `caCertificates` to the path of the bundle, or `credentialName` to a Secret that holds it too.',
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
      tls: { mode: MUTUAL, serverCertificate: /etc/certs/cert.pem, privateKey: /etc/certs/key.pem }
`,
      at: ['/spec/servers/0/tls'],
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
      tls: { mode: MUTUAL, credentialName: shop-cert }
    - port: { number: 8443, name: https-files, protocol: HTTPS }
      hosts: ['*']
      tls:
        mode: OPTIONAL_MUTUAL
        serverCertificate: /etc/certs/cert.pem
        privateKey: /etc/certs/key.pem
        caCertificates: /etc/certs/clients.pem
`,
    },
  ],
  check(subject, context) {
    for (const tls of ServerTlsFields.of(subject)) {
      if (!tls.needsFiles || tls.mode === 'SIMPLE' || tls.sets('caCertificates')) continue;
      const message = `With mode ${tls.mode} and no credentialName, caCertificates must be set`;
      context.report({ at: tls.field.near('caCertificates'), message });
    }
  },
};
