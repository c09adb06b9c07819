import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const routesPresent: Rule = {
  name: 'virtual-service/routes-present',
  code: 'VS-009',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A VirtualService has HTTP, TLS or TCP routes.',
  why: 'Without routes it has no effect; Istio refuses the object.',
  fix: 'Add a route under `http`, `tls` or `tcp`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
`,
      at: ['/spec'],
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
  http:
    - route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    const { spec } = VirtualServiceFields.of(subject);
    if (spec.count('http') > 0 || spec.count('tls') > 0 || spec.count('tcp') > 0) return;
    context.report({ at: spec.path(), message: 'A VirtualService must have http, tls or tcp routes' });
  },
};
