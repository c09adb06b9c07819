import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const hostNotEverything: Rule = {
  name: 'service-entry/host-not-everything',
  code: 'SE-004',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'A host of a ServiceEntry is not "*".',
  why: 'An entry for every name would take over all traffic; Istio refuses the object.',
  fix: 'Name the domain ("*.example.com"). To let all traffic out, set the outbound traffic policy.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: ['*']
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: NONE
`,
      at: ['/spec/hosts/0'],
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
    - { number: 443, name: https, protocol: HTTPS }
  resolution: NONE
`,
    },
  ],
  check(subject, context) {
    for (const host of ServiceEntryFields.of(subject).hosts) {
      if (host.value === '*') context.report({ at: host.path(), message: 'The host "*" would stand for every name', value: '*' });
    }
  },
};
