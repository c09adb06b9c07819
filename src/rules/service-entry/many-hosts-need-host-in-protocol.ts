import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Protocol } from '../../values/protocol';
import { Rule } from '../rule';

export const manyHostsNeedHostInProtocol: Rule = {
  name: 'service-entry/many-hosts-need-host-in-protocol',
  code: 'SE-038',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'A ServiceEntry with several hosts has only HTTP and TLS ports.',
  why: 'A plain TCP connection does not say which host it is for, and all hosts would share their endpoints; Istio refuses the object.',
  fix: 'Write one ServiceEntry per host, or name the protocol of the port if it is HTTP or TLS.',
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
    - { number: 5432, name: postgres, protocol: TCP }
  resolution: DNS
`,
      at: ['/spec/ports/1'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [a.bank.example, b.bank.example]
  ports:
    - { number: 5432, name: any }
  resolution: STATIC
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
  hosts: [a.bank.example, b.bank.example]
  ports:
    - { number: 443, name: tls, protocol: TLS }
    - { number: 80, name: grpc, protocol: GRPC-Web }
  resolution: DNS
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
    - { number: 5432, name: postgres, protocol: TCP }
  resolution: NONE
  addresses: [240.0.0.7]
`,
    },
  ],
  check(subject, context) {
    const { hosts, resolution, writtenPorts } = ServiceEntryFields.of(subject);
    if (resolution === 'NONE' || hosts.length < 2) return;
    for (const port of writtenPorts) {
      const protocol = Protocol.tryParse(port.text('protocol'));
      if (protocol?.isHttp || protocol?.isTls) continue;
      const number = port.number('number') ?? 0;
      const message = `The port ${number} is neither HTTP nor TLS, so connections do not say which of the ${hosts.length} hosts they are for`;
      context.report({ at: port.path(), message });
      return;
    }
  },
};
