import { retiredSources } from '../../model/practice/retired-sources';
import { Rule } from '../rule';

export const sourcesCurrent: Rule = {
  name: 'object/sources-current',
  code: 'MESH-RETIRED-SOURCE',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: ['*'],
  title: 'Images and charts of Istio come from where Istio goes on to publish them.',
  why: 'gcr.io/istio-release, istio-release.storage.googleapis.com and registry.istio.io end in December 2026: from then on nothing can be pulled from there, and Pods that are scheduled anew do not start.',
  fix: 'Take images from docker.io/istio, and charts from https://blob.istio.io/istio-release/charts or oci://ghcr.io/istio/release/charts.',
  docs: 'https://istio.io/latest/blog/2026/retirement-of-gcr.io/',
  bad: [
    {
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: gateway, namespace: edge }
spec:
  selector: { matchLabels: { app: gateway } }
  template:
    metadata: { labels: { app: gateway } }
    spec: { containers: [{ name: istio-proxy, image: 'gcr.io/istio-release/proxyv2:1.28.0' }] }
`,
      at: ['/spec/template/spec/containers/0/image'],
    },
    {
      title: 'A chart, and its values.',
      yaml: `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: istiod, namespace: argocd }
spec:
  source:
    repoURL: https://istio-release.storage.googleapis.com/charts
    chart: istiod
    helm: { valuesObject: { global: { hub: registry.istio.io/release } } }
`,
      at: ['/spec/source/repoURL', '/spec/source/helm/valuesObject/global/hub'],
    },
    {
      title: 'Values written as text.',
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: istiod-values, namespace: flux-system }
data:
  values.yaml: |
    global:
      hub: gcr.io/istio-release
`,
      at: ['/data/values.yaml'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: gateway, namespace: edge }
spec:
  selector: { matchLabels: { app: gateway } }
  template:
    metadata: { labels: { app: gateway } }
    spec: { containers: [{ name: istio-proxy, image: 'docker.io/istio/proxyv2:1.31.0' }] }
`,
    },
    {
      title: 'Other repositories of the same registry.',
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: gateway, namespace: edge }
spec:
  selector: { matchLabels: { app: gateway } }
  template:
    metadata: { labels: { app: gateway } }
    spec: { containers: [{ name: istio-proxy, image: 'gcr.io/istio-testing/build-tools:1' }] }
`,
    },
    {
      title: 'A mirror that has kept the path.',
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: gateway, namespace: edge }
spec:
  selector: { matchLabels: { app: gateway } }
  template:
    metadata: { labels: { app: gateway } }
    spec: { containers: [{ name: istio-proxy, image: 'mirror.example.com/gcr.io/istio-release/proxyv2:1.28.0' }] }
`,
    },
  ],
  check(subject, context) {
    for (const { path, source } of retiredSources(subject.object)) {
      context.report({ at: path, message: `${source} ends in December 2026`, value: source });
    }
  },
};
