import { dnsLabelProblem } from '../../values/dns-label';
import { Rule } from '../rule';

export const nameValid: Rule = {
  name: 'gateway/name-valid',
  code: 'GW-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'A Gateway is named with one DNS label.',
  why: 'VirtualServices name a gateway as namespace/name, where a dot would start the old host form; Istio refuses the object.',
  fix: 'Use letters, digits and inner hyphens, at most 63 of them, and no dot.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#Gateway',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public.shop, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: http, protocol: HTTP }
      hosts: [shop.example.com]
`,
      at: ['/metadata/name'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public-shop, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: http, protocol: HTTP }
      hosts: [shop.example.com]
`,
    },
  ],
  check(subject, context) {
    const problem = dnsLabelProblem(subject.name);
    if (problem === undefined) return;
    context.report({ at: ['metadata', 'name'], message: `The name "${subject.name}" ${problem}`, value: subject.name });
  },
};
