import { ServiceEntryFields } from '../../model/service-entry-fields';
import { portNumberProblem } from '../../values/port-number';
import { Rule } from '../rule';

export const portNumberValid: Rule = {
  name: 'service-entry/port-number-valid',
  code: 'SE-016',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'The number of a port lies between 1 and 65535.',
  why: 'There is no other port to listen on; Istio refuses the object.',
  fix: 'Set the number of the port that clients call.',
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
    - { number: 0, name: http, protocol: HTTP }
    - { number: 70000, name: http-2, protocol: HTTP }
`,
      at: ['/spec/ports/0/number', '/spec/ports/1/number'],
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
    - { number: 65535, name: http, protocol: HTTP }
`,
    },
  ],
  check(subject, context) {
    for (const port of ServiceEntryFields.of(subject).writtenPorts) {
      const number = port.number('number') ?? 0;
      const problem = portNumberProblem(number);
      if (problem !== undefined) context.report({ at: port.near('number'), message: `The port ${number} ${problem}`, value: number });
    }
  },
};
