import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { pathTemplateProblem } from '../../values/path-template';
import { Rule } from '../rule';

export const pathTemplateValid: Rule = {
  name: 'authorization-policy/path-template-valid',
  code: 'AP-034',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Path templates use {*} and {**} as whole segments, nothing behind {**} but plain ones.',
  why: 'Other braces are no template that Envoy could match; Istio refuses the object.',
  fix: 'Write /a/{*}/b for one segment and /a/{**} for any number of them.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Operation',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - to: [{ operation: { paths: ['/a/{**}/{*}', '/a{*}', '/a/{x}', '/foo*/{*}'], notPaths: ['/a//{*}'] } }]
`,
      at: [
        '/spec/rules/0/to/0/operation/paths/0',
        '/spec/rules/0/to/0/operation/paths/1',
        '/spec/rules/0/to/0/operation/paths/2',
        '/spec/rules/0/to/0/operation/paths/3',
        '/spec/rules/0/to/0/operation/notPaths/0',
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
    - to: [{ operation: { paths: ['/a/{*}/b', '/{**}', '/a*', '/foo/{**}/bar', '*/b'] } }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    for (const operation of policy.operations) {
      for (const path of [...operation.list('paths'), ...operation.list('notPaths')]) {
        const problem = path.string === '' ? undefined : pathTemplateProblem(path.string);
        if (problem !== undefined) context.report({ at: path.path(), message: `The path "${path.string}" ${problem}`, value: path.value });
      }
    }
  },
};
