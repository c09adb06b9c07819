import { ServiceEntryFields } from '../../model/service-entry-fields';
import { protocolProblem } from '../../values/protocol';
import { Rule } from '../rule';

export const portProtocolKnown: Rule = {
  name: 'service-entry/port-protocol-known',
  code: 'SE-015',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'The protocol of a port is one that Istio knows.',
  why: 'The proxy would not know how to read the traffic; Istio refuses the object.',
  fix: 'Use one of HTTP, HTTPS, HTTP2, GRPC, TLS, TCP, MONGO, … or leave it out to let the proxy find out.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServicePort',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [api.bank.example]
  ports:
    - { number: 9090, name: thrift, protocol: THRIFT }
`,
      at: ['/spec/ports/0/protocol'],
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
    - { number: 80, name: web, protocol: Http }
  addresses: [240.0.0.7]
`,
    },
  ],
  check(subject, context) {
    for (const port of ServiceEntryFields.of(subject).writtenPorts) {
      const protocol = port.text('protocol');
      const problem = protocolProblem(protocol);
      if (problem !== undefined) context.report({ at: port.path('protocol'), message: `The protocol "${protocol}" ${problem}`, value: protocol });
    }
  },
};
