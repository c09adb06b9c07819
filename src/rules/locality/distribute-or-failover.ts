import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const distributeOrFailover: Rule = {
  name: 'locality/distribute-or-failover',
  code: 'LOC-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Locality load balancing distributes or fails over, not both.',
  why: 'Weights already say where everything goes; Istio refuses the object.',
  fix: 'Keep one of `distribute` and `failover`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#LocalityLoadBalancerSetting',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    loadBalancer:
      localityLbSetting:
        distribute:
          - { from: us/*, to: { us/*: 100 } }
        failover:
          - { from: us, to: eu }
    outlierDetection: { interval: 30s }
`,
      at: ['/spec/trafficPolicy/loadBalancer/localityLbSetting/failover'],
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
    loadBalancer:
      localityLbSetting:
        distribute:
          - { from: us/*, to: { us/*: 100 } }
    outlierDetection: { interval: 30s }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('LOC-001'), context);
  },
};
