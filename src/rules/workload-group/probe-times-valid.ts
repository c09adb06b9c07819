import { Field } from '../../model/field';
import { Rule } from '../rule';

const NUMBERS: ReadonlyArray<string> = ['periodSeconds', 'initialDelaySeconds', 'timeoutSeconds', 'successThreshold', 'failureThreshold'];

export const probeTimesValid: Rule = {
  name: 'workload-group/probe-times-valid',
  code: 'WG-003',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/WorkloadGroup',
  title: 'Times and thresholds of a probe are not negative.',
  why: 'Nothing happens less than never; Istio refuses the object.',
  fix: 'Use 0 (the default) or a positive number.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/workload-group/#ReadinessProbe',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: vms, namespace: shop }
spec:
  template: { serviceAccount: bank }
  probe:
    tcpSocket: { port: 80 }
    periodSeconds: -1
    failureThreshold: -3
`,
      at: ['/spec/probe/periodSeconds', '/spec/probe/failureThreshold'],
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
    tcpSocket: { port: 80 }
    periodSeconds: 0
`,
    },
  ],
  check(subject, context) {
    const probe = Field.of(subject.object).child('spec')?.child('probe');
    if (probe === undefined) return;
    for (const name of NUMBERS) {
      const value = probe.number(name) ?? 0;
      if (value < 0) context.report({ at: probe.path(name), message: `${name} ${value} must not be negative`, value });
    }
  },
};
