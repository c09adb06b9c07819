import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const dynamicWithoutAddresses: Rule = {
  name: 'service-entry/dynamic-without-addresses',
  code: 'SE-033',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'With resolution DYNAMIC_DNS there are no addresses.',
  why: 'The address of each request comes from DNS; Istio refuses the object.',
  fix: 'Remove the addresses.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: ['*.bank.example']
  ports:
    - { number: 443, name: tls, protocol: TLS }
  resolution: DYNAMIC_DNS
  addresses: [240.0.0.7]
`,
      at: ['/spec/addresses'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: ['*.bank.example']
  ports:
    - { number: 443, name: tls, protocol: TLS }
  resolution: DYNAMIC_DNS
`,
    },
  ],
  check(subject, context) {
    const { addresses, resolution, spec } = ServiceEntryFields.of(subject);
    if (resolution !== 'DYNAMIC_DNS' || addresses.length === 0) return;
    context.report({ at: spec.path('addresses'), message: 'With resolution DYNAMIC_DNS there can be no addresses' });
  },
};
