import { AnalysisModel } from '../../model/analysis/analysis-model';
import { Field } from '../../model/field';
import { Rule } from '../rule';

export const injectionDecided: Rule = {
  name: 'namespace/injection-decided',
  code: 'IST0102',
  severity: 'info',
  layer: 'analysis',
  packs: ['best-practice', 'istioctl'],
  kind: 'Namespace',
  reads: ['ConfigMap', 'Namespace'],
  title: 'A namespace says whether its Pods are in the mesh.',
  why: 'Pods of a namespace without label stay outside of the mesh, on purpose or not.',
  fix: 'Label the namespace with `istio-injection=enabled`, or with `disabled` to say that it is meant so.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0102/',
  deviation: 'Most clusters have namespaces outside of the mesh: whether one should say so is a matter of style.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { team: shop } }
`,
      at: ['/metadata/labels'],
    },
    {
      title: 'An empty value.',
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: "" } }
`,
      at: ['/metadata/labels'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: disabled } }
`,
    },
    {
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio.io/rev: canary } }
`,
    },
    {
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio.io/dataplane-mode: ambient } }
`,
    },
    {
      title: 'The default of the injector.',
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: istio-sidecar-injector, namespace: istio-system }
data:
  values: '{ "sidecarInjectorWebhook": { "enableNamespacesByDefault": true } }'
---
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { team: shop } }
`,
    },
  ],
  check(subject, context) {
    if (AnalysisModel.of(context.model).injectionDefaults.of(subject) !== false) return;
    context.report({ at: Field.of(subject.object).child('metadata')?.near('labels') ?? [], message: `The namespace ${subject.name} is not labelled for injection` });
  },
};
