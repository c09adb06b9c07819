import { MeshConfigDocument } from '../../model/mesh-config-document';
import { proxyConfigProblems } from '../../model/mesh-config-proxy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const drainDurationValid: Rule = {
  name: 'mesh-config/drain-duration-valid',
  code: 'MPC-003',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'The time to drain connections is in whole seconds, one at least.',
  why: 'Envoy counts it in seconds; istiod refuses a mesh config with it.',
  fix: 'Use a duration such as 45s.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
defaultConfig: { drainDuration: 1.5s }
`,
      at: ['/defaultConfig/drainDuration'],
    },
    {
      yaml: `
kind: MeshConfig
defaultConfig: { drainDuration: 0s }
`,
      at: ['/defaultConfig/drainDuration'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultConfig: { drainDuration: 1s }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const config = document.root.child('defaultConfig');
    if (config === undefined) return;
    const problems = proxyConfigProblems(config).filter(({ code }) => code === 'MPC-003');
    reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
  },
};
