import { SidecarFields } from '../../model/sidecar-fields';
import { Rule } from '../rule';

export const egressHostsPresent: Rule = {
  name: 'sidecar/egress-hosts-present',
  code: 'SC-037',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'An egress listener names at least one host.',
  why: 'A listener without hosts leads nowhere; Istio refuses the object.',
  fix: 'List hosts as "namespace/host"; "~/*" means none at all.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#IstioEgressListener',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: []
`,
      at: ['/spec/egress/0/hosts'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: ['~/*']
`,
    },
  ],
  check(subject, context) {
    for (const listener of SidecarFields.of(subject).egress) {
      if (!listener.present || listener.list('hosts').length > 0) continue;
      context.report({ at: listener.near('hosts'), message: 'An egress listener must name at least one host' });
    }
  },
};
