import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const dynamicHostWildcard: Rule = {
  name: 'service-entry/dynamic-host-wildcard',
  code: 'SE-032',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'With resolution DYNAMIC_DNS every host starts with a wildcard.',
  why: 'It resolves the name that each request asks for; a fixed name needs resolution DNS. Istio refuses the object.',
  fix: 'Write "*." and a domain, or use resolution DNS.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: ['*.bank.example', api.bank.example]
  ports:
    - { number: 443, name: tls, protocol: TLS }
  resolution: DYNAMIC_DNS
`,
      at: ['/spec/hosts/1'],
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
    - { number: 443, name: tls, protocol: TLS }
  resolution: DYNAMIC_DNS
`,
    },
  ],
  check(subject, context) {
    const { hosts, resolution } = ServiceEntryFields.of(subject);
    if (resolution !== 'DYNAMIC_DNS') return;
    for (const host of hosts) {
      if (host.string.startsWith('*')) continue;
      const message = `With resolution DYNAMIC_DNS the host "${host.string}" must start with a wildcard`;
      context.report({ at: host.path(), message, value: host.string });
    }
  },
};
