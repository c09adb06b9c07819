import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { exportToProblems } from '../../values/export-to';
import { Rule } from '../rule';

export const exportToValid: Rule = {
  name: 'virtual-service/export-to-valid',
  code: 'VS-011',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: '`exportTo` lists ".", "*" or names of namespaces, none of them twice, and "*" alone.',
  why: 'An unclear list would leave open who sees the routes; Istio refuses the object.',
  fix: 'Write ["."] for the own namespace, ["*"] for all, or the names of namespaces.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  exportTo: [., shop]
  http:
    - route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/exportTo/1'],
    },
    {
      title: 'Nobody would see the routes.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  exportTo: ['~']
  http:
    - route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/exportTo/0'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  exportTo: ['*', web]
  http:
    - route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/exportTo'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  exportTo: [., web]
  http:
    - route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    const list = VirtualServiceFields.of(subject).spec.list('exportTo');
    if (list.length === 0) return;
    const entries = list.map((entry) => entry.string);
    for (const { path, message } of exportToProblems(subject.namespace, entries)) {
      const value = path.length === 0 ? entries : entries[Number(path[0])];
      const what = path.length === 0 ? 'The list' : `The entry "${String(value)}"`;
      context.report({ at: ['spec', 'exportTo', ...path], message: `${what} ${message}`, value });
    }
  },
};
