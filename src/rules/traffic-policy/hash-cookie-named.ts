import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const hashCookieNamed: Rule = {
  name: 'traffic-policy/hash-cookie-named',
  code: 'TP-030',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'The cookie that requests are hashed by has a name.',
  why: 'Without a name there is nothing to hash; Istio refuses the object.',
  fix: 'Set `httpCookie.name`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#LoadBalancerSettings-ConsistentHashLB-HTTPCookie',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    loadBalancer: { consistentHash: { httpCookie: { name: '', ttl: 0s } } }
`,
      at: ['/spec/trafficPolicy/loadBalancer/consistentHash/httpCookie/name'],
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
    loadBalancer: { consistentHash: { httpCookie: { name: user, ttl: 0s } } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-030'), context);
  },
};
