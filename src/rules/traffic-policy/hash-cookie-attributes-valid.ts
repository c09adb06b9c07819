import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const hashCookieAttributesValid: Rule = {
  name: 'traffic-policy/hash-cookie-attributes-valid',
  code: 'TP-031',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Attributes of the hash cookie have names, each once.',
  why: 'A cookie has each attribute once; Istio refuses the object.',
  fix: 'Name every attribute (such as SameSite), and remove repetitions.',
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
    loadBalancer:
      consistentHash:
        httpCookie:
          name: user
          ttl: 1h
          attributes:
            - { name: SameSite, value: Strict }
            - { name: '', value: x }
            - { name: SameSite, value: Lax }
`,
      at: [
        '/spec/trafficPolicy/loadBalancer/consistentHash/httpCookie/attributes/1/name',
        '/spec/trafficPolicy/loadBalancer/consistentHash/httpCookie/attributes/2/name',
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
      consistentHash:
        httpCookie:
          name: user
          ttl: 1h
          attributes:
            - { name: SameSite, value: Strict }
            - { name: Secure }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-031'), context);
  },
};
