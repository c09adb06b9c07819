import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const retriesOffAlone: Rule = {
  name: 'virtual-service/retries-off-alone',
  code: 'VS-065',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Where retries are switched off, nothing else is said about them.',
  why: 'With no attempts (also when `attempts` is forgotten) there is no retry to configure; Istio refuses the object.',
  fix: 'Set `attempts` to at least 1, or remove perTryTimeout, retryOn and retryRemoteLocalities.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRetry',
  bad: [
    {
      title: 'The number of attempts was forgotten.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route: [{ destination: { host: reviews } }]
      retries: { perTryTimeout: 2s, retryOn: 5xx }
`,
      at: ['/spec/http/0/retries'],
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
      retries: { attempts: 2, perTryTimeout: 2s, retryOn: 5xx }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const retries = route.child('retries');
      if (retries === undefined || (retries.number('attempts') ?? 0) !== 0) continue;
      const useless = ['perTryTimeout', 'retryRemoteLocalities'].filter((name) => retries.has(name));
      if (retries.text('retryOn') !== '') useless.push('retryOn');
      if (useless.length === 0) continue;
      context.report({ at: retries.path(), message: `There are no retries (attempts is 0 or absent), but ${useless.join(', ')} is set` });
    }
  },
};
