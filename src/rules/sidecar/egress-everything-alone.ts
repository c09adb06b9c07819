import { EgressHostList } from '../../model/egress-host-list';
import { SidecarFields } from '../../model/sidecar-fields';
import { Rule } from '../rule';

export const egressEverythingAlone: Rule = {
  name: 'sidecar/egress-everything-alone',
  code: 'SC-040',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: '"*/*" stands alone in an egress listener.',
  why: 'It imports everything, so the other entries add nothing; Istio accepts it with a warning.',
  fix: 'Remove "*/*" to import only the others, or remove the others.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#IstioEgressListener',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: [web/a.example, '*/*']
`,
      at: ['/spec/egress/0/hosts/1'],
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
    - hosts: ['*/*', '~web/*']
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: ['*/a.example', web/*]
`,
    },
  ],
  check(subject, context) {
    for (const listener of SidecarFields.of(subject).egress) {
      const everything = new EgressHostList(listener.list('hosts'), subject.namespace).everythingBesideOthers;
      if (everything === undefined) continue;
      context.report({ at: everything.path(), message: `"${everything.string}" imports everything, which makes the other hosts needless` });
    }
  },
};
