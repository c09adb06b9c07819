import { MeshConfigDocument } from '../../model/mesh-config-document';
import { Rule } from '../rule';

export const decodable: Rule = {
  name: 'mesh-config/decodable',
  code: 'MC-100',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'Istiod can read the mesh config.',
  why: 'Istiod refuses a mesh config with a value of the wrong type: it does not start with it, or goes on with the last one it could read.',
  fix: 'Write the value in the type that the reference names; durations need a unit, enums their exact name.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
proxyListenPort: 'x'
connectTimeout: 1d
enableAutoMtls: 'true'
`,
      at: ['/proxyListenPort', '/connectTimeout', '/enableAutoMtls'],
    },
    {
      title: 'The exact name of an enum, and one type for each provider.',
      yaml: `
kind: MeshConfig
accessLogEncoding: json
extensionProviders:
  - name: tracer
    zipkin: { service: zipkin.obs.svc.cluster.local, port: 9411 }
    datadog: { service: agent.obs.svc.cluster.local, port: 8126 }
`,
      at: ['/accessLogEncoding', '/extensionProviders/0/datadog'],
    },
  ],
  good: [
    {
      title: 'Numbers in quotes, original field names, numbers of enum values and null are read.',
      yaml: `
kind: MeshConfig
proxyListenPort: '15001'
proxy_http_port: 0
connectTimeout: 1m30s
accessLogEncoding: 1
trustDomainAliases: null
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    for (const { severity, path, message, value } of document.problems) {
      if (severity === 'error') context.report({ at: path, message, value });
    }
  },
};
