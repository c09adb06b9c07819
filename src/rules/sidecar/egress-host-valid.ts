import { SidecarFields } from '../../model/sidecar-fields';
import { namespacedHostProblems } from '../../values/namespaced-host';
import { Rule } from '../rule';

export const egressHostValid: Rule = {
  name: 'sidecar/egress-host-valid',
  code: 'SC-038',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'A host of an egress listener has the form "namespace/host".',
  why: 'Without a namespace it is not said whose service is meant; Istio refuses the object.',
  fix: 'Write "./*" for the own namespace, "*/*" for everything, or "namespace/name.namespace.svc.cluster.local".',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#IstioEgressListener',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: [bank.example, web/reviews, 'web/*bank.example', ns_a/bank.example]
`,
      at: ['/spec/egress/0/hosts/0', '/spec/egress/0/hosts/1', '/spec/egress/0/hosts/2', '/spec/egress/0/hosts/3'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: ['*/1.2.3.4']
`,
      at: ['/spec/egress/0/hosts/0'],
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
    - hosts: [./*, 'web/*', '~db/a.bank.example', '*/bank.example']
`,
    },
  ],
  check(subject, context) {
    for (const listener of SidecarFields.of(subject).egress) {
      for (const host of listener.list('hosts')) {
        const problem = namespacedHostProblems(host.string, { gateway: false })[0];
        if (problem !== undefined) {
          const message = `The host "${host.string}" ${problem.message}`;
          context.report({ at: host.path(), message, value: host.string });
        }
      }
    }
  },
};
