import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const tunnelOrProxyProtocol: Rule = {
  name: 'traffic-policy/tunnel-or-proxy-protocol',
  code: 'TP-002',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'A traffic policy has a tunnel or the PROXY protocol, not both.',
  why: 'Both decide what the first bytes of a connection are; Istio refuses the object.',
  fix: 'Remove one of `tunnel` and `proxyProtocol`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#TrafficPolicy',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    tunnel: { targetHost: db.example.com, targetPort: 5432 }
    proxyProtocol: { version: V2 }
`,
      at: ['/spec/trafficPolicy/proxyProtocol'],
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
    tunnel: { targetHost: db.example.com, targetPort: 5432 }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-002'), context);
  },
};
