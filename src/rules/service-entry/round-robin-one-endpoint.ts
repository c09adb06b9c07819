import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const roundRobinOneEndpoint: Rule = {
  name: 'service-entry/round-robin-one-endpoint',
  code: 'SE-025',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'With resolution DNS_ROUND_ROBIN there is at most one endpoint.',
  why: 'The proxy keeps one name and rotates through its addresses; Istio refuses the object.',
  fix: 'Use resolution DNS for several endpoints.',
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
  resolution: DNS_ROUND_ROBIN
  endpoints: [{ address: a.bank.example }, { address: b.bank.example }]
`,
      at: ['/spec/endpoints'],
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
  resolution: DNS_ROUND_ROBIN
  endpoints: [{ address: a.bank.example }]
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
  endpoints: [{ address: a.bank.example }, { address: b.bank.example }]
`,
    },
  ],
  check(subject, context) {
    const { endpoints, resolution, spec } = ServiceEntryFields.of(subject);
    if (resolution !== 'DNS_ROUND_ROBIN' || endpoints.length < 2) return;
    context.report({ at: spec.path('endpoints'), message: `Resolution DNS_ROUND_ROBIN allows one endpoint, not ${endpoints.length}` });
  },
};
