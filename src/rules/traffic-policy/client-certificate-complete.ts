import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const clientCertificateComplete: Rule = {
  name: 'traffic-policy/client-certificate-complete',
  code: 'TP-044',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Mutual TLS has a client certificate and its private key.',
  why: 'The server asks for a certificate that the proxy does not have; Istio refuses the object.',
  fix: 'Set credentialName, or both clientCertificate and privateKey. Between services of the mesh use mode ISTIO_MUTUAL.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    tls: { mode: MUTUAL, clientCertificate: /c.pem }
`,
      at: ['/spec/trafficPolicy/tls'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    tls: { mode: MUTUAL, clientCertificate: '', privateKey: /k.pem }
`,
      at: ['/spec/trafficPolicy/tls/clientCertificate'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    tls: { mode: MUTUAL, clientCertificate: /c.pem, privateKey: /k.pem }
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    tls: { mode: MUTUAL, credentialName: client-cert }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-044'), context);
  },
};
