import { MeshConfigDocument } from '../../model/mesh-config-document';
import { proxyConfigProblems } from '../../model/mesh-config-proxy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const lightstepTracerValid: Rule = {
  name: 'mesh-config/lightstep-tracer-valid',
  code: 'MPC-005',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'The Lightstep tracer has an address and an access token.',
  why: 'Spans can not be sent otherwise; istiod refuses a mesh config with it.',
  fix: 'Set `address` and `accessToken`, or better use an opentelemetry extension provider.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  tracing:
    lightstep: { address: 'satellite:443' }
`,
      at: ['/defaultConfig/tracing/lightstep'],
    },
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  tracing:
    lightstep: { accessToken: secret }
`,
      at: ['/defaultConfig/tracing/lightstep'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  tracing:
    lightstep: { address: 'satellite:443', accessToken: secret }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const config = document.root.child('defaultConfig');
    if (config === undefined) return;
    const problems = proxyConfigProblems(config).filter(({ code }) => code === 'MPC-005');
    reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
  },
};
