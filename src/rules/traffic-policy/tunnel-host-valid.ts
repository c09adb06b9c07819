import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const tunnelHostValid: Rule = {
  name: 'traffic-policy/tunnel-host-valid',
  code: 'TP-061',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'A tunnel leads to a domain name or an IP address.',
  why: 'The forward proxy can not connect to anything else; Istio refuses the object.',
  fix: 'Write one host; a wildcard is none.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#TrafficPolicy-TunnelSettings',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    tunnel: { targetHost: '*.example.com', targetPort: 5432 }
`,
      at: ['/spec/trafficPolicy/tunnel/targetHost'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    tunnel: { targetHost: '', targetPort: 5432 }
`,
      at: ['/spec/trafficPolicy/tunnel/targetHost'],
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
    tunnel: { targetHost: 10.0.0.1, targetPort: 5432 }
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
    tunnel: { targetHost: db, targetPort: 5432 }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-061'), context);
  },
};
