import { MeshConfigDocument } from '../../model/mesh-config-document';
import { proxyConfigProblems } from '../../model/mesh-config-proxy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const proxyPortValid: Rule = {
  name: 'mesh-config/proxy-port-valid',
  code: 'MPC-011',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'Admin and status port of proxies are port numbers.',
  why: 'Probes and tools reach the proxy there; istiod refuses a mesh config with it.',
  fix: 'Use a number from 1 to 65535, or leave the fields out for 15000 and 15020.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
defaultConfig: { proxyAdminPort: 0, statusPort: 65536 }
`,
      at: ['/defaultConfig/proxyAdminPort', '/defaultConfig/statusPort'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultConfig: { proxyAdminPort: 1, statusPort: 65535 }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const config = document.root.child('defaultConfig');
    if (config === undefined) return;
    const problems = proxyConfigProblems(config).filter(({ code }) => code === 'MPC-011');
    reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
  },
};
