import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const outlierDetectionPercentValid: Rule = {
  name: 'traffic-policy/outlier-detection-percent-valid',
  code: 'TP-013',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Percentages of outlier detection lie between 0 and 100.',
  why: 'There is nothing beyond all endpoints; Istio refuses the object.',
  fix: 'Use a whole number from 0 to 100.',
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
    outlierDetection: { maxEjectionPercent: 101, minHealthPercent: -1 }
`,
      at: ['/spec/trafficPolicy/outlierDetection/maxEjectionPercent', '/spec/trafficPolicy/outlierDetection/minHealthPercent'],
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
    outlierDetection: { maxEjectionPercent: 100, minHealthPercent: 0 }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-013'), context);
  },
};
