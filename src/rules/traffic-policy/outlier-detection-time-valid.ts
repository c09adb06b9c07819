import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const outlierDetectionTimeValid: Rule = {
  name: 'traffic-policy/outlier-detection-time-valid',
  code: 'TP-010',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Times of outlier detection are whole milliseconds, at least one.',
  why: 'The proxy counts milliseconds; Istio refuses the object.',
  fix: 'Write a duration such as "30s" or "500ms".',
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
    outlierDetection: { interval: 500us, baseEjectionTime: 0s }
`,
      at: ['/spec/trafficPolicy/outlierDetection/interval', '/spec/trafficPolicy/outlierDetection/baseEjectionTime'],
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
    outlierDetection: { interval: 1ms, baseEjectionTime: 1.001s }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-010'), context);
  },
};
