import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const retryAttemptsValid: Rule = {
  name: 'virtual-service/retry-attempts-valid',
  code: 'VS-064',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'The number of retries is not negative.',
  why: 'Nobody can try fewer than no times; Istio refuses the object.',
  fix: 'Use 0 to switch retries off.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRetry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route: [{ destination: { host: reviews } }]
      retries: { attempts: -1 }
`,
      at: ['/spec/http/0/retries/attempts'],
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
      retries: { attempts: 0 }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const retries = route.child('retries');
      const value = retries?.number('attempts') ?? 0;
      if (!retries || value >= 0) continue;
      context.report({ at: retries.path('attempts'), message: `The number of retries ${value} must not be negative`, value });
    }
  },
};
