import { SidecarFields } from '../../model/sidecar-fields';
import { protocolProblem } from '../../values/protocol';
import { Rule } from '../rule';

export const ingressProtocolKnown: Rule = {
  name: 'sidecar/ingress-protocol-known',
  code: 'SC-014',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'The protocol of an ingress port is one that Istio knows.',
  why: 'The proxy would not know how to read the traffic; Istio refuses the object.',
  fix: 'Use one of HTTP, HTTPS, HTTP2, GRPC, TLS, TCP, MONGO, … or leave it out to let the proxy find out.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#SidecarPort',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 9090, name: thrift, protocol: THRIFT }
`,
      at: ['/spec/ingress/0/port/protocol'],
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
    - port: { number: 9090, name: any }
`,
    },
  ],
  check(subject, context) {
    for (const { port } of SidecarFields.of(subject).servers) {
      const protocol = port.text('protocol');
      const problem = protocolProblem(protocol);
      if (problem !== undefined) context.report({ at: port.path('protocol'), message: `The protocol "${protocol}" ${problem}`, value: protocol });
    }
  },
};
