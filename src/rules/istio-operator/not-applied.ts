import { Rule } from '../rule';

export const notApplied: Rule = {
  name: 'istio-operator/not-applied',
  code: 'MESH-OPERATOR-REMOVED',
  severity: 'info',
  layer: 'practice',
  packs: ['best-practice'],
  kind: 'install.istio.io/IstioOperator',
  title: 'An IstioOperator is input of `istioctl`, and is not applied to a cluster.',
  why: 'The operator that acted on such objects was removed with Istio 1.24; in a cluster they change nothing.',
  fix: 'Install with Helm or the Sail Operator, or keep the file away from what is applied.',
  docs: 'https://istio.io/latest/blog/2024/in-cluster-operator-deprecation-announcement/',
  bad: [
    {
      yaml: `
apiVersion: install.istio.io/v1alpha1
kind: IstioOperator
metadata: { name: istio, namespace: istio-system }
spec: { profile: default }
`,
      at: ['/kind'],
    },
  ],
  good: [
    {
      title: 'The Sail Operator\'s own kind.',
      yaml: `
apiVersion: sailoperator.io/v1
kind: Istio
metadata: { name: default }
spec: { namespace: istio-system, version: v1.31.0 }
`,
    },
    {
      title: 'Of another product.',
      yaml: `
apiVersion: install.example.com/v1
kind: IstioOperator
metadata: { name: istio, namespace: istio-system }
`,
    },
  ],
  check(subject, context) {
    context.report({ at: ['kind'], message: `Nothing in a cluster acts on ${subject.kind} ${subject.name} any more`, value: subject.kind });
  },
};
