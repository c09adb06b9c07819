import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const staticEndpointNotNull: Rule = {
  name: 'service-entry/static-endpoint-not-null',
  code: 'SE-023',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'An endpoint of a ServiceEntry with resolution STATIC is not null.',
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
  resolution: STATIC
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
  resolution: STATIC
  endpoints:
    - { address: 10.0.0.1 }
`,
    },
  ],
  check(subject, context) {
    const { endpoints, resolution } = ServiceEntryFields.of(subject);
    if (resolution !== 'STATIC') return;
    for (const endpoint of endpoints) {
      if (!endpoint.present) context.report({ at: endpoint.path(), message: 'An endpoint must not be null', value: null });
    }
  },
};
