import { Field } from '../../model/field';
import { Rule } from '../rule';

export const rbacRemoved: Rule = {
  name: 'custom-resource-definition/rbac-removed',
  code: 'IST0002',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'apiextensions.k8s.io/CustomResourceDefinition',
  title: 'The kinds of the old role-based access control are gone.',
  why: 'Istio has not read them since 1.6: what they forbade is allowed.',
  fix: 'Use AuthorizationPolicy, and remove the CRD.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0002/',
  bad: [
    {
      yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: serviceroles.rbac.istio.io }
spec: { group: rbac.istio.io, names: { kind: ServiceRole } }
`,
      at: ['/spec/names/kind'],
    },
    {
      yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: clusterrbacconfigs.rbac.istio.io }
spec: { group: rbac.istio.io, names: { kind: ClusterRbacConfig } }
`,
      at: ['/spec/names/kind'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: others.rbac.istio.io }
spec: { group: rbac.istio.io, names: { kind: Other } }
`,
    },
    {
      yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: serviceroles.example.com }
spec: { group: example.com, names: { kind: ServiceRole } }
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    const kind = spec?.child('names')?.text('kind') ?? '';
    if (spec?.text('group') !== 'rbac.istio.io' || !REMOVED.has(kind)) return;
    context.report({ at: ['spec', 'names', 'kind'], message: `The kind ${kind} of rbac.istio.io was removed from Istio`, value: kind });
  },
};

const REMOVED: ReadonlySet<string> = new Set(['ClusterRbacConfig', 'RbacConfig', 'ServiceRole', 'ServiceRoleBinding']);
