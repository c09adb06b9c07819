import { MeshConfigDocument } from '../../model/mesh-config-document';
import { extensionProviderProblems } from '../../model/mesh-config-provider-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const providerNamed: Rule = {
  name: 'mesh-config/provider-named',
  code: 'EXT-001',
  severity: 'warning',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'Each extension provider has a name.',
  why: 'Policies and telemetry find it by name. Istiod only logs it, and it is of no use.',
  fix: 'Give it a name.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig-ExtensionProvider',
  bad: [
    {
      yaml: `
kind: MeshConfig
extensionProviders:
  - opentelemetry: { service: otel.obs.svc.cluster.local, port: 4317 }
`,
      at: ['/extensionProviders/0'],
    },
    {
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: ''
    prometheus: {}
`,
      at: ['/extensionProviders/0/name'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: otel
    opentelemetry: { service: otel.obs.svc.cluster.local, port: 4317 }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    for (const provider of document.root.list('extensionProviders')) {
      const problems = extensionProviderProblems(provider).filter(({ code }) => code === 'EXT-001');
      reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
    }
  },
};
