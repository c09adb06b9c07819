import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const failoverRegionsValid: Rule = {
  name: 'locality/failover-regions-valid',
  code: 'LOC-006',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Failover leads from one region to another.',
  why: 'Zones are tried by themselves before a region is left, and a wildcard is no region; Istio refuses the object.',
  fix: 'Name two different regions, without zone and without "*".',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#LocalityLoadBalancerSetting-Failover',
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
          - { from: us, to: us }
          - { from: us/a, to: eu }
          - { from: asia, to: 'e*' }
    outlierDetection: { interval: 30s }
`,
      at: [
        '/spec/trafficPolicy/loadBalancer/localityLbSetting/failover/0',
        '/spec/trafficPolicy/loadBalancer/localityLbSetting/failover/1/from',
        '/spec/trafficPolicy/loadBalancer/localityLbSetting/failover/2/to',
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
      localityLbSetting:
        failover:
          - { from: us, to: eu }
          - { from: eu, to: us }
    outlierDetection: { interval: 30s }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('LOC-006'), context);
  },
};
