import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const noneWithoutSelector: Rule = {
  name: 'service-entry/none-without-selector',
  code: 'SE-022',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'With resolution NONE there is no workload selector.',
  why: 'Traffic goes to the address that the client chose, so the selection has no effect; Istio accepts it with a warning.',
  fix: 'Use resolution STATIC, or remove the selector.',
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
  resolution: NONE
  workloadSelector: { labels: { app: bank } }
`,
      at: ['/spec/workloadSelector'],
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
  resolution: STATIC
  workloadSelector: { labels: { app: bank } }
`,
    },
  ],
  check(subject, context) {
    const { resolution, spec } = ServiceEntryFields.of(subject);
    if (resolution !== 'NONE' || spec.child('workloadSelector') === undefined) return;
    context.report({ at: spec.path('workloadSelector'), message: 'A workload selector has no effect with resolution NONE' });
  },
};
