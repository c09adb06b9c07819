import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Duration } from '../../values/duration';
import { Rule } from '../rule';

export const timeoutFitsAttempts: Rule = {
  name: 'virtual-service/timeout-fits-attempts',
  code: 'MESH-TIMEOUT-CUTS-RETRIES',
  severity: 'info',
  layer: 'practice',
  packs: ['best-practice'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A route\'s timeout leaves time for all attempts that it asks for.',
  why: 'The timeout is for all attempts together. Where it ends before them, the last ones never get the time that they were given.',
  fix: 'Raise the timeout to the number of tries (one more than `attempts`) times `perTryTimeout`, or lower those.',
  docs: 'https://github.com/istio/istio/issues/55748',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ route: [{ destination: { host: cart } }], timeout: 5s, retries: { attempts: 3, perTryTimeout: 2s } }]
`,
      at: ['/spec/http/0/timeout'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ route: [{ destination: { host: cart } }], timeout: 8s, retries: { attempts: 3, perTryTimeout: 2s } }]
`,
    },
    {
      title: 'No timeout at all, or none per try.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http:
    - { match: [{ uri: { prefix: /a } }], route: [{ destination: { host: cart } }], timeout: 0s, retries: { attempts: 3, perTryTimeout: 2s } }
    - { route: [{ destination: { host: cart } }], timeout: 1s, retries: { attempts: 3 } }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const retries = route.child('retries');
      const attempts = retries?.number('attempts') ?? 0;
      const perTry = Duration.tryParse(retries?.text('perTryTimeout') ?? '')?.toMillis() ?? 0;
      const whole = Duration.tryParse(route.text('timeout'))?.toMillis() ?? 0;
      const needed = (attempts + 1) * perTry;
      if (whole === 0 || needed <= whole || attempts === 0) continue;
      const message = `${attempts + 1} tries of ${retries?.text('perTryTimeout')} take up to ${needed / 1000}s, and all of them end after ${route.text('timeout')}`;
      context.report({ at: route.path('timeout'), message, value: route.text('timeout') });
    }
  },
};
