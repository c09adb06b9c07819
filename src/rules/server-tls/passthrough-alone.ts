import { ServerTlsFields } from '../../model/server-tls-fields';
import { Rule } from '../rule';

const CERTIFICATES = ['caCrl', 'serverCertificate', 'privateKey', 'caCertificates', 'tlsCertificates', 'credentialName', 'credentialNames'];

export const passthroughAlone: Rule = {
  name: 'server-tls/passthrough-alone',
  code: 'TLS-005',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/Gateway', 'networking.istio.io/Sidecar'],
  title: 'Where TLS is passed through no certificates are given.',
  why: 'The proxy does not decrypt the connection, so it ignores them; mode PASSTHROUGH is also what applies when the mode is forgotten.',
  fix: 'Set mode SIMPLE or MUTUAL to terminate TLS here, or remove the certificates.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#ServerTLSSettings-TLSmode',
  bad: [
    {
      title: 'The mode was forgotten.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 443, name: https, protocol: HTTPS }
      hosts: ['*']
      tls: { credentialName: shop-cert }
`,
      at: ['/spec/servers/0/tls/credentialName'],
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
    - port: { number: 443, name: tls, protocol: TLS }
      hosts: ['*']
      tls: { mode: PASSTHROUGH }
`,
    },
  ],
  check(subject, context) {
    for (const tls of ServerTlsFields.of(subject)) {
      if (!tls.passesThrough) continue;
      for (const name of CERTIFICATES) {
        if (!tls.sets(name)) continue;
        context.report({ at: tls.field.path(name), message: `With mode ${tls.mode}, ${name} is ignored` });
      }
    }
  },
};
