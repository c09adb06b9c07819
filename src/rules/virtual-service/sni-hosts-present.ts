import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const sniHostsPresent: Rule = {
  name: 'virtual-service/sni-hosts-present',
  code: 'VS-082',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Each match of a TLS route names server names (SNI).',
  why: 'TLS routes are chosen by the server name that clients ask for; Istio refuses the object.',
  fix: 'List the names under `sniHosts`; for all names of the host use its wildcard.',
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
    - match: [{ port: 443, sniHosts: [] }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/tls/0/match/0/sniHosts'],
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
    - match: [{ port: 443, sniHosts: [reviews.example.com] }]
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const match of VirtualServiceFields.of(subject).tlsMatches) {
      if (match.count('sniHosts') === 0) context.report({ at: match.near('sniHosts'), message: 'A TLS match must have at least one SNI host' });
    }
  },
};
