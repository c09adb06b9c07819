import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { selectorProblems } from '../../model/policy-target-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const selectorValid: Rule = {
  name: 'authorization-policy/selector-valid',
  code: 'AP-002',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'The selector names labels, without wildcards.',
  why: 'A wildcard selects nothing that anybody means, so Istio refuses it; a selector without labels applies to all workloads of the namespace.',
  fix: 'Name exact labels, or leave the selector out for the whole namespace.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#AuthorizationPolicy',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  selector: { matchLabels: { app: 'cart*' } }
  rules: [{}]
`,
      at: ['/spec/selector/matchLabels/app'],
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  selector: {}
  rules: [{}]
`,
      at: ['/spec/selector'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  rules: [{}]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    reportProblems(selectorProblems('AP-002', policy.spec), context);
  },
};
