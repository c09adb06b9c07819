import { Field } from '../../model/field';
import { Rule } from '../rule';

/** Groups whose last reader is gone, and with which release. Those of `rbac.istio.io` are told by Istio's own analyzer. */
const REMOVED: ReadonlyMap<string, string> = new Map([
  ['config.istio.io', '1.8'],
  ['authentication.istio.io', '1.6'],
  ['install.istio.io', '1.24'],
]);

export const kindInUse: Rule = {
  name: 'custom-resource-definition/kind-in-use',
  code: 'MESH-CRD-REMOVED',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'apiextensions.k8s.io/CustomResourceDefinition',
  title: 'Definitions of kinds that Istio no longer reads are gone.',
  why: 'Objects of these kinds are accepted by the API server and have no effect: policies and installations that somebody relies on are not there.',
  fix: 'Remove the definition; `istio.io/latest/docs` says for each kind what took its place (Helm or the Sail Operator for IstioOperator).',
  docs: 'https://istio.io/latest/blog/2024/in-cluster-operator-deprecation-announcement/',
  bad: [
    {
      yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: istiooperators.install.istio.io }
spec: { group: install.istio.io, names: { kind: IstioOperator } }
`,
      at: ['/spec/group'],
    },
    {
      title: 'Of the days of Mixer.',
      yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: rules.config.istio.io }
spec: { group: config.istio.io, names: { kind: rule } }
`,
      at: ['/spec/group'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: gateways.networking.istio.io }
spec: { group: networking.istio.io, names: { kind: Gateway } }
`,
    },
    {
      title: 'The operator that is maintained.',
      yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: istios.sailoperator.io }
spec: { group: sailoperator.io, names: { kind: Istio } }
`,
    },
  ],
  check(subject, context) {
    const group = Field.of(subject.object).child('spec')?.text('group') ?? '';
    const since = REMOVED.get(group);
    if (since === undefined) return;
    context.report({ at: ['spec', 'group'], message: `Istio reads no objects of the group ${group} since ${since}`, value: group });
  },
};
