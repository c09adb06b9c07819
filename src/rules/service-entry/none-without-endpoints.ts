import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const noneWithoutEndpoints: Rule = {
  name: 'service-entry/none-without-endpoints',
  code: 'SE-021',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'With resolution NONE there are no endpoints.',
  why: 'Traffic goes to the address that the client chose, so endpoints have no meaning; Istio refuses the object.',
  fix: 'Use resolution STATIC or DNS, or remove the endpoints.',
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
  endpoints: [{ address: 10.0.0.1 }]
`,
      at: ['/spec/endpoints'],
    },
    {
      title: 'NONE is the default.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [api.bank.example]
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  endpoints: [{ address: 10.0.0.1 }]
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
  resolution: STATIC
  endpoints: [{ address: 10.0.0.1 }]
`,
    },
  ],
  check(subject, context) {
    const { endpoints, resolution, spec } = ServiceEntryFields.of(subject);
    if (resolution !== 'NONE' || endpoints.length === 0) return;
    const message = 'Resolution NONE leads traffic to the address that it was sent to, so there can be no endpoints';
    context.report({ at: spec.path('endpoints'), message });
  },
};
