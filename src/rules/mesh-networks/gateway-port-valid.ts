import { MeshConfigDocument } from '../../model/mesh-config-document';
import { portNumberProblem } from '../../values/port-number';
import { Rule } from '../rule';

export const gatewayPortValid: Rule = {
  name: 'mesh-networks/gateway-port-valid',
  code: 'MN-005',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshNetworks',
  title: 'The gateway of a network has a port number.',
  why: 'Other networks send their traffic there; istiod refuses mesh networks with another value.',
  fix: 'Use a number from 1 to 65535, usually 15443.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshNetworks',
  bad: [
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    gateways: [{ address: 192.0.2.1 }, { address: 192.0.2.2, port: 65536 }]
`,
      at: ['/networks/one/gateways/0', '/networks/one/gateways/1/port'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    gateways: [{ address: 192.0.2.1, port: 65535 }]
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshNetworks', subject.object);
    for (const gateway of document.root.entries('networks').flatMap((network) => network.list('gateways'))) {
      const port = gateway.number('port') ?? 0;
      const problem = portNumberProblem(port);
      if (problem !== undefined) context.report({ at: document.locate(gateway.near('port')), message: `The port ${port} ${problem}`, value: port });
    }
  },
};
