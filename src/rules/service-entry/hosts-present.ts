import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const hostsPresent: Rule = {
  name: 'service-entry/hosts-present',
  code: 'SE-003',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'A ServiceEntry has at least one host.',
  why: 'Without a host nothing can be called; Istio refuses the object (whatever the resolution; this covers SE-031 too).',
  fix: 'List the hosts that clients call.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: []
  ports:
    - { number: 443, name: https, protocol: HTTPS }
`,
      at: ['/spec/hosts'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: []
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: DNS
`,
      at: ['/spec/hosts'],
    },
  ],
  good: [
    {
      title: 'Ports are not required.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [api.bank.example]
`,
    },
  ],
  check(subject, context) {
    const { spec, hosts } = ServiceEntryFields.of(subject);
    if (hosts.length === 0) context.report({ at: spec.near('hosts'), message: 'A ServiceEntry must have at least one host' });
  },
};
