import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const ringSizeCurrent: Rule = {
  name: 'traffic-policy/ring-size-current',
  code: 'TP-032',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'The size of the hash ring is set on the algorithm.',
  why: '`consistentHash.minimumRingSize` is deprecated: Istio warns of it, and refuses it beside `ringHash` or `maglev`, whose sizes it contradicts.',
  fix: 'Use `ringHash.minimumRingSize`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#LoadBalancerSettings-ConsistentHashLB',
  bad: [
    {
      title: 'Deprecated: a warning.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    loadBalancer: { consistentHash: { useSourceIp: true, minimumRingSize: 1024 } }
`,
      at: ['/spec/trafficPolicy/loadBalancer/consistentHash/minimumRingSize'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    loadBalancer: { consistentHash: { useSourceIp: true, minimumRingSize: 1024, maglev: { tableSize: 65537 } } }
`,
      at: ['/spec/trafficPolicy/loadBalancer/consistentHash/minimumRingSize', '/spec/trafficPolicy/loadBalancer/consistentHash/maglev'],
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
    loadBalancer: { consistentHash: { useSourceIp: true, ringHash: { minimumRingSize: 1024 } } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-032'), context);
  },
};
