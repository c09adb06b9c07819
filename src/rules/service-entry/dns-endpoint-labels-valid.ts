import { ServiceEntryFields } from '../../model/service-entry-fields';
import { labelSetProblem } from '../../values/label-set';
import { Rule } from '../rule';

export const dnsEndpointLabelsValid: Rule = {
  name: 'service-entry/dns-endpoint-labels-valid',
  code: 'SE-028',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'With DNS resolution, labels of an endpoint are ones that a workload can have.',
  why: 'Subsets select endpoints by labels; Istio refuses the object.',
  fix: 'Use keys and values that Kubernetes accepts too.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/workload-entry/#WorkloadEntry',
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
  resolution: DNS
  endpoints: [{ address: edge.bank.example, labels: { version: 'v1!' } }]
`,
      at: ['/spec/endpoints/0/labels'],
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
  resolution: DNS
  endpoints: [{ address: edge.bank.example, labels: { version: v1 } }]
`,
    },
  ],
  check(subject, context) {
    const { endpoints, isDns } = ServiceEntryFields.of(subject);
    if (!isDns) return;
    for (const endpoint of endpoints) {
      const labels = endpoint.child('labels');
      const problem = labels && labelSetProblem(labels.value as Readonly<Record<string, string>>);
      if (labels === undefined || problem === undefined) continue;
      context.report({ at: labels.path(), message: `The labels of an endpoint are not valid: the set ${problem}` });
    }
  },
};
