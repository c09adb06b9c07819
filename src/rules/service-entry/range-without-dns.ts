import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const rangeWithoutDns: Rule = {
  name: 'service-entry/range-without-dns',
  code: 'SE-008',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'Ranges of addresses stand only with resolution NONE or STATIC.',
  why: 'A connection to some address of a range can not be led to what a name resolves to; Istio refuses the object.',
  fix: 'Use resolution NONE or STATIC, or single addresses.',
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
  resolution: DNS
  addresses: [10.1.0.0/16]
`,
      at: ['/spec/addresses/0'],
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
  addresses: [10.1.0.0/16]
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [api.bank.example]
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: DNS
  addresses: [10.1.0.1]
`,
    },
  ],
  check(subject, context) {
    const { addresses, resolution } = ServiceEntryFields.of(subject);
    if (resolution === 'NONE' || resolution === 'STATIC') return;
    for (const address of addresses) {
      if (!address.string.includes('/')) continue;
      context.report({ at: address.path(), message: `A range can not be used with resolution ${resolution}`, value: address.string });
    }
  },
};
