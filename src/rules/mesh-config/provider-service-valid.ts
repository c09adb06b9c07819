import { MeshConfigDocument } from '../../model/mesh-config-document';
import { extensionProviderProblems } from '../../model/mesh-config-provider-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const providerServiceValid: Rule = {
  name: 'mesh-config/provider-service-valid',
  code: 'EXT-004',
  severity: 'warning',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'The service of an extension provider is a name, an address, or namespace/name.',
  why: 'Istiod only logs it, and whoever names the provider gets nothing: a CUSTOM policy then denies everything, telemetry is lost.',
  fix: 'Write the full name of the service, such as otel.observability.svc.cluster.local.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig-ExtensionProvider',
  bad: [
    {
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: otel
    opentelemetry: { service: '*.obs', port: 4317 }
`,
      at: ['/extensionProviders/0/opentelemetry/service'],
    },
    {
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: otel
    opentelemetry: { port: 4317 }
  - name: opa
    envoyExtAuthzGrpc: { service: authz/opa, port: 9191 }
`,
      at: ['/extensionProviders/0/opentelemetry', '/extensionProviders/1/envoyExtAuthzGrpc/service'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: otel
    opentelemetry: { service: otel.obs.svc.cluster.local, port: 4317 }
  - name: opa
    envoyExtAuthzGrpc: { service: authz/opa.authz.svc.cluster.local, port: 9191 }
  - name: agent
    zipkin: { service: '::1', port: 9411 }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    for (const provider of document.root.list('extensionProviders')) {
      const problems = extensionProviderProblems(provider).filter(({ code }) => code === 'EXT-004');
      reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
    }
  },
};
