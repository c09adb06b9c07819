import { Field } from '../../model/field';
import { oneTargetProblems } from '../../model/policy-target-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const oneTarget: Rule = {
  name: 'request-authentication/one-target',
  code: 'RA-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/RequestAuthentication',
  title: 'It is said in one way what the rules for tokens apply to.',
  why: 'Selector and target references would contradict each other; Istio refuses the object.',
  fix: 'Keep one of selector, targetRef and targetRefs.',
  docs: 'https://istio.io/latest/docs/reference/config/security/request_authentication/#RequestAuthentication',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec:
  jwtRules:
    - issuer: https://id.example.com
  selector: { matchLabels: { app: cart } }
  targetRefs: [{ kind: Service, name: cart }]
`,
      at: ['/spec/targetRefs'],
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec:
  jwtRules:
    - issuer: https://id.example.com
  targetRef: { kind: Service, name: cart }
  targetRefs: [{ kind: Service, name: cart }]
`,
      at: ['/spec/targetRefs'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec:
  jwtRules:
    - issuer: https://id.example.com
  selector: null
  targetRefs: [{ kind: Service, name: cart }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    reportProblems(oneTargetProblems('RA-001', spec), context);
  },
};
