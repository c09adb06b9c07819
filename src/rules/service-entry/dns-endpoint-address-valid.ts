import { ServiceEntryFields } from '../../model/service-entry-fields';
import { fqdnProblem } from '../../values/fqdn';
import { ipAddressProblem } from '../../values/ip-address';
import { Rule } from '../rule';

export const dnsEndpointAddressValid: Rule = {
  name: 'service-entry/dns-endpoint-address-valid',
  code: 'SE-027',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'With DNS resolution, an endpoint is an IP address or a domain name.',
  why: 'The proxy resolves it by DNS; Istio refuses the object.',
  fix: 'Write a name without wildcards or an address. UNIX domain sockets need resolution STATIC.',
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
  endpoints: [{ address: 'unix:///run/bank.sock' }, { address: '*.bank.example' }, { network: west }]
`,
      at: ['/spec/endpoints/0/address', '/spec/endpoints/1/address', '/spec/endpoints/2'],
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
  endpoints: [{ address: edge.bank.example }, { address: 10.0.0.1 }]
`,
    },
  ],
  check(subject, context) {
    const { endpoints, isDns } = ServiceEntryFields.of(subject);
    if (!isDns) return;
    for (const endpoint of endpoints) {
      if (!endpoint.present) continue;
      const address = endpoint.text('address');
      const problem = ipAddressProblem(address) === undefined ? undefined : fqdnProblem(address);
      if (problem === undefined) continue;
      const message = `The address "${address}" ${problem}, and is not an IP address either`;
      context.report({ at: endpoint.near('address'), message, value: address });
    }
  },
};
