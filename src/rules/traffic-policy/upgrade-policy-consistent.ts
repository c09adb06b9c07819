import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const upgradePolicyConsistent: Rule = {
  name: 'traffic-policy/upgrade-policy-consistent',
  code: 'TP-023',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/DestinationRule', 'networking.istio.io/Sidecar'],
  title: 'A pool that keeps the protocol of the client does not upgrade it.',
  why: 'The two settings contradict each other; Istio refuses the object.',
  fix: 'Remove `h2UpgradePolicy: UPGRADE` or `useClientProtocol`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#ConnectionPoolSettings-HTTPSettings',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    connectionPool: { http: { h2UpgradePolicy: UPGRADE, useClientProtocol: true } }
`,
      at: ['/spec/trafficPolicy/connectionPool/http/useClientProtocol'],
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
    connectionPool: { http: { h2UpgradePolicy: DEFAULT, useClientProtocol: true } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-023'), context);
  },
};
