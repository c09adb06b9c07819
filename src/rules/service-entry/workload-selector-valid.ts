import { ServiceEntryFields } from '../../model/service-entry-fields';
import { workloadSelectorProblems } from '../../values/workload-selector';
import { Rule } from '../rule';

export const workloadSelectorValid: Rule = {
  name: 'service-entry/workload-selector-valid',
  code: 'SE-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'A workload selector has labels without wildcards.',
  why: 'A selector with "*" selects nothing, and Istio refuses the object. One without labels selects everything: Istio warns.',
  fix: 'Write out the labels of the workloads behind the service.',
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
  workloadSelector: { labels: { app: 'bank-*' } }
`,
      at: ['/spec/workloadSelector/labels/app'],
    },
    {
      title: 'A selector without labels: a warning.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [api.bank.example]
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: STATIC
  workloadSelector: {}
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
    const selector = ServiceEntryFields.of(subject).spec.child('workloadSelector');
    if (selector === undefined) return;
    const labels = selector.child('labels');
    for (const { path, message, severity } of workloadSelectorProblems(labels?.value as Readonly<Record<string, unknown>> | undefined)) {
      const place = path.length === 0 ? selector : (labels ?? selector);
      context.report({ at: place.path(...path), message: `The workload selector ${message}`, severity });
    }
  },
};
