import { AnalysisModel } from '../../model/analysis/analysis-model';
import { Field } from '../../model/field';
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
    const { isComplete, namespaceNames } = AnalysisModel.of(context.model);
    if (!isComplete) return;
    const sources = (Field.of(subject.object).child('spec')?.list('rules') ?? []).flatMap((each) => each.list('from')).flatMap((from) => from.child('source') ?? []);
    for (const namespace of sources.flatMap((source) => [...source.list('namespaces'), ...source.list('notNamespaces')])) {
      if (namespaceNames.match(namespace.string)) continue;
      context.report({ at: namespace.path(), message: `No namespace matches "${namespace.string}"`, value: namespace.string });
    }
  },
};
