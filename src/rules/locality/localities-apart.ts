import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const localitiesApart: Rule = {
  name: 'locality/localities-apart',
  code: 'LOC-004',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Localities of a distribution do not overlap.',
  why: 'Traffic of a place that two entries cover can only follow one of them; Istio refuses the object.',
  fix: 'Write `region`, `region/zone`, `region/zone/subzone` or a "*" at the end, and each place once.',
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
          - { from: us/*, to: { us: 100 } }
          - { from: us/a, to: { us: 100 } }
    outlierDetection: { interval: 30s }
`,
      at: ['/spec/trafficPolicy/loadBalancer/localityLbSetting/distribute/1/from'],
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
          - { from: us/a, to: { us/b: 50, us/b/rack1: 50 } }
    outlierDetection: { interval: 30s }
`,
      at: ['/spec/trafficPolicy/loadBalancer/localityLbSetting/distribute/0/to/us~1b~1rack1'],
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
          - { from: us//rack1, to: { us: 100 } }
    outlierDetection: { interval: 30s }
`,
      at: ['/spec/trafficPolicy/loadBalancer/localityLbSetting/distribute/0/from'],
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
          - { from: u*s, to: { us: 100 } }
    outlierDetection: { interval: 30s }
`,
      at: ['/spec/trafficPolicy/loadBalancer/localityLbSetting/distribute/0/from'],
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
          - { from: us/a, to: { us/a/*: 80, us/b: 20 } }
          - { from: us/b, to: { eu: 100 } }
    outlierDetection: { interval: 30s }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('LOC-004'), context);
  },
};
