import { WorkloadEntryFields } from '../../model/workload-entry-fields';
import { labelSetProblem } from '../../values/label-set';
import { Rule } from '../rule';

export const labelsValid: Rule = {
  name: 'workload-entry/labels-valid',
  code: 'WE-006',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/WorkloadEntry', 'networking.istio.io/ServiceEntry'],
  title: 'Labels of a workload are ones that Kubernetes accepts.',
  why: 'Services select workloads by labels; Istio refuses the object.',
  fix: 'Use keys and values that Kubernetes accepts too.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/workload-entry/#WorkloadEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: vm-1, namespace: shop }
spec:
  address: 10.0.0.1
  labels: { app: 'bank!' }
`,
      at: ['/spec/labels'],
    },
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
  endpoints: [{ address: 10.0.0.1, labels: { 'a b': x } }]
`,
      at: ['/spec/endpoints/0/labels'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: vm-1, namespace: shop }
spec:
  address: 10.0.0.1
  labels: { app.kubernetes.io/name: my_bank, track: '' }
`,
    },
  ],
  check(subject, context) {
    for (const { field, isNowhere } of WorkloadEntryFields.of(subject)) {
      const labels = isNowhere ? undefined : field.child('labels');
      const problem = labels && labelSetProblem(labels.value as Readonly<Record<string, string>>);
      if (labels === undefined || problem === undefined) continue;
      context.report({ at: labels.path(), message: `The labels of a workload are not valid: the set ${problem}` });
    }
  },
};
