import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const weightsAddUp: Rule = {
  name: 'locality/weights-add-up',
  code: 'LOC-003',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Weights of a distribution are 1 to 100 and add up to 100.',
  why: 'They are percentages of the traffic that starts in a locality; Istio refuses the object.',
  fix: 'Change the weights so that they sum up to 100; leave out localities that get nothing.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#LocalityLoadBalancerSetting-Distribute',
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
          - { from: us/a, to: { us/a: 80, us/b: 30 } }
    outlierDetection: { interval: 30s }
`,
      at: ['/spec/trafficPolicy/loadBalancer/localityLbSetting/distribute/0/to'],
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
          - { from: us/a, to: { us/a: 100, us/b: 0 } }
    outlierDetection: { interval: 30s }
`,
      at: ['/spec/trafficPolicy/loadBalancer/localityLbSetting/distribute/0/to/us~1b'],
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
          - { from: us/a, to: {} }
    outlierDetection: { interval: 30s }
`,
      at: ['/spec/trafficPolicy/loadBalancer/localityLbSetting/distribute/0/to'],
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
          - { from: us/a, to: { us/a: 99, us/b: 1 } }
    outlierDetection: { interval: 30s }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('LOC-003'), context);
  },
};
