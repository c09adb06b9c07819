import { SidecarFields } from '../../model/sidecar-fields';
import { Rule } from '../rule';

export const ingressTargetPortUnset: Rule = {
  name: 'sidecar/ingress-target-port-unset',
  code: 'SC-012',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'The port of an ingress listener has no target port.',
  why: 'Where traffic goes is said by `defaultEndpoint`; Istio refuses the object.',
  fix: 'Remove `targetPort`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#SidecarPort',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP, targetPort: 80 }
`,
      at: ['/spec/ingress/0/port/targetPort'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
`,
    },
  ],
  check(subject, context) {
    for (const { port } of SidecarFields.of(subject).servers) {
      const target = port.number('targetPort') ?? 0;
      if (target > 0) {
        const message = 'The port of a listener can not have a target port';
        context.report({ at: port.path('targetPort'), message, value: target });
      }
    }
  },
};
