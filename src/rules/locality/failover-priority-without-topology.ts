import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const failoverPriorityWithoutTopology: Rule = {
  name: 'locality/failover-priority-without-topology',
  code: 'LOC-002',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Beside failover, priorities do not name the topology.',
  why: '`failover` ranks endpoints by region already; Istio refuses the object.',
  fix: 'Remove the topology label from failoverPriority, or remove `failover`.',
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
        failoverPriority: [topology.istio.io/network, topology.kubernetes.io/region]
    outlierDetection: { interval: 30s }
`,
      at: ['/spec/trafficPolicy/loadBalancer/localityLbSetting/failoverPriority/1'],
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
        failoverPriority: [topology.istio.io/network]
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
        failoverPriority: [topology.kubernetes.io/region, topology.kubernetes.io/zone]
    outlierDetection: { interval: 30s }
`,
    },
    {
      title: 'A label with a value is another entry.',
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
        failoverPriority: [topology.kubernetes.io/region=us]
    outlierDetection: { interval: 30s }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('LOC-002'), context);
  },
};
