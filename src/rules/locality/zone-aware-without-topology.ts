import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const zoneAwareWithoutTopology: Rule = {
  name: 'locality/zone-aware-without-topology',
  code: 'ZA-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Zone aware load balancing has no priorities by topology.',
  why: 'It goes by region and zone itself; Istio refuses the object.',
  fix: 'Remove the topology labels from failoverPriority.',
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
        failoverPriority: [topology.kubernetes.io/zone, topology.istio.io/subzone]
    outlierDetection: { interval: 30s }
`,
      at: [
        '/spec/trafficPolicy/loadBalancer/zoneAwareLbSetting/failoverPriority/0',
        '/spec/trafficPolicy/loadBalancer/zoneAwareLbSetting/failoverPriority/1',
      ],
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
        failoverPriority: [topology.istio.io/network]
    outlierDetection: { interval: 30s }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('ZA-001'), context);
  },
};
