import { WorkloadEntryFields } from '../../model/workload-entry-fields';
import { fqdnProblem } from '../../values/fqdn';
import { ipAddressProblem } from '../../values/ip-address';
import { Rule } from '../rule';

export const addressValid: Rule = {
  name: 'workload-entry/address-valid',
  code: 'WE-004',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/WorkloadEntry', 'networking.istio.io/ServiceEntry'],
  title: 'The address of a workload is an IP address, or (not as a static endpoint) a domain name.',
  why: 'The proxy has to connect to it, and static resolution asks no DNS; Istio refuses the object.',
  fix: 'Write an IP address. For an endpoint with a name use resolution DNS.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/workload-entry/#WorkloadEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: vm-1, namespace: shop }
spec:
  address: '*.example.com'
`,
      at: ['/spec/address'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: vm-1, namespace: shop }
spec:
  address: 1.2.3
`,
      at: ['/spec/address'],
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
  endpoints: [{ address: vm1.example.com }]
`,
      at: ['/spec/endpoints/0/address'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: vm-1, namespace: shop }
spec:
  address: vm1.example.com
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: vm-1, namespace: shop }
spec:
  address: '2001:db8::1'
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
  resolution: STATIC
  endpoints: [{ address: 10.0.0.1 }]
`,
    },
  ],
  check(subject, context) {
    for (const { field, address, isUnixSocket, service } of WorkloadEntryFields.of(subject)) {
      if (address === '' || isUnixSocket) continue;
      if (ipAddressProblem(address) === undefined) continue;
      const problem = service === undefined ? fqdnProblem(address) : 'must be an IP address with resolution STATIC';
      if (problem !== undefined) context.report({ at: field.path('address'), message: `The address "${address}" ${problem}`, value: address });
    }
  },
};
