import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Host } from '../../values/host';
import { Rule } from '../rule';

export const sniHostWithinHosts: Rule = {
  name: 'virtual-service/sni-host-within-hosts',
  code: 'VS-084',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Each SNI host is covered by a host of the VirtualService.',
  why: 'The route would wait for names that the VirtualService is not for; Istio refuses the object.',
  fix: 'Add the name to `hosts`, or use a name that one of them covers.',
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
    - match: [{ sniHosts: ['*.example.com'] }]
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
    - match: [{ sniHosts: [reviews.example.com] }]
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    const fields = VirtualServiceFields.of(subject);
    if (fields.sniHosts.length === 0 || fields.isDelegate) return;
    const hosts = fields.hosts.map((host) => Host.of(host.string));
    for (const field of fields.sniHosts) {
      const name = Host.of(field.string);
      if (fields.sniHostProblem(name.text) !== undefined || hosts.some((host) => name.isSubsetOf(host))) continue;
      context.report({ at: field.path(), message: `No host of the VirtualService covers the SNI host "${name.text}"`, value: name.text });
    }
  },
};
