import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const maglevTableSizePrime: Rule = {
  name: 'traffic-policy/maglev-table-size-prime',
  code: 'TP-033',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'The size of a Maglev table is a prime number below 5000011.',
  why: 'The algorithm spreads evenly only over a prime number of slots, and the proxy has a limit; Istio refuses the object.',
  fix: 'Use 65537, or another prime number of at least a hundred times the number of endpoints.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#LoadBalancerSettings-ConsistentHashLB-MagLev',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    loadBalancer: { consistentHash: { useSourceIp: true, maglev: { tableSize: 65536 } } }
`,
      at: ['/spec/trafficPolicy/loadBalancer/consistentHash/maglev/tableSize'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    loadBalancer: { consistentHash: { useSourceIp: true, maglev: { tableSize: 5000011 } } }
`,
      at: ['/spec/trafficPolicy/loadBalancer/consistentHash/maglev/tableSize'],
    },
    {
      title: 'An unset size is 0.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    loadBalancer: { consistentHash: { useSourceIp: true, maglev: {} } }
`,
      at: ['/spec/trafficPolicy/loadBalancer/consistentHash/maglev'],
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
    loadBalancer: { consistentHash: { useSourceIp: true, maglev: { tableSize: 4999999 } } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-033'), context);
  },
};
