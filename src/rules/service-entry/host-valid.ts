import { ServiceEntryFields } from '../../model/service-entry-fields';
import { wildcardDomainProblem } from '../../values/wildcard-domain';
import { Rule } from '../rule';

export const hostValid: Rule = {
  name: 'service-entry/host-valid',
  code: 'SE-005',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'A host of a ServiceEntry is a domain name, whose first label may be a wildcard.',
  why: 'Nobody could call it; Istio refuses the object.',
  fix: 'Write a domain name, or "*." and a domain. IP addresses belong into `addresses`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [api.*.example, 10.0.0.1]
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: NONE
`,
      at: ['/spec/hosts/0', '/spec/hosts/1'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: ['*.bank.example', bank]
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: NONE
`,
    },
  ],
  check(subject, context) {
    for (const host of ServiceEntryFields.of(subject).hosts) {
      if (host.value === '*') continue;
      const problem = wildcardDomainProblem(host.string);
      if (problem !== undefined) context.report({ at: host.path(), message: `The host "${host.string}" ${problem}`, value: host.string });
    }
  },
};
