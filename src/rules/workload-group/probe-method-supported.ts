import { Field } from '../../model/field';
import { Rule } from '../rule';

const METHODS: ReadonlyArray<string> = ['httpGet', 'tcpSocket', 'exec'];

export const probeMethodSupported: Rule = {
  name: 'workload-group/probe-method-supported',
  code: 'WG-007',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/WorkloadGroup',
  title: 'A probe is made by HTTP, TCP or a command.',
  why: 'Istio does not know how to probe otherwise, and its webhook refuses gRPC probes although the schema has them.',
  fix: 'Set httpGet, tcpSocket or exec. For gRPC use exec with grpc_health_probe.',
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
    periodSeconds: 5
`,
      at: ['/spec/probe'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: vms, namespace: shop }
spec:
  template: { serviceAccount: bank }
  probe:
    grpc: { port: 9090 }
`,
      at: ['/spec/probe/grpc'],
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
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: vms, namespace: shop }
spec:
  template: { serviceAccount: bank }
`,
    },
  ],
  check(subject, context) {
    const probe = Field.of(subject.object).child('spec')?.child('probe');
    if (probe === undefined || METHODS.some((name) => probe.has(name))) return;
    const message = probe.has('grpc') ? 'Istio refuses gRPC probes' : `A probe must have one of ${METHODS.join(', ')}`;
    context.report({ at: probe.near('grpc'), message });
  },
};
