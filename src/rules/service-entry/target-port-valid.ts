import { ServiceEntryFields } from '../../model/service-entry-fields';
import { portNumberProblem } from '../../values/port-number';
import { Rule } from '../rule';

export const targetPortValid: Rule = {
  name: 'service-entry/target-port-valid',
  code: 'SE-013',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'The target port lies between 1 and 65535.',
  why: 'There is no other port to connect to; Istio refuses the object.',
  fix: 'Set the port of the endpoints, or leave it out where it is the same.',
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
    - { number: 443, name: https, protocol: HTTPS, targetPort: 65536 }
`,
      at: ['/spec/ports/0/targetPort'],
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
    - { number: 443, name: https, protocol: HTTPS, targetPort: 65535 }
`,
    },
  ],
  check(subject, context) {
    for (const port of ServiceEntryFields.of(subject).writtenPorts) {
      const target = port.number('targetPort') ?? 0;
      const problem = target === 0 ? undefined : portNumberProblem(target);
      if (problem !== undefined) context.report({ at: port.path('targetPort'), message: `The target port ${target} ${problem}`, value: target });
    }
  },
};
