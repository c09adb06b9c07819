import { MeshConfigDocument } from '../../model/mesh-config-document';
import { proxyConfigProblems } from '../../model/mesh-config-proxy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const discoveryAddressValid: Rule = {
  name: 'mesh-config/discovery-address-valid',
  code: 'MPC-004',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'Proxies know where istiod is: a host and a port.',
  why: 'They get all their configuration from there; istiod refuses a mesh config with it.',
  fix: 'Use a name and a port, such as istiod.istio-system.svc:15012.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
defaultConfig: { discoveryAddress: istiod.istio-system.svc }
`,
      at: ['/defaultConfig/discoveryAddress'],
    },
    {
      yaml: `
kind: MeshConfig
defaultConfig: { discoveryAddress: '' }
`,
      at: ['/defaultConfig/discoveryAddress'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultConfig: { discoveryAddress: '[::1]:15012' }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const config = document.root.child('defaultConfig');
    if (config === undefined) return;
    const problems = proxyConfigProblems(config).filter(({ code }) => code === 'MPC-004');
    reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
  },
};
