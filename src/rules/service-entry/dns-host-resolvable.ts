import { ServiceEntryFields } from '../../model/service-entry-fields';
import { fqdnProblem } from '../../values/fqdn';
import { Rule } from '../rule';

export const dnsHostResolvable: Rule = {
  name: 'service-entry/dns-host-resolvable',
  code: 'SE-024',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'Without endpoints, hosts with DNS resolution are full domain names.',
  why: 'The proxy asks DNS for the host itself, and nobody answers for a wildcard; Istio refuses the object.',
  fix: 'List endpoints with names that can be resolved, or name the hosts without wildcards, or use resolution NONE or DYNAMIC_DNS.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: ['*.bank.example', '*.pay.example']
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: DNS
`,
      at: ['/spec/hosts/0'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [api.bank.example, '*.bank.example']
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: DNS_ROUND_ROBIN
`,
      at: ['/spec/hosts/1'],
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
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: ['*.bank.example']
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: DNS
  endpoints: [{ address: edge.bank.example }]
`,
    },
  ],
  check(subject, context) {
    const { endpoints, hosts, isDns } = ServiceEntryFields.of(subject);
    if (!isDns || endpoints.length > 0) return;
    for (const host of hosts) {
      const problem = fqdnProblem(host.string);
      if (problem === undefined) continue;
      const message = `The host "${host.string}" can not be resolved by DNS, and there are no endpoints: it ${problem}`;
      context.report({ at: host.path(), message, value: host.string });
      return;
    }
  },
};
