import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const connectionPoolNotEmpty: Rule = {
  name: 'traffic-policy/connection-pool-not-empty',
  code: 'TP-020',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/DestinationRule', 'networking.istio.io/Sidecar'],
  title: 'A connection pool sets HTTP or TCP limits.',
  why: 'An empty pool is a forgotten one; Istio refuses the object.',
  fix: 'Fill in `http` or `tcp`, or remove the pool.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#ConnectionPoolSettings',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    connectionPool: {}
`,
      at: ['/spec/trafficPolicy/connectionPool'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: [./*]
  inboundConnectionPool: {}
`,
      at: ['/spec/inboundConnectionPool'],
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
    connectionPool: { tcp: {} }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-020'), context);
  },
};
