import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const portSettingsComplete: Rule = {
  name: 'traffic-policy/port-settings-complete',
  code: 'TP-050',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Port-level settings name a port and set something.',
  why: 'Istio can not tell what they are for; it refuses the object.',
  fix: 'Set `port.number`, and at least one of outlierDetection, connectionPool, loadBalancer and tls.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#TrafficPolicy-PortTrafficPolicy',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    portLevelSettings:
      - tls: { mode: DISABLE }
      - port: { number: 80 }
`,
      at: ['/spec/trafficPolicy/portLevelSettings/0', '/spec/trafficPolicy/portLevelSettings/1'],
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
    portLevelSettings:
      - port: { number: 80 }
        tls: { mode: DISABLE }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-050'), context);
  },
};
