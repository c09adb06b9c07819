import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const httpIdleTimeoutValid: Rule = {
  name: 'traffic-policy/http-idle-timeout-valid',
  code: 'TP-022',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/DestinationRule', 'networking.istio.io/Sidecar'],
  title: 'The idle timeout of HTTP connections is whole milliseconds, at least one.',
  why: 'The proxy counts milliseconds, and HTTP has no way to switch this timeout off; Istio refuses the object.',
  fix: 'Write a duration such as "15m"; leave it out for the default of an hour.',
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
    connectionPool: { http: { idleTimeout: 0s } }
`,
      at: ['/spec/trafficPolicy/connectionPool/http/idleTimeout'],
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
    connectionPool: { http: { idleTimeout: 1ms } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-022'), context);
  },
};
