import { ANNOTATED_KINDS, annotatedPlaces } from '../../model/analysis/annotated-place';
import { KNOWN_ANNOTATIONS } from '../../model/analysis/known-annotations';
import { Rule } from '../rule';

/** The annotations that are not alpha, and those whose stage Istio does not tell. */
const KEPT: ReadonlySet<string> = new Set([
  'ambient.istio.io/redirection', 'kubernetes.io/ingress.class', 'proxy.istio.io/config', 'sidecar.istio.io/inject', 'sidecar.istio.io/proxyMemoryLimit',
  'sidecar.istio.io/userVolumeMount', 'traffic.istio.io/nodeSelector', 'traffic.sidecar.istio.io/includeInboundPorts',
]);

export const stable: Rule = {
  name: 'annotation/stable',
  code: 'MESH-ALPHA-ANNOTATION',
  severity: 'info',
  layer: 'practice',
  packs: ['best-practice'],
  kind: ANNOTATED_KINDS,
  title: 'What runs in production relies on annotations that Istio promises to keep.',
  why: 'Alpha annotations may change or vanish in any release, without notice in its API.',
  fix: 'Look whether a stable field does the same (`proxy.istio.io/config`, the Telemetry API, a ProxyConfig); else read the notes of each release.',
  docs: 'https://istio.io/latest/docs/reference/config/annotations/',
  bad: [
    {
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: cart, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  template:
    metadata: { labels: { app: cart }, annotations: { sidecar.istio.io/bootstrapOverride: custom } }
    spec: { containers: [{ name: cart, image: example.com/cart:1 }] }
`,
      at: ['/spec/template/metadata/annotations/sidecar.istio.io~1bootstrapOverride'],
    },
  ],
  good: [
    {
      title: 'This one is beyond that.',
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: cart, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  template:
    metadata: { labels: { app: cart }, annotations: { proxy.istio.io/config: 'concurrency: 2' } }
    spec: { containers: [{ name: cart, image: example.com/cart:1 }] }
`,
    },
    {
      title: 'Of another product.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: cart, namespace: shop, annotations: { example.com/alpha: 'yes' } }
spec: { ports: [{ name: http, port: 80, protocol: TCP }] }
`,
    },
  ],
  check(subject, context) {
    for (const { kind, annotation } of annotatedPlaces(subject, false)) {
      const known = KNOWN_ANNOTATIONS.get(annotation.key);
      // Deprecated ones are told by Istio's own rule.
      if (known === undefined || known.deprecated || KEPT.has(annotation.key)) continue;
      context.report({ at: annotation.path(), message: `The annotation ${annotation.key} of a ${kind} is alpha` });
    }
  },
};
