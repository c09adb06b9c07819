import { ServerTlsFields } from '../../model/server-tls-fields';
import { Rule } from '../rule';

export const oneCertificateSource: Rule = {
  name: 'server-tls/one-certificate-source',
  code: 'TLS-006',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/Gateway', 'networking.istio.io/Sidecar'],
  title: 'The certificates of a server come from one source.',
  why: 'With two sources it is undecided which certificate clients get; Istio refuses the object.',
  fix: 'Keep one of credentialName, credentialNames, tlsCertificates, or serverCertificate with privateKey.',
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
      tls: { mode: SIMPLE, credentialName: shop-cert, serverCertificate: /etc/certs/cert.pem, privateKey: /etc/certs/key.pem }
`,
      at: ['/spec/servers/0/tls'],
    },
  ],
  good: [
    {
      title: 'A certificate without a key is no source.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 443, name: https, protocol: HTTPS }
      hosts: ['*']
      tls: { mode: SIMPLE, credentialName: shop-cert, serverCertificate: /etc/certs/cert.pem }
`,
    },
  ],
  check(subject, context) {
    for (const tls of ServerTlsFields.of(subject)) {
      if (tls.isIstioMutual) continue;
      const sources = ['credentialName', 'credentialNames', 'tlsCertificates'].filter((name) => tls.sets(name));
      if (tls.sets('serverCertificate') && tls.sets('privateKey')) sources.push('serverCertificate with privateKey');
      if (sources.length < 2) continue;
      context.report({ at: tls.field.path(), message: `The certificates come from more than one source: ${sources.join(', ')}` });
    }
  },
};
