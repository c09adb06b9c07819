import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const tcpTimeValid: Rule = {
  name: 'traffic-policy/tcp-time-valid',
  code: 'TP-026',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/DestinationRule', 'networking.istio.io/Sidecar'],
  title: 'Times of TCP connections are whole milliseconds, at least one.',
  why: 'The proxy counts milliseconds; Istio refuses the object.',
  fix: 'Write durations such as "5s".',
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
    connectionPool: { tcp: { connectTimeout: 0s, maxConnectionDuration: 1.0005s } }
`,
      at: ['/spec/trafficPolicy/connectionPool/tcp/connectTimeout', '/spec/trafficPolicy/connectionPool/tcp/maxConnectionDuration'],
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
    connectionPool: { tcp: { connectTimeout: 1ms, maxConnectionDuration: 24h } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-026'), context);
  },
};
