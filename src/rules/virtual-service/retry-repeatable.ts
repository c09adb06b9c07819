import { Field } from '../../model/field';
import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

/** Conditions that hold also when the server had the request. */
const AFTER_THE_FACT: ReadonlySet<string> = new Set(['5xx', 'gateway-error', 'reset', 'retriable-4xx', 'retriable-status-codes', 'deadline-exceeded', 'internal', 'resource-exhausted']);

/** Methods that may be repeated without harm. */
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']);

export const retryRepeatable: Rule = {
  name: 'virtual-service/retry-repeatable',
  code: 'MESH-RETRY-REPEATS',
  severity: 'info',
  layer: 'practice',
  packs: ['best-practice'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Requests that change something are not sent again after the server may have acted on them.',
  why: 'A server that answers late or breaks off may have done the work: the retry does it twice.',
  fix: 'Limit the retry to what never reached the server (`connect-failure,refused-stream,unavailable,cancelled`), or to routes that match `GET`.',
  docs: 'https://github.com/istio/istio/issues/13167',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ route: [{ destination: { host: cart } }], retries: { attempts: 3, retryOn: '5xx,reset' } }]
`,
      at: ['/spec/http/0/retries'],
    },
    {
      title: 'POST is matched on purpose.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ match: [{ method: { exact: POST } }], route: [{ destination: { host: cart } }], retries: { attempts: 3, retryOn: gateway-error } }]
`,
      at: ['/spec/http/0/retries'],
    },
  ],
  good: [
    {
      title: 'Istio\'s own conditions.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ route: [{ destination: { host: cart } }], retries: { attempts: 3, perTryTimeout: 2s } }]
`,
    },
    {
      title: 'What changes nothing may be repeated.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ match: [{ method: { exact: GET } }], route: [{ destination: { host: cart } }], retries: { attempts: 3, retryOn: 5xx } }]
`,
    },
    {
      title: 'Never more than once.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ route: [{ destination: { host: cart } }], retries: { attempts: 0 } }]
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const retries = route.child('retries');
      const repeated = (retries?.text('retryOn') ?? '').split(',').map((one) => one.trim()).find((one) => AFTER_THE_FACT.has(one) || /^[1-5]\d\d$/.test(one));
      if (retries === undefined || repeated === undefined || retries.number('attempts') === 0 || safeOnly(route)) continue;
      context.report({ at: retries.path(), message: `A retry on "${repeated}" may send a request again that the server has acted on, a POST included`, value: retries.text('retryOn') });
    }
  },
};

function safeOnly(route: Field): boolean {
  const matches = route.list('match');
  return matches.length > 0 && matches.every((match) => SAFE.has(match.child('method')?.text('exact') ?? ''));
}
