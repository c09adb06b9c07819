import { WorkloadEntryFields } from '../../model/workload-entry-fields';
import { Rule } from '../rule';

export const addressPresent: Rule = {
  name: 'workload-entry/address-present',
  code: 'WE-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/WorkloadEntry', 'networking.istio.io/ServiceEntry'],
  title: 'A workload has an address or a network.',
  why: 'Without either it can not be reached; Istio refuses the object.',
  fix: 'Set `address`; for a workload behind the gateway of another network, set `network`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/workload-entry/#WorkloadEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: vm-1, namespace: shop }
spec:
  labels: { app: bank }
`,
      at: ['/spec'],
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
  resolution: STATIC
  endpoints: [{ labels: { app: bank } }]
`,
      at: ['/spec/endpoints/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: vm-1, namespace: shop }
spec:
  address: 10.0.0.1
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: vm-1, namespace: shop }
spec:
  network: west
  address: vm.example.com
`,
    },
  ],
  check(subject, context) {
    for (const { field, isNowhere } of WorkloadEntryFields.of(subject)) {
      if (isNowhere) context.report({ at: field.near('address'), message: 'A workload must have an address, or a network' });
    }
  },
};
