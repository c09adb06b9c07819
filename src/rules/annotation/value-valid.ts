import { AnalysisModel } from '../../model/analysis/analysis-model';
import { annotatedPlaces, ANNOTATED_KINDS } from '../../model/analysis/annotated-place';
import { KNOWN_ANNOTATIONS } from '../../model/analysis/known-annotations';
import { proxyConfigAnnotationProblems } from '../../model/proxy-config-annotation';
import { injectionAnnotationProblem } from '../../values/injection-annotation';
import { Rule } from '../rule';

export const valueValid: Rule = {
  name: 'annotation/value-valid',
  code: 'IST0125',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: ANNOTATED_KINDS,
  title: 'Annotations have values that Istio can use.',
  why: 'Injection fails, or falls back to a default, where a value can not be read.',
  fix: 'Write a value of the form that the reference gives.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0125/',
  deviation: 'The annotations of Pods are written in templates, and are looked at there: source holds few Pods.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: x }, annotations: { traffic.sidecar.istio.io/includeOutboundIPRanges: 10.0.0.1 } }
spec: { containers: [{ name: app, image: app }] }
`,
      at: ['/metadata/annotations/traffic.sidecar.istio.io~1includeOutboundIPRanges'],
    },
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: x }, annotations: { sidecar.istio.io/interceptionMode: redirect, status.sidecar.istio.io/port: '70000' } }
spec: { containers: [{ name: app, image: app }] }
`,
      at: ['/metadata/annotations/sidecar.istio.io~1interceptionMode', '/metadata/annotations/status.sidecar.istio.io~1port'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: x }, annotations: { traffic.sidecar.istio.io/includeOutboundIPRanges: '10.0.0.0/8,192.168.0.0/16', sidecar.istio.io/proxyCPU: 10m } }
spec: { containers: [{ name: app, image: app }] }
`,
    },
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: x }, annotations: { proxy.istio.io/config: 'concurrency: 2', traffic.sidecar.istio.io/includeInboundPorts: '*' } }
spec: { containers: [{ name: app, image: app }] }
`,
    },
  ],
  check(subject, context) {
    for (const { kind, annotation } of annotatedPlaces(subject, AnalysisModel.of(context.model).asWritten)) {
      const known = KNOWN_ANNOTATIONS.get(annotation.key);
      if (!known?.kinds.includes(kind) || typeof annotation.value !== 'string') continue;
      const problem = annotation.key === 'proxy.istio.io/config'
        ? proxyConfigAnnotationProblems(annotation.value)[0]?.message
        : injectionAnnotationProblem(annotation.key, annotation.value);
      if (problem !== undefined) context.report({ at: annotation.path(), message: `${annotation.key} "${annotation.value}": ${problem}`, value: annotation.value });
    }
  },
};
