import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const tunnelPortValid: Rule = {
  name: 'traffic-policy/tunnel-port-valid',
  code: 'TP-062',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'The target port of a tunnel lies between 1 and 65535.',
  why: 'There is no other port to connect to; Istio refuses the object.',
  fix: 'Set `targetPort` to the port of the target host.',
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
    tunnel: { targetHost: db.example.com, targetPort: 0 }
`,
      at: ['/spec/trafficPolicy/tunnel/targetPort'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    tunnel: { targetHost: db.example.com, targetPort: 65536 }
`,
      at: ['/spec/trafficPolicy/tunnel/targetPort'],
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
    tunnel: { targetHost: db.example.com, targetPort: 65535 }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-062'), context);
  },
};
