import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const skippedVerificationMutual: Rule = {
  name: 'traffic-policy/skipped-verification-mutual',
  code: 'TP-042',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'With insecureSkipVerify and mode MUTUAL nothing says how to verify.',
  why: 'A CA or names that are never looked at give false safety; Istio refuses the object.',
  fix: 'Remove insecureSkipVerify (better), or the CA and the names.',
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
    tls: { mode: MUTUAL, insecureSkipVerify: true, clientCertificate: /c.pem, privateKey: /k.pem, caCertificates: /ca.pem }
`,
      at: ['/spec/trafficPolicy/tls/caCertificates'],
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
    tls: { mode: MUTUAL, insecureSkipVerify: true, clientCertificate: /c.pem, privateKey: /k.pem }
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
    tls: { mode: MUTUAL, insecureSkipVerify: true, credentialName: client-cert }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-042'), context);
  },
};
