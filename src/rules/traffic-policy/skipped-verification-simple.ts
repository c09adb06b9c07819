import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const skippedVerificationSimple: Rule = {
  name: 'traffic-policy/skipped-verification-simple',
  code: 'TP-041',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'With insecureSkipVerify and mode SIMPLE nothing says how to verify.',
  why: 'A CA or names that are never looked at give false safety; Istio refuses the object.',
  fix: 'Remove insecureSkipVerify (better), or the CA, the credential and the names.',
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
    tls: { mode: SIMPLE, insecureSkipVerify: true, caCertificates: /etc/ca.pem, subjectAltNames: [reviews] }
`,
      at: ['/spec/trafficPolicy/tls/caCertificates', '/spec/trafficPolicy/tls/subjectAltNames'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    tls: { mode: SIMPLE, insecureSkipVerify: true, credentialName: reviews-ca }
`,
      at: ['/spec/trafficPolicy/tls/credentialName'],
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
    tls: { mode: SIMPLE, insecureSkipVerify: true }
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
    tls: { mode: SIMPLE, insecureSkipVerify: true, subjectAltNames: [] }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-041'), context);
  },
};
