import { WorkloadEntryFields } from '../../model/workload-entry-fields';
import { endpointPortProblem } from '../../values/endpoint-port';
import { Rule } from '../rule';

export const portsValid: Rule = {
  name: 'workload-entry/ports-valid',
  code: 'WE-005',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/WorkloadEntry', 'networking.istio.io/ServiceEntry'],
  title: 'Ports of a workload have valid names and numbers, and are ports of its service.',
  why: 'A port that the service does not have is never used; Istio refuses the object.',
  fix: 'Use the names of the ports of the service, with numbers from 1 to 65535.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/workload-entry/#WorkloadEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: vm-1, namespace: shop }
spec:
  address: 10.0.0.1
  ports: { http_api: 8080, https: 0 }
`,
      at: ['/spec/ports/http_api', '/spec/ports/https'],
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
  endpoints: [{ address: 10.0.0.1, ports: { http: 8080 } }]
`,
      at: ['/spec/endpoints/0/ports/http'],
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
  ports: { http-api: 65535 }
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
  endpoints: [{ address: 10.0.0.1, ports: { https: 8443 } }]
`,
    },
  ],
  check(subject, context) {
    for (const { field, isNowhere, service } of WorkloadEntryFields.of(subject)) {
      if (isNowhere) continue;
      for (const entry of field.entries('ports')) {
        const problem = endpointPortProblem(entry.key, entry.value, service?.portNames);
        if (problem !== undefined) context.report({ at: entry.path(), message: problem, value: entry.value });
      }
    }
  },
};
