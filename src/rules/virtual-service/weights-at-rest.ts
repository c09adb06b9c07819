import { Field } from '../../model/field';
import { DeliveryControllers } from '../../model/practice/delivery-controllers';
import { Rule } from '../rule';

const ROLLOUT = `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: cart, namespace: shop }
spec:
  strategy:
    canary:
      stableService: cart-stable
      canaryService: cart-canary
      trafficRouting: { istio: { virtualService: { name: cart, routes: [primary] } } }
---`;

export const weightsAtRest: Rule = {
  name: 'virtual-service/weights-at-rest',
  code: 'MESH-WEIGHTS-OWNED',
  severity: 'info',
  layer: 'practice',
  packs: ['best-practice'],
  kind: ['networking.istio.io/VirtualService', 'gateway.networking.k8s.io/HTTPRoute'],
  reads: ['flagger.app/Canary', 'argoproj.io/Rollout'],
  title: 'Weights that a controller changes are written as they are at rest: all of the traffic to the stable version.',
  why: 'Every apply sets the weights back to what is written, in the middle of a rollout as well: a share of the traffic goes to a version that nobody asked to release.',
  fix: 'Write 100 and 0, and have the one who applies leave the weights alone (in Argo CD by `ignoreDifferences`).',
  docs: 'https://github.com/argoproj/argo-rollouts/issues/3854',
  bad: [
    {
      yaml: `${ROLLOUT}
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ name: primary, route: [{ destination: { host: cart-stable }, weight: 50 }, { destination: { host: cart-canary }, weight: 50 }] }]
`,
      at: ['/spec/http/0'],
    },
    {
      title: 'A construct said so.',
      declarations: { ownedWeights: [{ groupKind: 'networking.istio.io/VirtualService', namespace: 'shop', name: 'cart', controller: 'Flagger' }] },
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ name: primary, route: [{ destination: { host: cart-stable }, weight: 90 }, { destination: { host: cart-canary }, weight: 10 }] }]
`,
      at: ['/spec/http/0'],
    },
  ],
  good: [
    {
      yaml: `${ROLLOUT}
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ name: primary, route: [{ destination: { host: cart-stable }, weight: 100 }, { destination: { host: cart-canary }, weight: 0 }] }]
`,
    },
    {
      title: 'Nobody else changes them.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ name: primary, route: [{ destination: { host: cart-stable }, weight: 50 }, { destination: { host: cart-canary }, weight: 50 }] }]
`,
    },
    {
      title: 'A route that the Rollout leaves alone.',
      yaml: `${ROLLOUT}
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ name: other, match: [{ uri: { prefix: /b } }], route: [{ destination: { host: a }, weight: 20 }, { destination: { host: b }, weight: 80 }] }, { name: primary, route: [{ destination: { host: cart-stable }, weight: 100 }, { destination: { host: cart-canary }, weight: 0 }] }]
`,
    },
  ],
  check(subject, context) {
    const owner = DeliveryControllers.of(context.model).ownerOf(subject);
    if (owner === undefined) return;
    const spec = Field.of(subject.object).child('spec') ?? Field.of(undefined);
    const rules = subject.kind === 'HTTPRoute' ? spec.list('rules') : spec.list('http');
    for (const rule of rules) {
      if (owner.routes.length > 0 && !owner.routes.includes(rule.text('name'))) continue;
      const weights = rule.list(subject.kind === 'HTTPRoute' ? 'backendRefs' : 'route').map((backend) => backend.number('weight') ?? 1);
      if (weights.length < 2 || weights.filter((weight) => weight > 0).length < 2) continue;
      context.report({ at: rule.path(), message: `${owner.controller} changes these weights, and every apply sets them back to ${weights.join(' : ')}`, value: weights });
    }
  },
};
