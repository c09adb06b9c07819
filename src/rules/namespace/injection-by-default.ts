import { AnalysisModel } from '../../model/analysis/analysis-model';
import { Field } from '../../model/field';
import { Rule } from '../rule';

export const injectionByDefault: Rule = {
  name: 'namespace/injection-by-default',
  code: 'IST0148',
  severity: 'info',
  layer: 'analysis',
  packs: ['best-practice', 'istioctl'],
  kind: 'Namespace',
  reads: ['ConfigMap', 'Namespace'],
  title: 'A namespace without label is injected by default.',
  why: 'The injector is configured to take all namespaces that do not say otherwise.',
  fix: 'Label the namespace with `istio-injection=enabled`, or with `disabled`.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0148/',
  deviation: 'It tells how the cluster is set up; nothing is wrong.',
  bad: [
    {
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
      at: ['/metadata/labels'],
    },
    {
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: istio-sidecar-injector-canary, namespace: istio-system }
data:
  values: '{}'
---
apiVersion: v1
kind: ConfigMap
metadata: { name: istio-sidecar-injector, namespace: istio-system }
data:
  values: '{ "sidecarInjectorWebhook": { "enableNamespacesByDefault": true } }'
---
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
metadata: { name: shop, labels: { team: shop } }
`,
    },
    {
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: istio-sidecar-injector, namespace: istio-system }
data:
  values: '{ "sidecarInjectorWebhook": { "enableNamespacesByDefault": true } }'
---
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: disabled } }
`,
    },
  ],
  check(subject, context) {
    if (AnalysisModel.of(context.model).injectionDefaults.of(subject) !== true) return;
    const at = Field.of(subject.object).child('metadata')?.near('labels') ?? [];
    context.report({ at, message: `The namespace ${subject.name} has no label, and is injected by the default of the injector` });
  },
};
