import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const tcpLimitValid: Rule = {
  name: 'traffic-policy/tcp-limit-valid',
  code: 'TP-025',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/DestinationRule', 'networking.istio.io/Sidecar'],
  title: 'The limit of TCP connections is not negative.',
  why: 'A limit below zero means nothing; Istio refuses the object.',
  fix: 'Use 0 (the default) or a positive number.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#ConnectionPoolSettings-TCPSettings',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    connectionPool: { tcp: { maxConnections: -1 } }
`,
      at: ['/spec/trafficPolicy/connectionPool/tcp/maxConnections'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
      connectionPool: { tcp: { maxConnections: -1 } }
`,
      at: ['/spec/ingress/0/connectionPool/tcp/maxConnections'],
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
    connectionPool: { tcp: { maxConnections: 0 } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-025'), context);
  },
};
