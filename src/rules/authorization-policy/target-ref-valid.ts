import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { targetRefProblemsOf } from '../../model/policy-target-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const targetRefValid: Rule = {
  name: 'authorization-policy/target-ref-valid',
  code: 'AP-003',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Each target of a policy is an object that policies attach to, of its own namespace.',
  why: 'Istio attaches policies to services, service entries, gateways and gateway classes only; Istio refuses the object.',
  fix: 'Name a Service, a ServiceEntry, or a Gateway or GatewayClass of gateway.networking.k8s.io, without namespace.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#PolicyTargetReference',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  targetRefs:
    - { kind: Service, name: '' }
    - { group: apps, kind: Deployment, name: cart }
  rules: [{}]
`,
      at: ['/spec/targetRefs/0/name', '/spec/targetRefs/1/kind'],
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  targetRef: { group: gateway.networking.k8s.io, kind: Gateway, name: edge, namespace: edge }
  rules: [{}]
`,
      at: ['/spec/targetRef/namespace'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  targetRefs:
    - { group: core, kind: Service, name: cart }
    - { group: networking.istio.io, kind: ServiceEntry, name: bank }
    - { group: gateway.networking.k8s.io, kind: GatewayClass, name: istio-waypoint }
  rules: [{}]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    reportProblems(targetRefProblemsOf('AP-003', policy.spec), context);
  },
};
