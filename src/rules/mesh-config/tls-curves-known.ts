import { MeshConfigDocument } from '../../model/mesh-config-document';
import { Rule } from '../rule';

const CURVES: ReadonlySet<string> = new Set(['P-224', 'P-256', 'P-521', 'P-384', 'X25519', 'X25519Kyber768Draft00', 'X25519MLKEM768', '']);

export const tlsCurvesKnown: Rule = {
  name: 'mesh-config/tls-curves-known',
  code: 'MC-011',
  severity: 'warning',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'ECDH curves are known ones, each named once.',
  why: 'Envoy gets curves it does not know, or the same one again; istiod says so in its log only.',
  fix: 'Use P-224, P-256, P-384, P-521, X25519, X25519Kyber768Draft00 or X25519MLKEM768.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig-TLSConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
tlsDefaults: { ecdhCurves: [P-256, p-256, X25519, P-256] }
`,
      at: ['/tlsDefaults/ecdhCurves/1', '/tlsDefaults/ecdhCurves/3'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
tlsDefaults: { ecdhCurves: [X25519MLKEM768, X25519, P-256] }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const seen = new Set<string>();
    for (const curve of document.root.child('tlsDefaults')?.list('ecdhCurves') ?? []) {
      const name = curve.string;
      const problem = !CURVES.has(name) ? 'is not known to Istio' : seen.has(name) ? 'is named twice' : undefined;
      seen.add(name);
      if (problem !== undefined) context.report({ at: document.locate(curve.path()), message: `The ECDH curve "${name}" ${problem}`, value: name });
    }
  },
};
