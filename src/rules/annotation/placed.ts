import { AnalysisModel } from '../../model/analysis/analysis-model';
import { annotatedPlaces, ANNOTATED_KINDS } from '../../model/analysis/annotated-place';
import { KNOWN_ANNOTATIONS } from '../../model/analysis/known-annotations';
import { Rule } from '../rule';

export const placed: Rule = {
  name: 'annotation/placed',
  code: 'IST0107',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: ANNOTATED_KINDS,
  title: 'Annotations are on objects that Istio reads them from.',
  why: 'An annotation on another kind does nothing; those for Pods belong to the template, not to the workload.',
  fix: 'Move the annotation to where it is read, in workloads to `spec.template.metadata.annotations`.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0107/',
  deviation: 'The annotations of Pods are written in templates, and are looked at there: source holds few Pods.',
  bad: [
    {
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop, annotations: { sidecar.istio.io/proxyCPU: 10m } }
spec:
  template:
    metadata: { labels: { app: reviews } }
    spec: { containers: [{ name: app, image: app }] }
`,
      at: ['/metadata/annotations/sidecar.istio.io~1proxyCPU'],
    },
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: x }, annotations: { networking.istio.io/exportTo: '*' } }
spec: { containers: [{ name: app, image: app }] }
`,
      at: ['/metadata/annotations/networking.istio.io~1exportTo'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: x }, annotations: { sidecar.istio.io/proxyCPU: 10m } }
spec: { containers: [{ name: app, image: app }] }
`,
    },
    {
      title: 'Anywhere.',
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: x }, annotations: { galley.istio.io/analyze-suppress: IST0107 } }
spec: { containers: [{ name: app, image: app }] }
`,
    },
  ],
  check(subject, context) {
    for (const { kind, annotation } of annotatedPlaces(subject, AnalysisModel.of(context.model).asWritten)) {
      const known = KNOWN_ANNOTATIONS.get(annotation.key);
      if (!known || known.kinds.includes('Any') || known.kinds.includes(kind)) continue;
      context.report({ at: annotation.path(), message: `The annotation ${annotation.key} is for ${known.kinds.join(', ')}, and does nothing on a ${kind}` });
    }
  },
};
