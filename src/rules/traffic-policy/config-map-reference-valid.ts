import { PolicyProblems } from '../../model/policy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const configMapReferenceValid: Rule = {
  name: 'traffic-policy/config-map-reference-valid',
  code: 'TP-040',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'A CA in a ConfigMap lies in the namespace of the DestinationRule.',
  why: 'Reading ConfigMaps of other namespaces would need rights that a DestinationRule does not have; Istio refuses the object.',
  fix: 'Write `configmap://NAMESPACE/NAME` with the own namespace, or copy the ConfigMap.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    tls: { mode: SIMPLE, credentialName: configmap://web/ca }
`,
      at: ['/spec/trafficPolicy/tls/credentialName'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    tls: { mode: SIMPLE, credentialName: configmap://ca }
`,
      at: ['/spec/trafficPolicy/tls/credentialName'],
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
    tls: { mode: SIMPLE, credentialName: configmap://shop/ca }
`,
    },
  ],
  check(subject, context) {
    reportProblems(PolicyProblems.of(subject).withCode('TP-040'), context);
  },
};
