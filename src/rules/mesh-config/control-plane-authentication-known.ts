import { MeshConfigDocument } from '../../model/mesh-config-document';
import { proxyConfigProblems } from '../../model/mesh-config-proxy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const controlPlaneAuthenticationKnown: Rule = {
  name: 'mesh-config/control-plane-authentication-known',
  code: 'MPC-012',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'Proxies authenticate the control plane, or do not.',
  why: 'There is no third way, and nothing to inherit from; istiod refuses a mesh config with it.',
  fix: 'Use MUTUAL_TLS or NONE.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
defaultConfig: { controlPlaneAuthPolicy: INHERIT }
`,
      at: ['/defaultConfig/controlPlaneAuthPolicy'],
    },
    {
      yaml: `
kind: MeshConfig
defaultConfig: { controlPlaneAuthPolicy: 5 }
`,
      at: ['/defaultConfig/controlPlaneAuthPolicy'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultConfig: { controlPlaneAuthPolicy: NONE }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const config = document.root.child('defaultConfig');
    if (config === undefined) return;
    const problems = proxyConfigProblems(config).filter(({ code }) => code === 'MPC-012');
    reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
  },
};
