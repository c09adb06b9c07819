import { EgressHostList } from '../../model/egress-host-list';
import { SidecarFields } from '../../model/sidecar-fields';
import { Rule } from '../rule';

export const egressHostUnique: Rule = {
  name: 'sidecar/egress-host-unique',
  code: 'SC-039',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'Each host of an egress listener adds something.',
  why: 'What is imported already is not imported again; Istio accepts it with a warning.',
  fix: 'Remove the entry, or the narrower ones that it covers.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#IstioEgressListener',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: [./*, shop/cart.shop.svc.cluster.local, web/a.example, web/a.example]
`,
      at: ['/spec/egress/0/hosts/1', '/spec/egress/0/hosts/3'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: [web/a.example, 'web/*']
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
    - hosts: [./*, web/a.example, web/*.example, '~web/a.example', db/a.example]
`,
    },
  ],
  check(subject, context) {
    for (const listener of SidecarFields.of(subject).egress) {
      for (const { host, namespace, whole } of new EgressHostList(listener.list('hosts'), subject.namespace).repetitions) {
        const message = whole
          ? `"${host.string}" takes the whole namespace "${namespace}", which makes the entries before it needless`
          : `"${host.string}" is imported by an entry before it already`;
        context.report({ at: host.path(), message, value: host.string });
      }
    }
  },
};
