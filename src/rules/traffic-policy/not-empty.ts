import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const notEmpty: Rule = {
  name: 'traffic-policy/not-empty',
  code: 'TP-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'A traffic policy sets something.',
  why: 'An empty policy is a forgotten one; Istio refuses the object.',
  fix: 'Fill in the settings, or remove the policy.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#TrafficPolicy',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy: {}
`,
      at: ['/spec/trafficPolicy'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  subsets:
    - name: v1
      labels: { version: v1 }
      trafficPolicy: { portLevelSettings: [] }
`,
      at: ['/spec/subsets/0/trafficPolicy'],
    },
  ],
  good: [
    {
      title: 'An empty block counts.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy: { tls: {} }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-001'), context);
  },
};
