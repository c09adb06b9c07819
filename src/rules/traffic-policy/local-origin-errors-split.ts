import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const localOriginErrorsSplit: Rule = {
  name: 'traffic-policy/local-origin-errors-split',
  code: 'TP-012',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'A limit for local errors needs local errors to be counted apart.',
  why: 'Without the split nothing is counted against `consecutiveLocalOriginFailures`; Istio refuses the object.',
  fix: 'Set `splitExternalLocalOriginErrors: true`, or remove the limit.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#OutlierDetection',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    outlierDetection: { consecutiveLocalOriginFailures: 3 }
`,
      at: ['/spec/trafficPolicy/outlierDetection/consecutiveLocalOriginFailures'],
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
    outlierDetection: { consecutiveLocalOriginFailures: 3, splitExternalLocalOriginErrors: true }
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    outlierDetection: { consecutiveLocalOriginFailures: 0 }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-012'), context);
  },
};
