import { ServiceEntryFields } from '../../model/service-entry-fields';
import { subnetProblem } from '../../values/cidr';
import { Rule } from '../rule';

export const addressValid: Rule = {
  name: 'service-entry/address-valid',
  code: 'SE-007',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'An address of a ServiceEntry is an IP address or a range of them.',
  why: 'Proxies compare the destination of connections with it; Istio refuses the object.',
  fix: 'Write an address (240.0.0.7) or a range (10.1.0.0/16); names belong into `hosts`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [api.bank.example]
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: NONE
  addresses: [10.0.0.0/33, bank.example]
`,
      at: ['/spec/addresses/0', '/spec/addresses/1'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [api.bank.example]
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: NONE
  addresses: [10.0.0.1/8, 240.0.0.7, '2001:db8::/32']
`,
    },
  ],
  check(subject, context) {
    for (const address of ServiceEntryFields.of(subject).addresses) {
      const problem = subnetProblem(address.string);
      if (problem !== undefined) {
        const message = `The address "${address.string}" ${problem}`;
        context.report({ at: address.path(), message, value: address.string });
      }
    }
  },
};
