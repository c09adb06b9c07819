import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Protocol } from '../../values/protocol';
import { Rule } from '../rule';

const NAMING: ReadonlySet<Protocol> = new Set([Protocol.HTTP, Protocol.HTTP2, Protocol.GRPC, Protocol.TLS]);

export const dynamicPortNamesHost: Rule = {
  name: 'service-entry/dynamic-port-names-host',
  code: 'SE-035',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'With resolution DYNAMIC_DNS, ports speak HTTP, HTTP2, GRPC or TLS.',
  why: 'Only these carry the name that has to be resolved; Istio refuses the object.',
  fix: 'Use one of the four; for HTTPS traffic write TLS.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServicePort',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: ['*.bank.example']
  ports:
    - { number: 443, name: https, protocol: HTTPS }
    - { number: 80, name: any }
  resolution: DYNAMIC_DNS
`,
      at: ['/spec/ports/0/protocol', '/spec/ports/1'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: ['*.bank.example']
  ports:
    - { number: 443, name: tls, protocol: tls }
    - { number: 80, name: http, protocol: HTTP }
  resolution: DYNAMIC_DNS
`,
    },
  ],
  check(subject, context) {
    const { resolution, writtenPorts } = ServiceEntryFields.of(subject);
    if (resolution !== 'DYNAMIC_DNS') return;
    for (const port of writtenPorts) {
      const protocol = Protocol.tryParse(port.text('protocol'));
      if (protocol !== undefined && NAMING.has(protocol)) continue;
      const given = port.text('protocol') === '' ? 'no protocol' : `the protocol ${port.text('protocol')}`;
      const message = `With resolution DYNAMIC_DNS a port must have the protocol HTTP, HTTP2, GRPC or TLS, not ${given}`;
      context.report({ at: port.near('protocol'), message, value: port.text('protocol') });
    }
  },
};
