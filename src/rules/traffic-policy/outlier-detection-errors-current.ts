import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const outlierDetectionErrorsCurrent: Rule = {
  name: 'traffic-policy/outlier-detection-errors-current',
  code: 'TP-011',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Outlier detection says which errors it counts.',
  why: '`consecutiveErrors` is deprecated and will be ignored some day; Istio accepts it with a warning.',
  fix: 'Use `consecutive5xxErrors` or `consecutiveGatewayErrors`.',
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
    outlierDetection: { consecutiveErrors: 5 }
`,
      at: ['/spec/trafficPolicy/outlierDetection/consecutiveErrors'],
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
    outlierDetection: { consecutive5xxErrors: 5 }
`,
    },
    {
      title: 'Istio says nothing of it in a subset.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  subsets:
    - name: v1
      trafficPolicy: { outlierDetection: { consecutiveErrors: 5 } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-011'), context);
  },
};
