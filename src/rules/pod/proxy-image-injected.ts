import { isAutoProxy } from '../../model/analysis/auto-proxy';
import { podSpec } from '../../model/analysis/pod-template';
import { Rule } from '../rule';

export const proxyImageInjected: Rule = {
  name: 'pod/proxy-image-injected',
  code: 'IST0147',
  severity: 'error',
  layer: 'analysis',
  packs: ['istioctl'],
  kind: 'Pod',
  title: 'Injection has put the image of the proxy into a Pod.',
  why: 'The image `auto` can not be pulled, and the Pod does not start.',
  fix: 'Label the namespace, or the Pod, for injection, and create the Pod again.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0147/',
  deviation: 'In source the image `auto` is right: injection replaces it when the Pod is created.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }
spec: { containers: [{ name: istio-proxy, image: auto }] }
`,
      at: ['/spec/containers/0/image'],
    },
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }
spec: { containers: [{ name: app, image: app }, { name: istio-proxy, image: auto }] }
`,
      at: ['/spec/containers/1/image'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }
spec: { containers: [{ name: istio-proxy, image: istio/proxyv2 }] }
`,
    },
    {
      title: 'Another container.',
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }
spec: { containers: [{ name: app, image: auto }] }
`,
    },
    {
      title: 'An init container is not looked at.',
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }
spec: { initContainers: [{ name: istio-proxy, image: auto }], containers: [{ name: app, image: app }] }
`,
    },
  ],
  check(subject, context) {
    for (const container of podSpec(subject)?.list('containers') ?? []) {
      if (isAutoProxy(container)) context.report({ at: container.path('image'), message: 'The image is still auto: injection has not seen the Pod', value: 'auto' });
    }
  },
};
