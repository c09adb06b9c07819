import { MeshConfigDocument } from '../../model/mesh-config-document';
import { extensionProviderProblems } from '../../model/mesh-config-provider-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const telemetryProviderValid: Rule = {
  name: 'mesh-config/telemetry-provider-valid',
  code: 'EXT-011',
  severity: 'warning',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'A tracing or log provider has what its type needs.',
  why: 'Istiod only logs it, and whoever names the provider gets nothing: a CUSTOM policy then denies everything, telemetry is lost.',
  fix: 'Set the port of the service, the access token of Lightstep, and only one of grpc and http of OpenTelemetry.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig-ExtensionProvider',
  bad: [
    {
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: als
    envoyHttpAls: { service: als.obs.svc.cluster.local, port: 65536 }
  - name: step
    lightstep: { service: step.obs.svc.cluster.local, port: 443 }
`,
      at: ['/extensionProviders/0/envoyHttpAls/port', '/extensionProviders/1/lightstep'],
    },
    {
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: otel
    opentelemetry: { service: otel.obs.svc.cluster.local, port: 4317, grpc: {}, http: { path: /v1/traces } }
`,
      at: ['/extensionProviders/0/opentelemetry/http'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: otel
    opentelemetry: { service: otel.obs.svc.cluster.local, port: 4317, grpc: { timeout: 1s } }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    for (const provider of document.root.list('extensionProviders')) {
      const problems = extensionProviderProblems(provider).filter(({ code }) => code === 'EXT-011');
      reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
    }
  },
};
