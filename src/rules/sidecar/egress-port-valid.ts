import { SidecarFields } from '../../model/sidecar-fields';
import { portNameProblem } from '../../values/port-name';
import { protocolProblem } from '../../values/protocol';
import { Rule } from '../rule';

export const egressPortValid: Rule = {
  name: 'sidecar/egress-port-valid',
  code: 'SC-033',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'The port of an egress listener has a valid name and a known protocol.',
  why: 'The proxy would not know how to read the traffic; Istio refuses the object.',
  fix: 'Use a DNS label as name (or none), and a protocol that Istio knows (or none).',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#SidecarPort',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: [./*]
      port: { number: 8080, name: http_api, protocol: THRIFT }
`,
      at: ['/spec/egress/0/port/name', '/spec/egress/0/port/protocol'],
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
    - hosts: [./*]
      port: { number: 8080 }
`,
    },
  ],
  check(subject, context) {
    for (const { port } of SidecarFields.of(subject).clients) {
      const name = port.text('name');
      const nameProblem = name === '' ? undefined : portNameProblem(name);
      if (nameProblem !== undefined) {
        const message = `The name "${name}" of a port ${nameProblem}`;
        context.report({ at: port.path('name'), message, value: name });
      }
      const protocol = port.text('protocol');
      const problem = protocolProblem(protocol);
      if (problem !== undefined) context.report({ at: port.path('protocol'), message: `The protocol "${protocol}" ${problem}`, value: protocol });
    }
  },
};
