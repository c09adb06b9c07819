import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { gatewayNamesProblems } from '../../values/gateway-name';
import { Rule } from '../rule';

export const tlsMatchGatewayValid: Rule = {
  name: 'virtual-service/tls-match-gateway-valid',
  code: 'VS-088',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Gateways that a TLS match asks for are named as namespace/name, by name, or as "mesh".',
  why: 'Istio finds no Gateway by another form and refuses the object; the old form with dots gets a warning.',
  fix: 'Write the name exactly as under `gateways` of the VirtualService.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#TLSMatchAttributes',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews.example.com]
  gateways: [edge/public]
  tls:
    - match: [{ sniHosts: [reviews.example.com], gateways: [./public] }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/tls/0/match/0/gateways/0'],
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
  gateways: [edge/public]
  tls:
    - match: [{ sniHosts: [reviews.example.com], gateways: [edge/public] }]
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const match of VirtualServiceFields.of(subject).tlsMatches) {
      const gateways = match.list('gateways');
      if (gateways.length === 0) continue;
      for (const { path, message, severity } of gatewayNamesProblems(gateways.map((gateway) => gateway.string))) {
        const gateway = gateways[Number(path[0])];
        context.report({ at: gateway.path(), message: `The gateway "${gateway.string}" ${message}`, value: gateway.value, severity });
      }
    }
  },
};
