import { AnalysisModel } from '../../model/analysis/analysis-model';
import { annotatedPlaces, ANNOTATED_KINDS } from '../../model/analysis/annotated-place';
import { KNOWN_ANNOTATIONS } from '../../model/analysis/known-annotations';
import { Rule } from '../rule';

export const current: Rule = {
  name: 'annotation/current',
  code: 'IST0135',
  severity: 'info',
  layer: 'analysis',
  packs: ['strict', 'istioctl'],
  kind: ANNOTATED_KINDS,
  title: 'No deprecated annotation is used.',
  why: 'Deprecated annotations may stop working in a later release.',
  fix: 'Use what replaces it: for `sidecar.istio.io/inject` the label of that name.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0135/',
  deviation: 'It still works, and Info is no finding of pack default; pack strict has it, in templates too.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: x }, annotations: { sidecar.istio.io/inject: 'true' } }
spec: { containers: [{ name: app, image: app }] }
`,
      at: ['/metadata/annotations/sidecar.istio.io~1inject'],
    },
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop, annotations: { alpha.istio.io/canonical-serviceaccounts: a } }
spec: { ports: [{ name: http, port: 80 }] }
`,
      at: ['/metadata/annotations/alpha.istio.io~1canonical-serviceaccounts'],
    },
  ],
  good: [
    {
      title: 'The label is there, too.',
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { sidecar.istio.io/inject: 'true' }, annotations: { sidecar.istio.io/inject: 'true' } }
spec: { containers: [{ name: app, image: app }] }
`,
    },
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: x }, annotations: { sidecar.istio.io/logLevel: debug } }
spec: { containers: [{ name: app, image: app }] }
`,
    },
  ],
  check(subject, context) {
    for (const { kind, labels, annotation } of annotatedPlaces(subject, AnalysisModel.of(context.model).asWritten)) {
      const known = KNOWN_ANNOTATIONS.get(annotation.key);
      if (!known?.deprecated || (annotation.key === INJECT && labels?.has(INJECT))) continue;
      const instead = annotation.key === INJECT ? `: use the label ${INJECT}` : '';
      context.report({ at: annotation.path(), message: `The annotation ${annotation.key} of a ${kind} is deprecated${instead}` });
    }
  },
};

const INJECT = 'sidecar.istio.io/inject';
