import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const selectorOrEndpoints: Rule = {
  name: 'service-entry/selector-or-endpoints',
  code: 'SE-002',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'A ServiceEntry selects its workloads or lists its endpoints, not both.',
  why: 'Istio would not know which of them stand behind the hosts; it refuses the object.',
  fix: 'Remove one of `workloadSelector` and `endpoints`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry',
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
  resolution: STATIC
  workloadSelector: { labels: { app: bank } }
  endpoints: [{ address: 10.0.0.1 }]
`,
      at: ['/spec/endpoints'],
    },
  ],
  good: [
    {
      title: 'An empty list is no list.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [api.bank.example]
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: STATIC
  workloadSelector: { labels: { app: bank } }
  endpoints: []
`,
    },
  ],
  check(subject, context) {
    const { spec, endpoints } = ServiceEntryFields.of(subject);
    if (spec.child('workloadSelector') === undefined || endpoints.length === 0) return;
    context.report({ at: spec.path('endpoints'), message: 'A ServiceEntry can have endpoints or a workloadSelector, not both' });
  },
};
