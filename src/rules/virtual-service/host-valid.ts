import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const hostValid: Rule = {
  name: 'virtual-service/host-valid',
  code: 'VS-006',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Each host is a domain name, with a wildcard at most as its first label or the start of it, or an IP address.',
  why: 'Istio compares hosts label by label and knows no other wildcards; it refuses the object.',
  fix: 'Write reviews, reviews.prod.svc.cluster.local or *.example.com; split other patterns into several hosts.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews.*, '*.*.com']
  http:
    - route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/hosts/0', '/spec/hosts/1'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews, '*.example.com', 10.0.0.1, '::1']
  http:
    - route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    const fields = VirtualServiceFields.of(subject);
    for (const host of fields.hosts) {
      const problem = fields.hostProblem(host.string);
      if (problem !== undefined) context.report({ at: host.path(), message: `The host "${host.string}" ${problem}`, value: host.value });
    }
  },
};
