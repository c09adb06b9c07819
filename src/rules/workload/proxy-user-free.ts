import { AnalysisModel } from '../../model/analysis/analysis-model';
import { isControlPlane } from '../../model/analysis/control-plane';
import { podSpec, POD_KINDS } from '../../model/analysis/pod-template';
import { Rule } from '../rule';

export const proxyUserFree: Rule = {
  name: 'workload/proxy-user-free',
  code: 'IST0144',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: POD_KINDS,
  title: 'Applications do not run as user 1337.',
  why: 'Traffic of that user is the proxy\'s own, and is not taken over: it goes around the mesh.',
  fix: 'Run the application as another user.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0144/',
  deviation: 'Workloads of all kinds are looked at, not only Deployments and the Pods that are made of the others.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }
spec: { securityContext: { runAsUser: 1337 }, containers: [{ name: app, image: app }] }
`,
      at: ['/spec/securityContext/runAsUser'],
    },
    {
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec:
  template:
    metadata: { labels: { app: reviews } }
    spec: { containers: [{ name: app, image: app, securityContext: { runAsUser: 1337 } }] }
`,
      at: ['/spec/template/spec/containers/0/securityContext/runAsUser'],
    },
  ],
  good: [
    {
      title: 'The proxy itself.',
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec:
  template:
    metadata: { labels: { app: reviews } }
    spec: { containers: [{ name: istio-proxy, image: auto, securityContext: { runAsUser: 1337 } }] }
`,
    },
    {
      title: 'A part of the control plane.',
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ca, namespace: shop, labels: { istio: ca } }
spec: { template: { metadata: { labels: { app: ca } }, spec: { securityContext: { runAsUser: 1337 }, containers: [{ name: app, image: app }] } } }
`,
    },
    {
      title: 'Init containers run before there is traffic.',
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec:
  template:
    metadata: { labels: { app: reviews } }
    spec: { initContainers: [{ name: prepare, image: app, securityContext: { runAsUser: 1337 } }], containers: [{ name: app, image: app }] }
`,
    },
  ],
  check(subject, context) {
    const { asWritten } = AnalysisModel.of(context.model);
    if (isControlPlane(subject) || (asWritten && subject.groupKind !== 'Pod' && subject.groupKind !== 'apps/Deployment')) return;
    const spec = podSpec(subject);
    const containers = (spec?.list('containers') ?? []).filter((container) => !EXEMPT.has(container.text('name')));
    for (const user of [spec, ...containers].flatMap((each) => each?.child('securityContext') ?? [])) {
      if (user.number('runAsUser') === 1337) context.report({ at: user.path('runAsUser'), message: 'User 1337 is the proxy\'s own', value: 1337 });
    }
  },
};

const EXEMPT: ReadonlySet<string> = new Set(['istio-proxy', 'istio-operator']);
