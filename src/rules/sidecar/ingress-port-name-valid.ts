import { SidecarFields } from '../../model/sidecar-fields';
import { portNameProblem } from '../../values/port-name';
import { Rule } from '../rule';

export const ingressPortNameValid: Rule = {
  name: 'sidecar/ingress-port-name-valid',
  code: 'SC-013',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'The name of an ingress port is a DNS label.',
  why: 'It becomes part of names in the proxy; Istio refuses the object.',
  fix: 'Use 1 to 63 letters, digits and inner hyphens, or no name.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#SidecarPort',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http_api, protocol: HTTP }
`,
      at: ['/spec/ingress/0/port/name'],
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
    - port: { number: 8080, name: '', protocol: HTTP }
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
`,
    },
  ],
  check(subject, context) {
    for (const { port } of SidecarFields.of(subject).servers) {
      const name = port.text('name');
      const problem = name === '' ? undefined : portNameProblem(name);
      if (problem !== undefined) context.report({ at: port.path('name'), message: `The name "${name}" of a port ${problem}`, value: name });
    }
  },
};
