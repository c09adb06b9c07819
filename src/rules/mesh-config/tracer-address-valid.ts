import { MeshConfigDocument } from '../../model/mesh-config-document';
import { proxyConfigProblems } from '../../model/mesh-config-proxy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const tracerAddressValid: Rule = {
  name: 'mesh-config/tracer-address-valid',
  code: 'MPC-006',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'The address of a tracer is a host and a port.',
  why: 'Spans are sent there; istiod refuses a mesh config with it.',
  fix: 'Use a name and a port, such as zipkin.observability:9411, or $(HOST_IP):8126 for an agent on each node.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  tracing:
    zipkin: { address: zipkin.observability }
`,
      at: ['/defaultConfig/tracing/zipkin/address'],
    },
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  tracing:
    datadog: {}
`,
      at: ['/defaultConfig/tracing/datadog'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  tracing:
    datadog: { address: '$(HOST_IP):8126' }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const config = document.root.child('defaultConfig');
    if (config === undefined) return;
    const problems = proxyConfigProblems(config).filter(({ code }) => code === 'MPC-006');
    reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
  },
};
