import { WorkloadEntryFields } from '../../model/workload-entry-fields';
import { Rule } from '../rule';

export const unixSocketOfOnePort: Rule = {
  name: 'workload-entry/unix-socket-of-one-port',
  code: 'WE-007',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'A static endpoint that is a UNIX domain socket serves exactly one port.',
  why: 'A socket has no ports to tell several apart; Istio refuses the object.',
  fix: 'Write one ServiceEntry per socket, with one port.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/workload-entry/#WorkloadEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [bank.example]
  ports:
    - { number: 80, name: http, protocol: HTTP }
    - { number: 443, name: https, protocol: HTTPS }
  resolution: STATIC
  endpoints: [{ address: unix:///run/bank.sock }]
`,
      at: ['/spec/endpoints/0/address'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [bank.example]
  ports:
    - { number: 80, name: http, protocol: HTTP }
  resolution: STATIC
  endpoints: [{ address: unix:///run/bank.sock }]
`,
    },
  ],
  check(subject, context) {
    for (const { field, isUnixSocket, service } of WorkloadEntryFields.of(subject)) {
      if (!isUnixSocket || service === undefined || service.ports.length === 1) continue;
      const message = `A UNIX domain socket serves one port, and the ServiceEntry has ${service.ports.length}`;
      context.report({ at: field.path('address'), message, value: field.text('address') });
    }
  },
};
