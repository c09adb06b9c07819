import { MeshConfigDocument } from '../../model/mesh-config-document';
import { Rule } from '../rule';

export const fieldsKnown: Rule = {
  name: 'mesh-networks/fields-known',
  code: 'MN-101',
  severity: 'warning',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshNetworks',
  title: 'The mesh networks have only fields that Istio 1.31 knows.',
  why: 'Istiod reads over unknown fields without a word.',
  fix: 'Correct the name.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshNetworks',
  bad: [
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    endpoint: [{ fromRegistry: west }]
`,
      at: ['/networks/one/endpoint'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    endpoints: [{ fromRegistry: west }]
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshNetworks', subject.object);
    for (const { severity, path, message } of document.problems) {
      if (severity === 'warning') context.report({ at: path, message });
    }
  },
};
