import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const httpLimitValid: Rule = {
  name: 'traffic-policy/http-limit-valid',
  code: 'TP-021',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/DestinationRule', 'networking.istio.io/Sidecar'],
  title: 'HTTP limits of a connection pool are not negative.',
  why: 'A limit below zero means nothing; Istio refuses the object.',
  fix: 'Use 0 (the default) or a positive number.',
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
    connectionPool: { http: { http1MaxPendingRequests: -1, maxRetries: -5 } }
`,
      at: ['/spec/trafficPolicy/connectionPool/http/http1MaxPendingRequests', '/spec/trafficPolicy/connectionPool/http/maxRetries'],
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
    connectionPool: { http: { http1MaxPendingRequests: 0, maxRetries: 2147483647 } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-021'), context);
  },
};
