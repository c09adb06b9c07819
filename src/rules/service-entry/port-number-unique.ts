import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const portNumberUnique: Rule = {
  name: 'service-entry/port-number-unique',
  code: 'SE-012',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'Each port of a ServiceEntry has a number of its own.',
  why: 'A proxy listens on a port once; Istio refuses the object.',
  fix: 'Remove one of the ports, or change its number.',
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
    - { number: 443, name: https, protocol: HTTPS }
    - { number: 443, name: tls, protocol: TLS }
`,
      at: ['/spec/ports/1/number'],
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
    - { number: 8443, name: tls, protocol: TLS }
`,
    },
  ],
  check(subject, context) {
    const numbers = new Set<number>();
    for (const port of ServiceEntryFields.of(subject).writtenPorts) {
      const number = port.number('number') ?? 0;
      if (numbers.has(number)) {
        const message = `There is another port ${number} before this one`;
        context.report({ at: port.near('number'), message, value: number });
      }
      numbers.add(number);
    }
  },
};
