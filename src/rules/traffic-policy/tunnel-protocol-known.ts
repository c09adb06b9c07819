import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const tunnelProtocolKnown: Rule = {
  name: 'traffic-policy/tunnel-protocol-known',
  code: 'TP-060',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'A tunnel is made by CONNECT or POST.',
  why: 'Other methods open no tunnel; Istio refuses the object.',
  fix: 'Use CONNECT (the default) or POST, in upper case.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#TrafficPolicy-TunnelSettings',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    tunnel: { protocol: connect, targetHost: db.example.com, targetPort: 5432 }
`,
      at: ['/spec/trafficPolicy/tunnel/protocol'],
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
    tunnel: { protocol: '', targetHost: db.example.com, targetPort: 5432 }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-060'), context);
  },
};
