import { ServerTlsFields } from '../../model/server-tls-fields';
import { cipherSuiteProblem } from '../../values/cipher-suite';
import { Rule } from '../rule';

export const cipherSuiteUnique: Rule = {
  name: 'server-tls/cipher-suite-unique',
  code: 'TLS-003',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/Gateway', 'networking.istio.io/Sidecar'],
  title: 'No cipher suite is listed twice.',
  why: 'The repetition has no effect, and often stands where another suite was meant.',
  fix: 'Remove the repetition.',
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
        cipherSuites: [AES128-GCM-SHA256, AES256-GCM-SHA384, AES128-GCM-SHA256]
`,
      at: ['/spec/servers/0/tls/cipherSuites/2'],
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
        credentialName: shop-cert
        cipherSuites: [AES128-GCM-SHA256, AES256-GCM-SHA384]
`,
    },
  ],
  check(subject, context) {
    for (const { field } of ServerTlsFields.of(subject)) {
      const seen = new Set<string>();
      for (const suite of field.list('cipherSuites')) {
        if (cipherSuiteProblem(suite.string) !== undefined) continue;
        if (seen.has(suite.string)) context.report({ at: suite.path(), message: `"${suite.string}" is listed twice`, value: suite.value });
        seen.add(suite.string);
      }
    }
  },
};
