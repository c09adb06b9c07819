import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Protocol } from '../../values/protocol';
import { Rule } from '../rule';

export const addressesOfOneHost: Rule = {
  name: 'service-entry/addresses-of-one-host',
  code: 'SE-030',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'Addresses with DNS resolution belong to one host.',
  why: 'A TCP connection to an address does not say which of the hosts it is for; Istio accepts it with a warning.',
  fix: 'Write one ServiceEntry per host.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [a.bank.example, b.bank.example]
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: DNS
  addresses: [240.0.0.7]
`,
      at: ['/spec/hosts'],
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
  addresses: [240.0.0.7]
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [a.bank.example, b.bank.example]
  ports:
    - { number: 80, name: http, protocol: HTTP }
  resolution: DNS
  addresses: [240.0.0.7]
`,
    },
  ],
  check(subject, context) {
    const { addresses, hosts, isDns, spec, writtenPorts } = ServiceEntryFields.of(subject);
    if (!isDns || addresses.length === 0 || hosts.length < 2) return;
    const port = writtenPorts.find((one) => Protocol.tryParse(one.text('protocol'))?.isTcp);
    if (port === undefined) return;
    const message = `Connections to the addresses of port ${port.number('number') ?? 0} do not say which of the ${hosts.length} hosts they are for`;
    context.report({ at: spec.path('hosts'), message });
  },
};
