import { DeliveryControllers } from '../../model/practice/delivery-controllers';
import { placeOf } from '../place-of';
import { Rule } from '../rule';

const CANARY = `
apiVersion: flagger.app/v1beta1
kind: Canary
metadata: { name: cart, namespace: shop }
spec:
  provider: istio
  targetRef: { apiVersion: apps/v1, kind: Deployment, name: cart }
  service: { port: 80 }
---`;

export const notGenerated: Rule = {
  name: 'virtual-service/not-generated',
  code: 'MESH-FLAGGER-OVERWRITES',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'networking.istio.io/VirtualService',
  reads: ['flagger.app/Canary', 'argoproj.io/Rollout'],
  title: 'A VirtualService that Flagger makes is not written by anybody else.',
  why: 'Flagger makes a VirtualService of the name of the Canary\'s service and overwrites whatever is there; the next apply puts the other one back, with all its traffic.',
  fix: 'Move hosts, gateways and matches into the Canary\'s `service`, or name the VirtualService otherwise and delegate to that of Flagger (`service.delegation`).',
  docs: 'https://github.com/fluxcd/flagger/issues/703',
  bad: [
    {
      yaml: `${CANARY}
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ route: [{ destination: { host: cart } }] }]
`,
      at: ['/metadata/name'],
    },
  ],
  good: [
    {
      title: 'It delegates to that of Flagger.',
      yaml: `${CANARY}
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart-public, namespace: shop }
spec:
  hosts: [cart.example.com]
  gateways: [edge/public]
  http: [{ delegate: { name: cart, namespace: shop } }]
`,
    },
    {
      title: 'The Canary is for another mesh.',
      yaml: `${CANARY.replace('provider: istio', 'provider: linkerd')}
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ route: [{ destination: { host: cart } }] }]
`,
    },
  ],
  check(subject, context) {
    const canary = DeliveryControllers.of(context.model).canaryThatMakes(subject);
    if (canary === undefined) return;
    context.report({
      at: ['metadata', 'name'],
      message: `Flagger makes this VirtualService for Canary ${canary.name}, and overwrites it`,
      value: subject.name,
      related: [placeOf(canary, ['spec', 'service'], 'the Canary')],
    });
  },
};
