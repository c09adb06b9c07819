import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { trustDomainPatternProblem } from '../../values/trust-domain';
import { Rule } from '../rule';

export const trustDomainValid: Rule = {
  name: 'authorization-policy/trust-domain-valid',
  code: 'AP-027',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Trust domains are exact, or have one wildcard at their start or end.',
  why: 'Only these wildcards can be compared; Istio refuses the object.',
  fix: 'Write the trust domain alone, such as prod.example.com or "*.example.com".',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Source',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - from: [{ source: { trustDomains: ['*a*', 'a*b', td/ns, ''] } }]
`,
      at: [
        '/spec/rules/0/from/0/source/trustDomains/0',
        '/spec/rules/0/from/0/source/trustDomains/1',
        '/spec/rules/0/from/0/source/trustDomains/2',
        '/spec/rules/0/from/0/source/trustDomains/3',
      ],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - from: [{ source: { trustDomains: ['*', 'prod.*'], notTrustDomains: ['*.example.com'] } }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    for (const source of policy.sources) {
      for (const domain of [...source.list('trustDomains'), ...source.list('notTrustDomains')]) {
        const problem = trustDomainPatternProblem(domain.string);
        if (problem !== undefined) {
          context.report({
            at: domain.path(),
            message: `The trust domain "${domain.string}" ${problem}`,
            value: domain.value,
          });
        }
      }
    }
  },
};
