import { MeshConfigDocument } from '../../model/mesh-config-document';
import { Rule } from '../rule';

export const decodable: Rule = {
  name: 'mesh-networks/decodable',
  code: 'MN-100',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshNetworks',
  title: 'Istiod can read the mesh networks.',
  why: 'Istiod goes on with the last networks it could read, or none.',
  fix: 'Write the value in the type that the reference names.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshNetworks',
  bad: [
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    gateways: [{ address: 192.0.2.1, port: '15443x' }]
`,
      at: ['/networks/one/gateways/0/port'],
    },
    {
      title: 'An endpoint is one of a range or of a registry.',
      yaml: `
kind: MeshNetworks
networks:
  one:
    endpoints: [{ fromCidr: 10.0.0.0/8, fromRegistry: west }]
`,
      at: ['/networks/one/endpoints/0/fromRegistry'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    endpoints: [{ from_registry: west }]
    gateways: [{ address: 192.0.2.1, port: '15443' }]
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshNetworks', subject.object);
    for (const { severity, path, message, value } of document.problems) {
      if (severity === 'error') context.report({ at: path, message, value });
    }
  },
};
