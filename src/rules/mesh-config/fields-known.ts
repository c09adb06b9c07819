import { MeshConfigDocument } from '../../model/mesh-config-document';
import { Rule } from '../rule';

export const fieldsKnown: Rule = {
  name: 'mesh-config/fields-known',
  code: 'MC-101',
  severity: 'warning',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'The mesh config has only fields that Istio 1.31 knows.',
  why: 'Istiod reads over unknown fields without a word, so what they were meant to change stays as it was.',
  fix: 'Correct the name, or remove the field where Istio gave it up.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
enableAutoMTLS: false
defaultConfig: { parentShutdownDuration: 60s }
`,
      at: ['/enableAutoMTLS', '/defaultConfig/parentShutdownDuration'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
enableAutoMtls: false
defaultConfig: { terminationDrainDuration: 60s }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    for (const { severity, path, message } of document.problems) {
      if (severity === 'warning') context.report({ at: path, message });
    }
  },
};
