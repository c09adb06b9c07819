import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { gatewayNamesProblems } from '../../values/gateway-name';
import { Rule } from '../rule';

export const gatewayNameValid: Rule = {
  name: 'virtual-service/gateway-name-valid',
  code: 'VS-004',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Gateways are named as namespace/name, by their name in the own namespace, or as "mesh".',
  why: 'Istio finds no Gateway by another form and refuses the object; the old form with dots still works, and gets a warning.',
  fix: 'Write NAMESPACE/NAME, also for the own namespace ("./" is not understood here), or NAME alone.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews.example.com]
  gateways: ['*/public', ./public]
  http:
    - route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/gateways/0', '/spec/gateways/1'],
    },
    {
      title: 'The old form is a warning.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews.example.com]
  gateways: [public.edge.svc.cluster.local]
  http:
    - route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/gateways/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews.example.com]
  gateways: [edge/public, mesh]
  http:
    - route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    const { gateways } = VirtualServiceFields.of(subject);
    if (gateways.length === 0) return;
    for (const { path, message, severity } of gatewayNamesProblems(gateways.map((gateway) => gateway.string))) {
      const gateway = gateways[Number(path[0])];
      context.report({ at: gateway.path(), message: `The gateway "${gateway.string}" ${message}`, value: gateway.value, severity });
    }
  },
};
