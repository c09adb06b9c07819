import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Field } from '../../model/field';
import { normalizePath, PathNormalization } from '../../values/path-normalization';
import { isPathTemplate } from '../../values/path-template';
import { Rule } from '../rule';

export const pathCanMatch: Rule = {
  name: 'authorization-policy/path-can-match',
  code: 'MESH-AUTHZ-PATH-NEVER',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'A path is written as requests have it when policies look at it: from `/` on, without query, normalized.',
  why: 'The proxy tidies paths before it compares them and leaves the query out, so a path in another form is never met: an ALLOW opens nothing, a DENY guards nothing.',
  fix: 'Write the path as it looks after normalization.',
  docs: 'https://istio.io/latest/docs/reference/config/security/normalization/',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: admin, namespace: shop }
spec:
  action: DENY
  rules: [{ to: [{ operation: { paths: [admin, '/admin?all=true', '/a/../admin', '/%61dmin'], ports: ['8080'] } }] }]
`,
      at: [
        '/spec/rules/0/to/0/operation/paths/0', '/spec/rules/0/to/0/operation/paths/1', '/spec/rules/0/to/0/operation/paths/2',
        '/spec/rules/0/to/0/operation/paths/3',
      ],
    },
    {
      title: 'Slashes are merged here.',
      meshConfig: 'pathNormalization: { normalization: MERGE_SLASHES }',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: admin, namespace: shop }
spec:
  rules: [{ to: [{ operation: { paths: [//admin] } }] }]
`,
      at: ['/spec/rules/0/to/0/operation/paths/0'],
    },
  ],
  good: [
    {
      title: 'Slashes are not merged by default, escaped ones stay, and a beginning or an end may be any part.',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: admin, namespace: shop }
spec:
  rules: [{ to: [{ operation: { paths: [//admin, '/a%2Fb', '*/admin', '*admin', '*', '/info*', '/a/{*}/b', '/v1.0/..hidden'] } }] }]
`,
    },
    {
      title: 'Nothing is normalized here.',
      meshConfig: 'pathNormalization: { normalization: NONE }',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: admin, namespace: shop }
spec:
  rules: [{ to: [{ operation: { paths: ['/a/../admin'] } }] }]
`,
    },
  ],
  check(subject, context) {
    const how = context.model.settings.pathNormalization;
    for (const operation of AuthorizationPolicyFields.of(subject).operations) {
      for (const path of [...operation.list('paths'), ...operation.list('notPaths')]) {
        const problem = problemOf(path, how);
        if (problem !== undefined) context.report({ at: path.path(), message: `No request has the path "${path.string}": ${problem}`, value: path.string });
      }
    }
  },
};

function problemOf(field: Field, how: PathNormalization): string | undefined {
  const path = field.string;
  // Templates and wildcards stand for more than their text.
  if (path === '' || path.includes('*') || isPathTemplate(path)) return undefined;
  if (!path.startsWith('/')) return 'paths begin with /';
  if (path.includes('?')) return 'the query is left out';
  const normal = normalizePath(path, how);
  return normal === path ? undefined : `it would be ${normal}`;
}
