import { ServerTlsFields } from '../../model/server-tls-fields';
import { cipherSuiteProblem } from '../../values/cipher-suite';
import { Rule } from '../rule';

export const cipherSuiteKnown: Rule = {
  name: 'server-tls/cipher-suite-known',
  code: 'TLS-002',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/Gateway', 'networking.istio.io/Sidecar'],
  title: 'Cipher suites are ones that the proxy knows.',
  why: 'Istio drops unknown suites from the list; if none is left, the defaults apply instead of what was meant.',
  fix: 'Write suites as OpenSSL does: ECDHE-RSA-AES128-GCM-SHA256. Those of TLS 1.3 cannot be chosen.',
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
      tls:
        mode: SIMPLE
        credentialName: shop-cert
        cipherSuites: [ECDHE-RSA-AES128-GCM-SHA256, TLS_AES_128_GCM_SHA256]
`,
      at: ['/spec/servers/0/tls/cipherSuites/1'],
    },
  ],
  good: [
    {
      title: 'Operators of the proxy are left to it.',
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
        credentialName: shop-cert
        cipherSuites: [ALL, ECDHE-RSA-AES256-GCM-SHA384, -AES128-SHA]
`,
    },
  ],
  check(subject, context) {
    for (const { field } of ServerTlsFields.of(subject)) {
      for (const suite of field.list('cipherSuites')) {
        const problem = cipherSuiteProblem(suite.string);
        if (problem === undefined) continue;
        context.report({ at: suite.path(), message: `The cipher suite "${suite.string}" is ignored: it ${problem}`, value: suite.value });
      }
    }
  },
};
