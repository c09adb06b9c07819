import { MeshConfigDocument } from '../../model/mesh-config-document';
import { Rule } from '../rule';

export const meshMtlsWithoutCurves: Rule = {
  name: 'mesh-config/mesh-mtls-without-curves',
  code: 'MC-010',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'TLS inside the mesh names no ECDH curves.',
  why: 'Curves can be chosen for other TLS connections only; istiod refuses a mesh config that chooses them for mutual TLS.',
  fix: 'Remove `meshMTLS.ecdhCurves`; `tlsDefaults.ecdhCurves` is for everything that is not mutual TLS of the mesh.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig-TLSConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
meshMTLS:
  minProtocolVersion: TLSV1_3
  ecdhCurves: [P-256]
`,
      at: ['/meshMTLS/ecdhCurves'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
meshMTLS: { minProtocolVersion: TLSV1_3, ecdhCurves: [] }
tlsDefaults: { ecdhCurves: [P-256] }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const curves = document.root.child('meshMTLS')?.list('ecdhCurves') ?? [];
    if (curves.length === 0) return;
    context.report({ at: document.locate(['meshMTLS', 'ecdhCurves']), message: 'Mutual TLS of the mesh does not take ECDH curves' });
  },
};
