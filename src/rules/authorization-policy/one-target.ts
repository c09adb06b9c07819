import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { oneTargetProblems } from '../../model/policy-target-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const oneTarget: Rule = {
  name: 'authorization-policy/one-target',
  code: 'AP-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'A policy says in one way what it applies to: selector, targetRef or targetRefs.',
  why: 'Two answers would contradict each other; Istio refuses the object.',
  fix: 'Keep one of them.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#AuthorizationPolicy',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  targetRefs: [{ kind: Service, name: cart }]
  rules: [{}]
`,
      at: ['/spec/targetRefs'],
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  targetRef: { kind: Service, name: cart }
  targetRefs: [{ kind: Service, name: cart }]
  rules: [{}]
`,
      at: ['/spec/targetRefs'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  targetRefs: [{ kind: Service, name: cart }]
  selector: null
  rules: [{}]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    reportProblems(oneTargetProblems('AP-001', policy.spec), context);
  },
};
