import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { retryOnProblem } from '../../values/retry-on';
import { Rule } from '../rule';

export const retryOnValid: Rule = {
  name: 'virtual-service/retry-on-valid',
  code: 'VS-067',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Conditions for retries are names that the proxy knows, or standard HTTP statuses, divided by commas without blanks.',
  why: 'A name with a blank before it is unknown, and requests would not be tried again; Istio refuses the object.',
  fix: 'Write 5xx,reset,connect-failure,503.',
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
      retries: { attempts: 2, retryOn: '5xx, reset' }
`,
      at: ['/spec/http/0/retries/retryOn'],
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
      retries: { attempts: 2, retryOn: '5xx,reset,503' }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const retries = route.child('retries');
      const value = retries?.text('retryOn') ?? '';
      const problem = value === '' ? undefined : retryOnProblem(value);
      if (retries && problem !== undefined) context.report({ at: retries.path('retryOn'), message: `retryOn ${problem}`, value });
    }
  },
};
