import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const tcpKeepaliveValid: Rule = {
  name: 'traffic-policy/tcp-keepalive-valid',
  code: 'TP-028',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/DestinationRule', 'networking.istio.io/Sidecar'],
  title: 'Times of TCP keep-alive are whole milliseconds, at least one.',
  why: 'Istio refuses the object.',
  fix: 'Write durations such as "75s".',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#ConnectionPoolSettings-TCPSettings-TcpKeepalive',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    connectionPool: { tcp: { tcpKeepalive: { time: 0s, interval: 10us } } }
`,
      at: ['/spec/trafficPolicy/connectionPool/tcp/tcpKeepalive/time', '/spec/trafficPolicy/connectionPool/tcp/tcpKeepalive/interval'],
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
    connectionPool: { tcp: { tcpKeepalive: { time: 7200s, interval: 75s, probes: 9 } } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-028'), context);
  },
};
