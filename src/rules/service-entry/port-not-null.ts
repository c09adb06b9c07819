import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const portNotNull: Rule = {
  name: 'service-entry/port-not-null',
  code: 'SE-010',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'A port of a ServiceEntry is not null.',
  why: 'An empty list item is no port; Istio refuses the object.',
  fix: 'Remove the empty item.',
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
    -
`,
      at: ['/spec/ports/1'],
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
  resolution: NONE
`,
    },
  ],
  check(subject, context) {
    for (const port of ServiceEntryFields.of(subject).ports) {
      if (!port.present) context.report({ at: port.path(), message: 'A port must not be null', value: null });
    }
  },
};
