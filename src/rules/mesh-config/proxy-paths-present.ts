import { MeshConfigDocument } from '../../model/mesh-config-document';
import { proxyConfigProblems } from '../../model/mesh-config-proxy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const proxyPathsPresent: Rule = {
  name: 'mesh-config/proxy-paths-present',
  code: 'MPC-001',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'The paths of the proxy\'s binary and configuration are not empty.',
  why: 'No proxy can start without its binary or configuration; istiod refuses a mesh config with it.',
  fix: 'Leave the fields out to keep those of the image.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
defaultConfig: { configPath: '', binary_path: '' }
`,
      at: ['/defaultConfig/configPath', '/defaultConfig/binary_path'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultConfig: { configPath: ./etc/istio/proxy }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const config = document.root.child('defaultConfig');
    if (config === undefined) return;
    const problems = proxyConfigProblems(config).filter(({ code }) => code === 'MPC-001');
    reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
  },
};
