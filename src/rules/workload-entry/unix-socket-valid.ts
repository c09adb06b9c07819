import { WorkloadEntryFields } from '../../model/workload-entry-fields';
import { unixSocketProblem } from '../../values/unix-socket';
import { Rule } from '../rule';

export const unixSocketValid: Rule = {
  name: 'workload-entry/unix-socket-valid',
  code: 'WE-003',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/WorkloadEntry', 'networking.istio.io/ServiceEntry'],
  title: 'A UNIX domain socket has an absolute path and no ports.',
  why: 'The proxy connects to the file; Istio refuses the object.',
  fix: 'Write `unix:///path/to/socket` or `unix://@name`, and remove the ports.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/workload-entry/#WorkloadEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: vm-1, namespace: shop }
spec:
  address: unix://run/bank.sock
`,
      at: ['/spec/address'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: vm-1, namespace: shop }
spec:
  address: unix:///run/bank.sock
  ports: { http: 8080 }
`,
      at: ['/spec/ports'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: vm-1, namespace: shop }
spec:
  address: unix:///run/bank.sock
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: vm-1, namespace: shop }
spec:
  address: unix://@bank
  ports: {}
`,
    },
  ],
  check(subject, context) {
    for (const { field, address, isUnixSocket } of WorkloadEntryFields.of(subject)) {
      if (!isUnixSocket) continue;
      const problem = unixSocketProblem(address);
      if (problem !== undefined) context.report({ at: field.path('address'), message: `The address "${address}" ${problem}`, value: address });
      if (field.entries('ports').length > 0) context.report({ at: field.path('ports'), message: 'A UNIX domain socket has no ports' });
    }
  },
};
