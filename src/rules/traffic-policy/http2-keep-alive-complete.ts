import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const http2KeepAliveComplete: Rule = {
  name: 'traffic-policy/http2-keep-alive-complete',
  code: 'TP-024',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/DestinationRule', 'networking.istio.io/Sidecar'],
  title: 'HTTP/2 keep-alive has an interval and a timeout.',
  why: 'The proxy needs to know both when to ping and how long to wait; Istio refuses the object.',
  fix: 'Set both to durations of at least 1ms.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#ConnectionPoolSettings-HTTPSettings',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    connectionPool: { http: { http2KeepAlive: { interval: 30s } } }
`,
      at: ['/spec/trafficPolicy/connectionPool/http/http2KeepAlive'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    connectionPool: { http: { http2KeepAlive: { interval: 30s, timeout: 0s } } }
`,
      at: ['/spec/trafficPolicy/connectionPool/http/http2KeepAlive/timeout'],
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
    connectionPool: { http: { http2KeepAlive: { interval: 30s, timeout: 1ms } } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-024'), context);
  },
};
