import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const credentialOrFiles: Rule = {
  name: 'traffic-policy/credential-or-files',
  code: 'TP-043',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Certificates come from a Secret or from files, not both.',
  why: 'The Secret that credentialName names holds all of them; Istio refuses the object.',
  fix: 'Remove the paths, or the credentialName.',
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
    tls: { mode: SIMPLE, credentialName: reviews-ca, caCertificates: /ca.pem }
`,
      at: ['/spec/trafficPolicy/tls/caCertificates'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    portLevelSettings:
      - port: { number: 443 }
        tls: { mode: MUTUAL, credentialName: client-cert, privateKey: /k.pem, caCrl: /crl.pem }
`,
      at: ['/spec/trafficPolicy/portLevelSettings/0/tls/privateKey', '/spec/trafficPolicy/portLevelSettings/0/tls/caCrl'],
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
    tls: { mode: MUTUAL, credentialName: client-cert }
`,
    },
    {
      title: 'With Istio mutual TLS both are ignored.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    tls: { mode: ISTIO_MUTUAL, credentialName: x, caCertificates: /ca.pem }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-043'), context);
  },
};
