import { AnalysisModel } from '../../model/analysis/analysis-model';
import { isStandInPod } from '../../model/analysis/stand-in-pod';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { Rule } from '../rule';

export const proxyImageCurrent: Rule = {
  name: 'namespace/proxy-image-current',
  code: 'IST0158',
  severity: 'warning',
  layer: 'analysis',
  packs: ['istioctl'],
  kind: 'Namespace',
  reads: [...POD_KINDS, 'ConfigMap', 'Namespace', 'networking.istio.io/ProxyConfig'],
  title: 'The proxies of a namespace have the image that the injector gives out.',
  why: 'Pods that were started before an upgrade still run the old proxy.',
  fix: 'Restart the workloads.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0158/',
  deviation: 'Source does not hold the proxies that run.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: istio-sidecar-injector, namespace: istio-system }
data:
  values: '{ "global": { "hub": "istio", "tag": "1.31.0", "proxy": { "image": "proxyv2" } } }'
---
{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { istio-injection: enabled } } }
---
{ apiVersion: v1, kind: Pod, metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }, spec: { containers: [{ name: istio-proxy, image: "istio/proxyv2:1.30.0" }] } }
`,
      at: [''],
    },
    {
      title: 'The revision label wins.',
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: istio-sidecar-injector, namespace: istio-system }
data:
  values: '{ "global": { "hub": "istio", "tag": "1.31.0", "proxy": { "image": "proxyv2" } } }'
---
apiVersion: v1
kind: ConfigMap
metadata: { name: istio-sidecar-injector-canary, namespace: istio-system }
data:
  values: '{ "global": { "proxy": { "image": "example.com/proxy:2" } } }'
---
{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { istio-injection: enabled, istio.io/rev: canary } } }
---
{ apiVersion: v1, kind: Pod, metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }, spec: { containers: [{ name: istio-proxy, image: "istio/proxyv2:1.31.0" }] } }
`,
      at: [''],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: istio-sidecar-injector, namespace: istio-system }
data:
  values: '{ "global": { "hub": "istio", "tag": "1.31.0", "proxy": { "image": "proxyv2" } } }'
---
{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { istio-injection: enabled } } }
---
{ apiVersion: v1, kind: Pod, metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }, spec: { containers: [{ name: istio-proxy, image: "istio/proxyv2:1.31.0" }] } }
`,
    },
    {
      title: 'The variant that a ProxyConfig asks for.',
      yaml: `
apiVersion: v1
kind: ConfigMap
metadata: { name: istio-sidecar-injector, namespace: istio-system }
data:
  values: '{ "global": { "hub": "istio", "tag": "1.31.0", "proxy": { "image": "proxyv2" } } }'
---
{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { istio-injection: enabled } } }
---
apiVersion: networking.istio.io/v1beta1
kind: ProxyConfig
metadata: { name: image, namespace: shop }
spec: { image: { imageType: distroless } }
---
{ apiVersion: v1, kind: Pod, metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }, spec: { containers: [{ name: istio-proxy, image: "istio/proxyv2:1.31.0-distroless" }] } }
`,
    },
  ],
  check(subject, context) {
    const { labels, name } = subject;
    const revision = Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : 'default';
    if (labels['istio-injection'] !== 'enabled' && !Object.hasOwn(labels, 'istio.io/rev')) return;
    const { pods, injectorValues, imageTypes } = AnalysisModel.of(context.model);
    const expected = injectorValues.of(revision)?.proxyImage;
    if (expected === undefined) return;
    const outdated = pods.inNamespace(name).filter((pod) => !isStandInPod(pod.manifest) && !Object.hasOwn(pod.manifest.annotations, PROXY_IMAGE))
      .filter((pod) => [...pod.spec.list('containers'), ...pod.spec.list('initContainers')].some((container) => (
        container.text('name') === 'istio-proxy' && ![expected, `${expected}-${imageTypes.of(pod)}`].includes(container.text('image')))));
    if (outdated.length === 0) return;
    context.report({ at: [], message: `The injector gives out the proxy ${expected}, and these Pods have another: ${outdated.map((pod) => pod.name).join(', ')}` });
  },
};

const PROXY_IMAGE = 'sidecar.istio.io/proxyImage';
