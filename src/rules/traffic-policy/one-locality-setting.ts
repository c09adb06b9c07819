import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const oneLocalitySetting: Rule = {
  name: 'traffic-policy/one-locality-setting',
  code: 'TP-034',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'A load balancer goes by locality or by zone, not both.',
  why: 'The two settings are alternatives; Istio refuses the object.',
  fix: 'Keep one of `localityLbSetting` and `zoneAwareLbSetting`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#LoadBalancerSettings',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    loadBalancer: { localityLbSetting: { enabled: true }, zoneAwareLbSetting: {} }
`,
      at: ['/spec/trafficPolicy/loadBalancer/zoneAwareLbSetting'],
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
    loadBalancer: { localityLbSetting: { enabled: true } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-034'), context);
  },
};
