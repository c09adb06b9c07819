import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const tcpIdleTimeoutValid: Rule = {
  name: 'traffic-policy/tcp-idle-timeout-valid',
  code: 'TP-027',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/DestinationRule', 'networking.istio.io/Sidecar'],
  title: 'The idle timeout of TCP connections is zero, or whole milliseconds.',
  why: 'The proxy counts milliseconds; Istio refuses the object.',
  fix: 'Write a duration such as "1h", or "0s" to switch the timeout off.',
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
    connectionPool: { tcp: { idleTimeout: 1.5ms } }
`,
      at: ['/spec/trafficPolicy/connectionPool/tcp/idleTimeout'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    connectionPool: { tcp: { idleTimeout: -5s } }
`,
      at: ['/spec/trafficPolicy/connectionPool/tcp/idleTimeout'],
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
    connectionPool: { tcp: { idleTimeout: 0s } }
`,
    },
    {
      title: 'Less than a millisecond counts as zero.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    connectionPool: { tcp: { idleTimeout: 0.5ms } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-027'), context);
  },
};
