import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { PolicyAttribute } from '../../values/policy-attribute';
import { Rule } from '../rule';

export const conditionValid: Rule = {
  name: 'authorization-policy/condition-valid',
  code: 'AP-042',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Each condition looks at an attribute that Istio knows, for values it can have.',
  why: 'What is not known can not be compared; Istio refuses the object.',
  fix: 'Use an attribute of the list in the reference, with its key in brackets where it needs one.',
  docs: 'https://istio.io/latest/docs/reference/config/security/conditions/',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - when:
        - { key: 'request.header[x-a]', values: [a] }
        - { key: request.headers, values: [a] }
        - { key: 'destination.labels[app]', values: [a] }
`,
      at: ['/spec/rules/0/when/0/key', '/spec/rules/0/when/1/key', '/spec/rules/0/when/2/key'],
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - when:
        - { key: source.ip, values: [10.0.0.0/8, web] }
        - { key: destination.port, notValues: ['80', http] }
        - { key: source.namespace, values: [''] }
`,
      at: ['/spec/rules/0/when/0/values/1', '/spec/rules/0/when/1/notValues/1', '/spec/rules/0/when/2/values/0'],
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
    - when:
        - { key: 'request.headers[x-a]', values: [a] }
        - { key: 'request.auth.claims[groups][nested]', values: [a] }
        - { key: 'experimental.envoy.filters.network.mysql_proxy[db.table]', values: ['[a]'] }
        - { key: source.serviceAccount, values: [shop/web] }
        - { key: source.trustDomain, values: ['*.example.com'] }
        - { key: remote.ip, values: ['::1'] }
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    for (const condition of policy.conditions) {
      const key = condition.text('key');
      if (key === '') continue;
      const attribute = PolicyAttribute.of(key);
      if (attribute.problem !== undefined) {
        context.report({ at: condition.path('key'), message: `The key "${key}" ${attribute.problem}`, value: key });
        continue;
      }
      for (const name of ['values', 'notValues']) {
        for (const { index, message } of attribute.valueProblems(condition.list(name).map((value) => value.string))) {
          context.report({ at: index === undefined ? condition.path(name) : condition.path(name, index), message });
        }
      }
    }
  },
};
