import { ServerTlsFields } from '../../model/server-tls-fields';
import { Rule } from '../rule';

const CERTIFICATES = ['serverCertificate', 'privateKey', 'caCertificates', 'tlsCertificates', 'credentialName', 'credentialNames'];

export const istioMutualAlone: Rule = {
  name: 'server-tls/istio-mutual-alone',
  code: 'TLS-004',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/Gateway', 'networking.istio.io/Sidecar'],
  title: 'With mode ISTIO_MUTUAL no certificates are given.',
  why: 'In this mode the proxy uses the certificates that Istio issues to it, so others would be ignored; Istio refuses the object.',
  fix: 'Remove the certificates, or use mode MUTUAL.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#ServerTLSSettings-TLSmode',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: eastwest, namespace: edge }
spec:
  servers:
    - port: { number: 15443, name: tls, protocol: TLS }
      hosts: ['*.local']
      tls: { mode: ISTIO_MUTUAL, privateKey: /etc/certs/key.pem, credentialName: shop-cert }
`,
      at: ['/spec/servers/0/tls/privateKey', '/spec/servers/0/tls/credentialName'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: eastwest, namespace: edge }
spec:
  servers:
    - port: { number: 15443, name: tls, protocol: TLS }
      hosts: ['*.local']
      tls: { mode: ISTIO_MUTUAL }
`,
    },
  ],
  check(subject, context) {
    for (const tls of ServerTlsFields.of(subject)) {
      if (!tls.isIstioMutual) continue;
      for (const name of CERTIFICATES) {
        if (!tls.sets(name)) continue;
        context.report({ at: tls.field.path(name), message: `With mode ISTIO_MUTUAL, ${name} must not be set` });
      }
    }
  },
};
