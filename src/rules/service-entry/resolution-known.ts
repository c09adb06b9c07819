import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

const KNOWN: ReadonlySet<string> = new Set(['NONE', 'STATIC', 'DNS', 'DNS_ROUND_ROBIN', 'DYNAMIC_DNS']);

export const resolutionKnown: Rule = {
  name: 'service-entry/resolution-known',
  code: 'SE-037',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'The resolution is one that Istio knows.',
  why: 'The proxy would not know where to send traffic; Istio refuses the object.',
  fix: 'Use NONE, STATIC, DNS, DNS_ROUND_ROBIN or DYNAMIC_DNS.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry-Resolution',
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
  resolution: PASSTHROUGH
`,
      at: ['/spec/resolution'],
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
  resolution: DNS_ROUND_ROBIN
`,
    },
  ],
  check(subject, context) {
    const { resolution, spec } = ServiceEntryFields.of(subject);
    if (!KNOWN.has(resolution)) context.report({ at: spec.path('resolution'), message: `"${resolution}" is no resolution`, value: resolution });
  },
};
