import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const tcpPortWithAddress: Rule = {
  name: 'service-entry/tcp-port-with-address',
  code: 'SE-020',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'A TCP port needs an address to be told apart.',
  why: 'Without one the proxy takes all connections to that port for this service; Istio accepts it with a warning.',
  fix: 'List `addresses`, use another resolution than NONE, or name the protocol if it carries the host.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [db.bank.example]
  ports:
    - { number: 5432, name: postgres, protocol: TCP }
    - { number: 5433, name: any }
  resolution: NONE
`,
      at: ['/spec/ports/0', '/spec/ports/1'],
    },
    {
      title: 'Allocation switched off by the label.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop, labels: { networking.istio.io/enable-autoallocate-ip: 'false' } }
spec:
  hosts: [db.bank.example]
  ports:
    - { number: 5432, name: postgres, protocol: TCP }
  resolution: DNS
`,
      at: ['/spec/ports/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [db.bank.example]
  ports:
    - { number: 5432, name: postgres, protocol: TCP }
  resolution: DNS
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [db.bank.example]
  ports:
    - { number: 5432, name: postgres, protocol: TCP }
  addresses: [240.0.0.7]
`,
    },
    {
      title: 'Istio looks for upper case only.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [db.bank.example]
  ports:
    - { number: 5432, name: postgres, protocol: tcp }
`,
    },
  ],
  check(subject, context) {
    const { addresses, allocatesAddresses, writtenPorts } = ServiceEntryFields.of(subject);
    if (addresses.length > 0 || allocatesAddresses) return;
    for (const port of writtenPorts) {
      const protocol = port.text('protocol');
      if (protocol !== '' && protocol !== 'TCP') continue;
      const message = `The port ${port.number('number') ?? 0} may be TCP, and without addresses all connections to it count as this service's`;
      context.report({ at: port.path(), message });
    }
  },
};
