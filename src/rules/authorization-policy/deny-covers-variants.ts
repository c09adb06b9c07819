import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { WildcardString } from '../../values/wildcard-string';
import { isPathTemplate, PathTemplate } from '../../values/path-template';
import { PathNormalization } from '../../values/path-normalization';
import { Rule } from '../rule';

export const denyCoversVariants: Rule = {
  name: 'authorization-policy/deny-covers-variants',
  code: 'MESH-AUTHZ-DENY-EVADED',
  severity: 'info',
  layer: 'practice',
  packs: ['best-practice'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'A DENY rule by path covers the other spellings of it that a server may take for the same.',
  why: 'Policies compare text. A server that ignores a slash at the end, doubled or escaped slashes, or case, answers to spellings that the rule does not meet.',
  fix: 'Allow what is wanted by an ALLOW policy instead of denying what is not; else deny the prefix too (`/admin` and `/admin/*`), and set the mesh\'s pathNormalization to DECODE_AND_MERGE_SLASHES.',
  docs: 'https://istio.io/latest/docs/ops/best-practices/security/#understand-path-normalization-in-authorization-policy',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: shop }
spec:
  action: DENY
  rules: [{ to: [{ operation: { paths: [/admin], ports: ['8080'] } }] }]
`,
      at: ['/spec/rules/0/to/0/operation/paths/0'],
    },
  ],
  good: [
    {
      title: 'All spellings that the mesh leaves over are covered.',
      meshConfig: 'pathNormalization: { normalization: DECODE_AND_MERGE_SLASHES }',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: shop }
spec:
  action: DENY
  rules: [{ to: [{ operation: { paths: [/admin, /admin/*], ports: ['8080'] } }] }]
`,
    },
    {
      title: 'Everything but a path is denied.',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: catalog, namespace: shop }
spec:
  action: DENY
  rules: [{ to: [{ operation: { notPaths: [/public], ports: ['8080'] } }] }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    if (policy.action !== 'DENY') return;
    const how = context.model.settings.pathNormalization;
    const patterns = policy.operations.flatMap((operation) => operation.list('paths').map(({ string }) => string));
    const denied = (path: string) => patterns.some((pattern) => matches(pattern, path));
    for (const path of policy.operations.flatMap((operation) => operation.list('paths'))) {
      if (!path.string.startsWith('/') || path.string.includes('*') || path.string === '/') continue;
      const evading = variants(path.string, how).find((variant) => !denied(variant));
      if (evading === undefined) continue;
      context.report({ at: path.path(), message: `The rule denies ${path.string} and lets ${evading} pass, which a server may take for the same`, value: path.string });
    }
  },
};

/** Spellings of a path that the proxy keeps apart. Case is no matter where slashes already tell. */
function variants(path: string, how: PathNormalization): string[] {
  return [
    path.endsWith('/') ? path.slice(0, -1) : `${path}/`,
    ...(how === 'NONE' || how === 'BASE' ? [`/${path}`] : []),
    ...(how === 'DECODE_AND_MERGE_SLASHES' ? [] : [`${path}%2F`]),
  ];
}

function matches(pattern: string, path: string): boolean {
  if (isPathTemplate(pattern)) return PathTemplate.tryParse(pattern)?.matches(path) === true;
  return WildcardString.of(pattern).matches(path);
}
