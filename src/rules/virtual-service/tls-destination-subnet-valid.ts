import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { subnetProblem } from '../../values/cidr';
import { Rule } from '../rule';

export const tlsDestinationSubnetValid: Rule = {
  name: 'virtual-service/tls-destination-subnet-valid',
  code: 'VS-085',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Destination subnets of a TLS match are IP addresses or CIDR blocks.',
  why: 'The proxy compares addresses only; Istio refuses the object.',
  fix: 'Write 10.0.0.0/8, 10.1.2.3 or 2001:db8::/32.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#TLSMatchAttributes',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews.example.com]
  tls:
    - match: [{ sniHosts: [reviews.example.com], destinationSubnets: [10.0.0.0/33] }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/tls/0/match/0/destinationSubnets/0'],
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
  tls:
    - match: [{ sniHosts: [reviews.example.com], destinationSubnets: [10.0.0.1/8, 10.0.0.1, '2001:db8::/32'] }]
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const match of VirtualServiceFields.of(subject).tlsMatches) {
      for (const subnet of match.list('destinationSubnets')) {
        const problem = subnetProblem(subnet.string);
        if (problem !== undefined) context.report({ at: subnet.path(), message: `The subnet "${subnet.string}" ${problem}`, value: subnet.value });
      }
    }
  },
};
