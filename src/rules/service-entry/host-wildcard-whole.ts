import { ServiceEntryFields } from '../../model/service-entry-fields';
import { partialWildcardProblem } from '../../values/partial-wildcard';
import { Rule } from '../rule';

export const hostWildcardWhole: Rule = {
  name: 'service-entry/host-wildcard-whole',
  code: 'SE-006',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'A wildcard in a host is a whole label.',
  why: 'Proxies match whole labels, so "*bank.example" matches nothing or too much; Istio accepts it with a warning.',
  fix: 'Write "*." and a domain.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: ['*bank.example']
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
    const { hosts, resolution } = ServiceEntryFields.of(subject);
    if (resolution === 'DYNAMIC_DNS') return;
    for (const host of hosts) {
      const problem = partialWildcardProblem(host.string);
      if (problem !== undefined) context.report({ at: host.path(), message: `The host "${host.string}" ${problem}`, value: host.string });
    }
  },
};
