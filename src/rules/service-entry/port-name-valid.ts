import { ServiceEntryFields } from '../../model/service-entry-fields';
import { portNameProblem } from '../../values/port-name';
import { Rule } from '../rule';

export const portNameValid: Rule = {
  name: 'service-entry/port-name-valid',
  code: 'SE-014',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'The name of a port is a DNS label.',
  why: 'Endpoints and routes refer to it; Istio refuses the object.',
  fix: 'Use 1 to 63 letters, digits and inner hyphens, such as "https-api".',
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
    - { number: 80, name: http_api, protocol: HTTP }
    - { number: 81, name: '', protocol: HTTP }
`,
      at: ['/spec/ports/0/name', '/spec/ports/1/name'],
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
    - { number: 80, name: http-API, protocol: HTTP }
`,
    },
  ],
  check(subject, context) {
    for (const port of ServiceEntryFields.of(subject).writtenPorts) {
      const name = port.text('name');
      const problem = portNameProblem(name);
      if (problem !== undefined) context.report({ at: port.near('name'), message: `The name "${name}" of a port ${problem}`, value: name });
    }
  },
};
