import { SidecarFields } from '../../model/sidecar-fields';
import { portNumberProblem } from '../../values/port-number';
import { Rule } from '../rule';

export const ingressPortNumberValid: Rule = {
  name: 'sidecar/ingress-port-number-valid',
  code: 'SC-015',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'The number of an ingress port lies between 1 and 65535.',
  why: 'There is no other port to listen on; Istio refuses the object.',
  fix: 'Set the number of the port that the workload serves.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#SidecarPort',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { name: http, protocol: HTTP }
`,
      at: ['/spec/ingress/0/port'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 65536, name: http, protocol: HTTP }
`,
      at: ['/spec/ingress/0/port/number'],
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
    - port: { number: 65535, name: http, protocol: HTTP }
`,
    },
  ],
  check(subject, context) {
    for (const { number, port } of SidecarFields.of(subject).servers) {
      const problem = portNumberProblem(number);
      if (problem !== undefined) context.report({ at: port.near('number'), message: `The port ${number} ${problem}`, value: number });
    }
  },
};
