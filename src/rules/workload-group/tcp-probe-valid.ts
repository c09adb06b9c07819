import { Field } from '../../model/field';
import { portNumberProblem } from '../../values/port-number';
import { Rule } from '../rule';

export const tcpProbeValid: Rule = {
  name: 'workload-group/tcp-probe-valid',
  code: 'WG-005',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/WorkloadGroup',
  title: 'A TCP probe has a port between 1 and 65535.',
  why: 'The agent could not connect; Istio refuses the object.',
  fix: 'Set `tcpSocket.port`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/workload-group/#TCPHealthCheckConfig',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: vms, namespace: shop }
spec:
  template: { serviceAccount: bank }
  probe:
    tcpSocket: {}
`,
      at: ['/spec/probe/tcpSocket'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: vms, namespace: shop }
spec:
  template: { serviceAccount: bank }
  probe:
    tcpSocket: { port: 65536 }
`,
      at: ['/spec/probe/tcpSocket/port'],
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
    tcpSocket: { port: 65535 }
`,
    },
  ],
  check(subject, context) {
    const socket = Field.of(subject.object).child('spec')?.child('probe')?.child('tcpSocket');
    if (socket === undefined) return;
    const port = socket.number('port') ?? 0;
    const problem = portNumberProblem(port);
    if (problem !== undefined) context.report({ at: socket.near('port'), message: `The port ${port} ${problem}`, value: port });
  },
};
