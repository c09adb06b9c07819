import { AnalysisModel } from '../../model/analysis/analysis-model';
import { annotatedPlaces, ANNOTATED_KINDS } from '../../model/analysis/annotated-place';
import { KNOWN_ANNOTATIONS } from '../../model/analysis/known-annotations';
import { didYouMean } from '../../values/edit-distance';
import { Rule } from '../rule';

export const known: Rule = {
  name: 'annotation/known',
  code: 'IST0108',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: ANNOTATED_KINDS,
  title: 'Annotations of Istio\'s families are ones that Istio knows.',
  why: 'An annotation that Istio does not know does nothing.',
  fix: 'Correct the name, or remove the annotation.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0108/',
  deviation: 'The annotations of Pods are written in templates, and are looked at there: source holds few Pods.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: x }, annotations: { sidecar.istio.io/injekt: 'true' } }
spec: { containers: [{ name: app, image: app }] }
`,
      at: ['/metadata/annotations/sidecar.istio.io~1injekt'],
    },
    {
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, annotations: { traffic.sidecar.istio.io/gone: a } }
`,
      at: ['/metadata/annotations/traffic.sidecar.istio.io~1gone'],
    },
  ],
  good: [
    {
      title: 'Not Istio\'s.',
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: x }, annotations: { example.com/a: b, istio: c, sidecar.istio.io/status: '{}' } }
spec: { containers: [{ name: app, image: app }] }
`,
    },
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: x }, annotations: { traffic.sidecar.istio.io/excludeInboundPorts: '80' } }
spec: { containers: [{ name: app, image: app }] }
`,
    },
  ],
  check(subject, context) {
    for (const { kind, annotation } of annotatedPlaces(subject, AnalysisModel.of(context.model).asWritten)) {
      if (KNOWN_ANNOTATIONS.has(annotation.key)) continue;
      const names = [...KNOWN_ANNOTATIONS].filter(([, { kinds }]) => kinds.includes(kind)).map(([name]) => name);
      const near = didYouMean(annotation.key, names);
      context.report({ at: annotation.path(), message: `Istio knows no annotation ${annotation.key}${near === undefined ? '' : `: did you mean ${near}?`}` });
    }
  },
};
