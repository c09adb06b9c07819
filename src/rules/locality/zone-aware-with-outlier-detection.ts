import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const zoneAwareWithOutlierDetection: Rule = {
  name: 'locality/zone-aware-with-outlier-detection',
  code: 'ZA-002',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Failover of zone aware load balancing needs outlier detection.',
  why: 'Without it no endpoint is ever found failing, and traffic stays where it is; Istio accepts it with a warning.',
  fix: 'Add `outlierDetection` beside the load balancer.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#ZoneAwareLoadBalancerSetting',
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
      zoneAwareLbSetting:
        failover:
          - { from: us, to: eu }
`,
      at: ['/spec/trafficPolicy/loadBalancer/zoneAwareLbSetting/failover'],
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
      zoneAwareLbSetting:
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
      zoneAwareLbSetting:
        minClusterSize: 6
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('ZA-002'), context);
  },
};
