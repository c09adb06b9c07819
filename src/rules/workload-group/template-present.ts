import { Field } from '../../model/field';
import { Rule } from '../rule';

export const templatePresent: Rule = {
  name: 'workload-group/template-present',
  code: 'WG-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/WorkloadGroup',
  title: 'A WorkloadGroup has a template.',
  why: 'New workloads are made after it; Istio refuses the object.',
  fix: 'Set `template`; it may be empty.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/workload-group/#WorkloadGroup',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: vms, namespace: shop }
spec:
  metadata: { labels: { app: bank } }
`,
      at: ['/spec'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: vms, namespace: shop }
spec:
  template: {}
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (!spec?.has('template')) context.report({ at: spec?.near('template') ?? [], message: 'A WorkloadGroup must have a template' });
  },
};
