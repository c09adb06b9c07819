import { GatewayFields } from '../../model/gateway-fields';
import { Rule } from '../rule';

export const httpsRedirectOnHttp: Rule = {
  name: 'gateway/https-redirect-on-http',
  code: 'GW-018',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'Only servers that speak plain HTTP redirect to HTTPS.',
  why: 'A server that already speaks TLS has nothing to redirect: the setting has no effect, and clear-text requests to port 80 stay unredirected.',
  fix: 'Move `httpsRedirect` to the server with the protocol HTTP.',
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
      tls: { mode: SIMPLE, credentialName: shop-cert, httpsRedirect: true }
`,
      at: ['/spec/servers/0/tls/httpsRedirect'],
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
    - port: { number: 80, name: http, protocol: HTTP }
      hosts: ['*']
      tls: { httpsRedirect: true }
    - port: { number: 443, name: https, protocol: HTTPS }
      hosts: ['*']
      tls: { mode: SIMPLE, credentialName: shop-cert, httpsRedirect: false }
`,
    },
  ],
  check(subject, context) {
    for (const { protocol, tls, portIsValid } of GatewayFields.of(subject).servers) {
      if (!portIsValid || tls === undefined || protocol === undefined || protocol.isHttp || !tls.flag('httpsRedirect')) continue;
      const message = `A server with the protocol ${protocol.name.toUpperCase()} has no plain HTTP requests to redirect`;
      context.report({ at: tls.path('httpsRedirect'), message, value: true });
    }
  },
};
