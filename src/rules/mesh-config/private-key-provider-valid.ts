import { MeshConfigDocument } from '../../model/mesh-config-document';
import { proxyConfigProblems } from '../../model/mesh-config-proxy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const privateKeyProviderValid: Rule = {
  name: 'mesh-config/private-key-provider-valid',
  code: 'MPC-013',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'A provider of private keys is a known one, and has a poll delay.',
  why: 'Without a delay it would never collect operations; istiod refuses a mesh config with it.',
  fix: 'Use cryptomb or qat with a `pollDelay` such as 10ms.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  privateKeyProvider: { cryptomb: { pollDelay: 0s } }
`,
      at: ['/defaultConfig/privateKeyProvider/cryptomb/pollDelay'],
    },
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  privateKeyProvider: {}
`,
      at: ['/defaultConfig/privateKeyProvider'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  privateKeyProvider: { qat: { pollDelay: 10ms } }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const config = document.root.child('defaultConfig');
    if (config === undefined) return;
    const problems = proxyConfigProblems(config).filter(({ code }) => code === 'MPC-013');
    reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
  },
};
