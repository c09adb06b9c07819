import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { ipAddressProblem } from '../../values/ip-address';
import { Rule } from '../rule';

export const sniHostValid: Rule = {
  name: 'virtual-service/sni-host-valid',
  code: 'VS-083',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Each SNI host is a domain name, with a wildcard at most at its start.',
  why: 'Clients send names in the TLS handshake, never patterns, and by the standard never addresses; Istio refuses the object.',
  fix: 'Write reviews.example.com or *.example.com.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#TLSMatchAttributes',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: ['*.example.com']
  gateways: [edge/public]
  tls:
    - match: [{ sniHosts: [reviews.*.example.com] }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/tls/0/match/0/sniHosts/0'],
    },
    {
      title: 'An IP address gets a warning: most clients never send one.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [192.0.2.7]
  gateways: [edge/public]
  tls:
    - match: [{ sniHosts: [192.0.2.7] }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/tls/0/match/0/sniHosts/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: ['*.example.com']
  gateways: [edge/public]
  tls:
    - match: [{ sniHosts: [reviews.example.com, '*.eu.example.com'] }]
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    const fields = VirtualServiceFields.of(subject);
    for (const host of fields.sniHosts) {
      const value = host.string;
      const problem = fields.sniHostProblem(value);
      if (problem === undefined) continue;
      if (ipAddressProblem(value) !== undefined) context.report({ at: host.path(), message: `The SNI host "${value}" ${problem}`, value });
      else {
        const message = `The SNI host "${value}" is an IP address, which most clients do not send`;
        context.report({ at: host.path(), message, value, severity: 'warning' });
      }
    }
  },
};
