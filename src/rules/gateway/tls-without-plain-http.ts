import { Field } from '../../model/field';
import { GatewayFields } from '../../model/gateway-fields';
import { Rule } from '../rule';

export const tlsWithoutPlainHttp: Rule = {
  name: 'gateway/tls-without-plain-http',
  code: 'GW-014',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'A server that speaks plain HTTP does not terminate TLS.',
  why: 'Certificates on a plain port are a contradiction: clients would send clear text. Istio refuses the object.',
  fix: 'Use the protocol HTTPS, or keep nothing but `httpsRedirect` under `tls`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#ServerTLSSettings',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 443, name: web, protocol: HTTP }
      hosts: ['*']
      tls: { mode: SIMPLE, credentialName: shop-cert }
`,
      at: ['/spec/servers/0/tls'],
    },
  ],
  good: [
    {
      title: 'The usual redirect: without a mode nothing is terminated.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: web, protocol: HTTP }
      hosts: ['*']
      tls: { httpsRedirect: true }
`,
    },
  ],
  check(subject, context) {
    for (const { protocol, tls, portIsValid } of GatewayFields.of(subject).servers) {
      if (!portIsValid || tls === undefined || protocol?.isHttp !== true || !terminates(tls)) continue;
      context.report({ at: tls.path(), message: `A server with the protocol ${protocol.name.toUpperCase()} must not terminate TLS` });
    }
  },
};

function terminates(tls: Field): boolean {
  const mode = tls.text('mode');
  if (mode !== '' && mode !== 'PASSTHROUGH' && mode !== 'AUTO_PASSTHROUGH') return true;
  return tls.text('caCertificates') !== '' || tls.text('privateKey') !== '' || tls.text('serverCertificate') !== '';
}
