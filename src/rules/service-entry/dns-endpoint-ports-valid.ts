import { ServiceEntryFields } from '../../model/service-entry-fields';
import { endpointPortProblem } from '../../values/endpoint-port';
import { Rule } from '../rule';

export const dnsEndpointPortsValid: Rule = {
  name: 'service-entry/dns-endpoint-ports-valid',
  code: 'SE-029',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'With DNS resolution, ports of an endpoint are ports of the ServiceEntry, by name.',
  why: 'A port that the service does not have is never used; Istio refuses the object.',
  fix: 'Use the names of `spec.ports`, with numbers from 1 to 65535.',
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
  endpoints: [{ address: edge.bank.example, ports: { http: 8080 } }]
`,
      at: ['/spec/endpoints/0/ports/http'],
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
  endpoints: [{ address: edge.bank.example, ports: { https: 0 } }]
`,
      at: ['/spec/endpoints/0/ports/https'],
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
  endpoints: [{ address: edge.bank.example, ports: { https: 8443 } }]
`,
    },
  ],
  check(subject, context) {
    const { endpoints, isDns, portNames } = ServiceEntryFields.of(subject);
    if (!isDns) return;
    for (const endpoint of endpoints) {
      for (const entry of endpoint.entries('ports')) {
        const problem = endpointPortProblem(entry.key, entry.value, portNames);
        if (problem !== undefined) context.report({ at: entry.path(), message: problem, value: entry.value });
      }
    }
  },
};
