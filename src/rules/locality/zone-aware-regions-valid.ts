import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const zoneAwareRegionsValid: Rule = {
  name: 'locality/zone-aware-regions-valid',
  code: 'ZA-003',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Failover of zone aware load balancing leads from one region to another.',
  why: 'A zone or a wildcard is no region; Istio refuses the object.',
  fix: 'Name two different regions, without zone and without "*".',
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
          - { from: us, to: eu/a }
    outlierDetection: { interval: 30s }
`,
      at: ['/spec/trafficPolicy/loadBalancer/zoneAwareLbSetting/failover/0/to'],
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
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('ZA-003'), context);
  },
};
