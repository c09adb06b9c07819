import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const warmupValid: Rule = {
  name: 'traffic-policy/warmup-valid',
  code: 'TP-037',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'A warmup has a duration, at most 100 percent to start with, and an aggression above 0.',
  why: 'The curve by which a new endpoint gets traffic is not defined otherwise; Istio refuses the object.',
  fix: 'Set a duration of at least 1ms; leave the other two out for their defaults of 10 percent and 1.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#WarmupConfiguration',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    loadBalancer: { warmup: { aggression: 0 } }
`,
      at: ['/spec/trafficPolicy/loadBalancer/warmup', '/spec/trafficPolicy/loadBalancer/warmup/aggression'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    loadBalancer: { warmup: { duration: 100us, minimumPercent: 101 } }
`,
      at: ['/spec/trafficPolicy/loadBalancer/warmup/duration', '/spec/trafficPolicy/loadBalancer/warmup/minimumPercent'],
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
    loadBalancer: { warmup: { duration: 1ms, minimumPercent: 100, aggression: 0.1 } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-037'), context);
  },
};
