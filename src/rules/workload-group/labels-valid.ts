import { Field } from '../../model/field';
import { labelSetProblem } from '../../values/label-set';
import { Rule } from '../rule';

export const labelsValid: Rule = {
  name: 'workload-group/labels-valid',
  code: 'WG-002',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/WorkloadGroup',
  title: 'Labels of a WorkloadGroup are ones that Kubernetes accepts.',
  why: 'Services select workloads by labels; Istio refuses the object.',
  fix: 'Use keys and values that Kubernetes accepts too.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/workload-group/#WorkloadGroup-ObjectMeta',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: vms, namespace: shop }
spec:
  metadata: { labels: { app: 'bank!' } }
  template: { serviceAccount: bank }
`,
      at: ['/spec/metadata/labels'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: vms, namespace: shop }
spec:
  metadata: { labels: { app.kubernetes.io/name: my_bank }, annotations: { any: 'thing!' } }
  template: { serviceAccount: bank }
`,
    },
  ],
  check(subject, context) {
    const labels = Field.of(subject.object).child('spec')?.child('metadata')?.child('labels');
    const problem = labels && labelSetProblem(labels.value as Readonly<Record<string, string>>);
    if (labels === undefined || problem === undefined) return;
    context.report({ at: labels.path(), message: `The labels of a workload are not valid: the set ${problem}` });
  },
};
