import { SidecarFields } from '../../model/sidecar-fields';
import { ipAddressProblem } from '../../values/ip-address';
import { Rule } from '../rule';

export const ingressBindValid: Rule = {
  name: 'sidecar/ingress-bind-valid',
  code: 'SC-016',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'An ingress listener binds to an IP address.',
  why: 'Traffic to a workload arrives at addresses, not at sockets or names; Istio refuses the object.',
  fix: 'Write an IP address, or leave `bind` out.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#IstioIngressListener',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
      bind: 'unix:///run/web.sock'
`,
      at: ['/spec/ingress/0/bind'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
      bind: 10.0.0.0/8
`,
      at: ['/spec/ingress/0/bind'],
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
      bind: '::'
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
      bind: ''
`,
    },
  ],
  check(subject, context) {
    for (const { bind, field } of SidecarFields.of(subject).servers) {
      const problem = bind === '' ? undefined : ipAddressProblem(bind);
      if (problem !== undefined) context.report({ at: field.path('bind'), message: `The address "${bind}" ${problem}`, value: bind });
    }
  },
};
