import { MeshConfigDocument } from '../../model/mesh-config-document';
import { proxyConfigProblems } from '../../model/mesh-config-proxy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const proxyClusterNamed: Rule = {
  name: 'mesh-config/proxy-cluster-named',
  code: 'MPC-002',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'Proxies have a cluster name.',
  why: 'Telemetry of a proxy is labelled with it, and Envoy demands one; istiod refuses a mesh config with it.',
  fix: 'Set `tracingServiceName`, or leave both out.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
defaultConfig: { serviceCluster: '' }
`,
      at: ['/defaultConfig/serviceCluster'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultConfig: { tracingServiceName: CANONICAL_NAME_ONLY }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const config = document.root.child('defaultConfig');
    if (config === undefined) return;
    const problems = proxyConfigProblems(config).filter(({ code }) => code === 'MPC-002');
    reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
  },
};
