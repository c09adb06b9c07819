import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const portNameUnique: Rule = {
  name: 'service-entry/port-name-unique',
  code: 'SE-011',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'Each port of a ServiceEntry has a name of its own.',
  why: 'Endpoints refer to ports by name; Istio refuses the object.',
  fix: 'Rename one of the ports.',
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
    - { number: 80, name: web, protocol: HTTP }
    - { number: 443, name: web, protocol: HTTPS }
`,
      at: ['/spec/ports/1/name'],
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
    - { number: 80, name: http, protocol: HTTP }
    - { number: 443, name: https, protocol: HTTPS }
`,
    },
  ],
  check(subject, context) {
    const names = new Set<string>();
    for (const port of ServiceEntryFields.of(subject).writtenPorts) {
      const name = port.text('name');
      if (names.has(name)) context.report({ at: port.near('name'), message: `There is another port "${name}" before this one`, value: name });
      names.add(name);
    }
  },
};
