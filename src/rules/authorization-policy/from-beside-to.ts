import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Field } from '../../model/field';
import { Rule } from '../rule';

export const fromBesideTo: Rule = {
  name: 'authorization-policy/from-beside-to',
  code: 'MESH-AUTHZ-SPLIT-RULE',
  severity: 'info',
  layer: 'practice',
  packs: ['best-practice'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Who and what of one permission stand in one rule.',
  why: 'Rules are alternatives. With a dash before `to`, one rule takes these callers whatever they do, and the next takes what they do from anybody.',
  fix: 'Take the dash before `to` (or `when`) away, if both belong together; if they do not, write two policies that say so by their names.',
  docs: 'https://github.com/istio/istio/issues/37364',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: shop }
spec:
  rules:
    - from: [{ source: { namespaces: [edge] } }]
    - to: [{ operation: { methods: [GET] } }]
`,
      at: ['/spec/rules/1'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: shop }
spec:
  rules:
    - from: [{ source: { namespaces: [edge] } }]
      to: [{ operation: { methods: [GET] } }]
    - to: [{ operation: { paths: [/healthz] } }]
`,
    },
    {
      title: 'Two kinds of callers.',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: shop }
spec:
  rules:
    - from: [{ source: { namespaces: [edge] } }]
    - from: [{ source: { namespaces: [shop] } }]
`,
    },
  ],
  check(subject, context) {
    const { presentRules } = AuthorizationPolicyFields.of(subject);
    for (const [index, rule] of presentRules.entries()) {
      if (index === 0 || !onlyWho(presentRules[index - 1]) || !onlyWhat(rule)) continue;
      context.report({ at: rule.path(), message: 'The rule before says only who, and this one only what: they hold each for itself, not together' });
    }
  },
};

function onlyWho(rule: Field): boolean {
  return rule.count('from') > 0 && rule.count('to') === 0 && rule.count('when') === 0;
}

function onlyWhat(rule: Field): boolean {
  return rule.count('from') === 0 && (rule.count('to') > 0 || rule.count('when') > 0);
}
