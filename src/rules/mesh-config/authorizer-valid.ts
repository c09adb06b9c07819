import { MeshConfigDocument } from '../../model/mesh-config-document';
import { extensionProviderProblems } from '../../model/mesh-config-provider-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const authorizerValid: Rule = {
  name: 'mesh-config/authorizer-valid',
  code: 'EXT-010',
  severity: 'warning',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'An external authorizer has a port, and a status and path that Envoy takes.',
  why: 'Istiod only logs it, and whoever names the provider gets nothing: a CUSTOM policy then denies everything, telemetry is lost.',
  fix: 'Use a port number, a status such as "503", and a path that starts with "/".',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig-ExtensionProvider',
  bad: [
    {
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: opa
    envoyExtAuthzGrpc: { service: opa.authz.svc.cluster.local, statusOnError: '299' }
`,
      at: ['/extensionProviders/0/envoyExtAuthzGrpc', '/extensionProviders/0/envoyExtAuthzGrpc/statusOnError'],
    },
    {
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: oauth
    envoyExtAuthzHttp: { service: oauth.authz.svc.cluster.local, port: 4180, pathPrefix: check }
`,
      at: ['/extensionProviders/0/envoyExtAuthzHttp/pathPrefix'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: oauth
    envoyExtAuthzHttp: { service: oauth.authz.svc.cluster.local, port: 4180, pathPrefix: /check, statusOnError: '503' }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    for (const provider of document.root.list('extensionProviders')) {
      const problems = extensionProviderProblems(provider).filter(({ code }) => code === 'EXT-010');
      reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
    }
  },
};
