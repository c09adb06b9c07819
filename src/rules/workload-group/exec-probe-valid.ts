import { Field } from '../../model/field';
import { Rule } from '../rule';

export const execProbeValid: Rule = {
  name: 'workload-group/exec-probe-valid',
  code: 'WG-006',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/WorkloadGroup',
  title: 'An exec probe has a command.',
  why: 'There would be nothing to run; Istio refuses the object.',
  fix: 'Set `exec.command` to the program and its arguments.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/workload-group/#ExecHealthCheckConfig',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: vms, namespace: shop }
spec:
  template: { serviceAccount: bank }
  probe:
    exec: { command: [] }
`,
      at: ['/spec/probe/exec/command'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: vms, namespace: shop }
spec:
  template: { serviceAccount: bank }
  probe:
    exec: {}
`,
      at: ['/spec/probe/exec'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: vms, namespace: shop }
spec:
  template: { serviceAccount: bank }
  probe:
    exec: { command: [/usr/bin/healthy] }
`,
    },
  ],
  check(subject, context) {
    const exec = Field.of(subject.object).child('spec')?.child('probe')?.child('exec');
    if (exec === undefined || exec.list('command').length > 0) return;
    context.report({ at: exec.near('command'), message: 'An exec probe must have a command' });
  },
};
