import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const dynamicWithoutEndpoints: Rule = {
  name: 'service-entry/dynamic-without-endpoints',
  code: 'SE-034',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'With resolution DYNAMIC_DNS there are no endpoints.',
  why: 'The address of each request comes from DNS; Istio refuses the object.',
  fix: 'Remove the endpoints.',
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
  hosts: ['*.bank.example']
  ports:
    - { number: 443, name: tls, protocol: TLS }
  resolution: DYNAMIC_DNS
`,
    },
  ],
  check(subject, context) {
    const { endpoints, resolution, spec } = ServiceEntryFields.of(subject);
    if (resolution !== 'DYNAMIC_DNS' || endpoints.length === 0) return;
    context.report({ at: spec.path('endpoints'), message: 'With resolution DYNAMIC_DNS there can be no endpoints' });
  },
};
