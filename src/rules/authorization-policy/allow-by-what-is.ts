import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Field } from '../../model/field';
import { Rule } from '../rule';

export const allowByWhatIs: Rule = {
  name: 'authorization-policy/allow-by-what-is',
  code: 'MESH-AUTHZ-ALLOW-NEGATIVE',
  severity: 'info',
  layer: 'practice',
  packs: ['best-practice'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'A rule that allows says what it allows, not only what it does not.',
  why: 'Whatever nobody thought of is allowed: other spellings of a path, methods of tomorrow, callers without an identity.',
  fix: 'List what is allowed (`paths`, `methods`, `principals` …), or deny the exceptions in a DENY policy of their own.',
  docs: 'https://istio.io/latest/docs/ops/best-practices/security/#use-allow-with-positive-matching-and-deny-with-negative-match-patterns',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: shop }
spec:
  rules: [{ to: [{ operation: { notPaths: [/admin] } }] }]
`,
      at: ['/spec/rules/0'],
    },
  ],
  good: [
    {
      title: 'It says who is allowed, with an exception.',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: shop }
spec:
  rules: [{ from: [{ source: { namespaces: [edge] } }], to: [{ operation: { notPaths: [/admin] } }] }]
`,
    },
    {
      title: 'It denies everybody but one.',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: shop }
spec:
  action: DENY
  rules: [{ from: [{ source: { notNamespaces: [edge] } }] }]
`,
    },
    {
      title: 'Everything is allowed on purpose.',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: shop }
spec:
  rules: [{}]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    if (policy.action !== 'ALLOW') return;
    for (const rule of policy.presentRules) {
      const entries = [...policy.sourcesOf(rule), ...policy.operationsOf(rule)];
      const lists = entries.flatMap((entry) => entry.members().filter((member) => entry.count(member.key) > 0));
      const conditions = rule.list('when');
      if (lists.length + conditions.length === 0) continue;
      if (lists.some(isPositive) || conditions.some((condition) => condition.count('values') > 0)) continue;
      context.report({ at: rule.path(), message: 'The rule allows everything but what it lists' });
    }
  },
};

function isPositive(list: Field): boolean {
  return !/^not[A-Z]/.test(list.key);
}
