import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const failoverWithOutlierDetection: Rule = {
  name: 'locality/failover-with-outlier-detection',
  code: 'LOC-005',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Failover between localities needs outlier detection.',
  why: 'Without it no endpoint is ever found failing, and traffic stays where it is; Istio accepts it with a warning.',
  fix: 'Add `outlierDetection` beside the load balancer.',
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
        failover:
          - { from: us, to: eu }
`,
      at: ['/spec/trafficPolicy/loadBalancer/localityLbSetting/failover'],
    },
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
        failoverPriority: [topology.istio.io/network]
`,
      at: ['/spec/trafficPolicy/loadBalancer/localityLbSetting/failoverPriority'],
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
        failover:
          - { from: us, to: eu }
    outlierDetection: { interval: 30s }
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
    loadBalancer:
      localityLbSetting:
        distribute:
          - { from: us, to: { us: 100 } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('LOC-005'), context);
  },
};
