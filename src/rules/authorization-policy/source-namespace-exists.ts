import { AnalysisModel } from '../../model/analysis/analysis-model';
import { Field } from '../../model/field';
import { asciiLower } from '../../values/ascii-case';
import { Rule } from '../rule';

export const sourceNamespaceExists: Rule = {
  name: 'authorization-policy/source-namespace-exists',
  code: 'IST0101',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  reads: ['Namespace'],
  title: 'The namespaces that an AuthorizationPolicy names as sources exist.',
  why: 'A rule for callers of a namespace that is not there never matches.',
  fix: 'Correct the name; `*` stands for anything at its start or end.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0101/',
  deviation: 'Namespaces may be declared elsewhere, so only where the input is known to be complete.',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: base-shop }
spec:
  rules: [{ from: [{ source: { namespaces: [base-shop, base-shp] } }] }]
`,
      at: ['/spec/rules/0/from/0/source/namespaces/1'],
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: base-shop }
spec:
  action: DENY
  rules: [{ from: [{ source: { notNamespaces: ['shop-*'] } }] }]
`,
      at: ['/spec/rules/0/from/0/source/notNamespaces/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: base-shop }
spec:
  rules: [{ from: [{ source: { namespaces: ['base-*', '*-edge', '*', BASE-SHOP] } }] }]
`,
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: base-shop }
spec:
  rules: [{ from: [{ source: { principals: [cluster.local/ns/gone/sa/a] } }] }]
`,
    },
  ],
  check(subject, context) {
    if (!AnalysisModel.of(context.model).isComplete) return;
    const names = context.model.index.ofKind('Namespace').map(({ name }) => name);
    const sources = (Field.of(subject.object).child('spec')?.list('rules') ?? []).flatMap((each) => each.list('from')).flatMap((from) => from.child('source') ?? []);
    for (const namespace of sources.flatMap((source) => [...source.list('namespaces'), ...source.list('notNamespaces')])) {
      if (names.some((name) => matches(name, namespace.string))) continue;
      context.report({ at: namespace.path(), message: `No namespace matches "${namespace.string}"`, value: namespace.string });
    }
  },
};

/** As Istio's analyzer compares: without wildcard in any case, else letter by letter. */
function matches(name: string, pattern: string): boolean {
  if (pattern === '*' || asciiLower(name) === asciiLower(pattern)) return true;
  if (pattern.startsWith('*')) return name.endsWith(pattern.slice(1));
  return pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1));
}
