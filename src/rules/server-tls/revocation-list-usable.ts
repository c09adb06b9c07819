import { ServerTlsFields } from '../../model/server-tls-fields';
import { Rule } from '../rule';

export const revocationListUsable: Rule = {
  name: 'server-tls/revocation-list-usable',
  code: 'TLS-011',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/Gateway', 'networking.istio.io/Sidecar'],
  title: 'A revocation list stands beside files for mutual TLS.',
  why: 'It revokes client certificates: mode SIMPLE asks for none, and a Secret carries its own list; Istio refuses the object.',
  fix: 'Use mode MUTUAL with files, or put the list into the Secret under the key ca.crl.',
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
      tls: { mode: SIMPLE, serverCertificate: /etc/certs/cert.pem, privateKey: /etc/certs/key.pem, caCrl: /etc/certs/revoked.pem }
`,
      at: ['/spec/servers/0/tls/caCrl'],
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
        mode: MUTUAL
        serverCertificate: /etc/certs/cert.pem
        privateKey: /etc/certs/key.pem
        caCertificates: /etc/certs/clients.pem
        caCrl: /etc/certs/revoked.pem
`,
    },
  ],
  check(subject, context) {
    for (const tls of ServerTlsFields.of(subject)) {
      if (tls.isIstioMutual || !tls.sets('caCrl') || (tls.terminates && tls.namesSecrets)) continue;
      const { mode } = tls;
      const reason = tls.sets('credentialName') ? 'beside credentialName' : mode === 'SIMPLE' ? 'with mode SIMPLE, which asks for no client certificates' : '';
      if (reason !== '') context.report({ at: tls.field.path('caCrl'), message: `caCrl cannot be used ${reason}` });
    }
  },
};
