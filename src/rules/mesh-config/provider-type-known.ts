import { MeshConfigDocument } from '../../model/mesh-config-document';
import { extensionProviderProblems } from '../../model/mesh-config-provider-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const providerTypeKnown: Rule = {
  name: 'mesh-config/provider-type-known',
  code: 'EXT-003',
  severity: 'warning',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'Each extension provider is of a type that Istio supports.',
  why: 'Istiod only logs it, and whoever names the provider gets nothing: a CUSTOM policy then denies everything, telemetry is lost.',
  fix: 'Give it one member such as opentelemetry, envoyExtAuthzGrpc or envoyFileAccessLog.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig-ExtensionProvider',
  bad: [
    {
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: otel
`,
      at: ['/extensionProviders/0'],
    },
    {
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: keys
    sds: { name: keys, service: sds.keys.svc.cluster.local, port: 80 }
`,
      at: ['/extensionProviders/0/sds'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: prom
    prometheus: {}
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    for (const provider of document.root.list('extensionProviders')) {
      const problems = extensionProviderProblems(provider).filter(({ code }) => code === 'EXT-003');
      reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
    }
  },
};
