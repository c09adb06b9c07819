import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { durationProblem } from '../../values/duration';
import { Rule } from '../rule';

export const retryDurationValid: Rule = {
  name: 'virtual-service/retry-duration-valid',
  code: 'VS-066',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'The time per try and the pause between tries are in whole milliseconds, at least one.',
  why: 'The proxy counts them in milliseconds; Istio refuses the object.',
  fix: 'Write a duration such as 250ms or 2s.',
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
      retries: { attempts: 2, perTryTimeout: 0s, backoff: 1.0005s }
`,
      at: ['/spec/http/0/retries/perTryTimeout', '/spec/http/0/retries/backoff'],
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
      retries: { attempts: 2, perTryTimeout: 1ms, backoff: 1.5s }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const retries = route.child('retries');
      if (retries === undefined) continue;
      for (const name of ['perTryTimeout', 'backoff']) {
        if (!retries.has(name)) continue;
        const value = retries.text(name);
        const problem = durationProblem(value);
        if (problem !== undefined) context.report({ at: retries.path(name), message: `The duration "${value}" ${problem}`, value });
      }
    }
  },
};
