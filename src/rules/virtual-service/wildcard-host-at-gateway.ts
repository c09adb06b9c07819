import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const wildcardHostAtGateway: Rule = {
  name: 'virtual-service/wildcard-host-at-gateway',
  code: 'VS-007',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'The host "*" is only used in VirtualServices that are bound to gateways alone.',
  why: 'In a sidecar it would take the routes of every service of the mesh; Istio refuses the object.',
  fix: 'Name the hosts, use a wildcard with a domain, or remove "mesh" from `gateways` (it is also there when the list is empty).',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: ['*']
  http:
    - route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/hosts/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: ['*']
  gateways: [edge/public]
  http:
    - route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    const { hosts, appliesToGateway } = VirtualServiceFields.of(subject);
    if (appliesToGateway) return;
    for (const host of hosts) {
      if (host.value !== '*') continue;
      context.report({ at: host.path(), message: 'The host "*" is for gateways only, but this VirtualService also applies to sidecars', value: '*' });
    }
  },
};
