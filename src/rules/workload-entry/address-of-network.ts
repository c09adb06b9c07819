import { WorkloadEntryFields } from '../../model/workload-entry-fields';
import { Rule } from '../rule';

export const addressOfNetwork: Rule = {
  name: 'workload-entry/address-of-network',
  code: 'WE-002',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: ['networking.istio.io/WorkloadEntry', 'networking.istio.io/ServiceEntry'],
  title: 'A workload without an address is reached by the gateway of its network.',
  why: 'If no gateway of that network is known, the workload is silently left out; Istio accepts it with a warning.',
  fix: 'Set `address`, or make sure that mesh networks name a gateway for the network.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/workload-entry/#WorkloadEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata: { name: vm-1, namespace: shop }
spec:
  network: west
`,
      at: ['/spec/network'],
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
  network: west
`,
    },
  ],
  check(subject, context) {
    for (const { field, address, isNowhere } of WorkloadEntryFields.of(subject)) {
      if (address !== '' || isNowhere) continue;
      const message = `The address is unset: only a gateway of the network "${field.text('network')}" leads there`;
      context.report({ at: field.path('network'), message });
    }
  },
};
