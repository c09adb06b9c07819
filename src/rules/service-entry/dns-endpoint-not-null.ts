import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const dnsEndpointNotNull: Rule = {
  name: 'service-entry/dns-endpoint-not-null',
  code: 'SE-026',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'An endpoint of a ServiceEntry with resolution DNS is not null.',
  why: 'An empty list item is no endpoint; Istio refuses the object.',
  fix: 'Remove the empty item.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/workload-entry/#WorkloadEntry',
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
  endpoints:
    - { address: 10.0.0.1 }
    -
`,
      at: ['/spec/endpoints/1'],
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
  resolution: DNS
  endpoints:
    - { address: 10.0.0.1 }
`,
    },
  ],
  check(subject, context) {
    const { endpoints, isDns } = ServiceEntryFields.of(subject);
    if (!isDns) return;
    for (const endpoint of endpoints) {
      if (!endpoint.present) context.report({ at: endpoint.path(), message: 'An endpoint must not be null', value: null });
    }
  },
};
