import { MeshConfigDocument } from '../../model/mesh-config-document';
import { proxyConfigProblems } from '../../model/mesh-config-proxy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const tracingTagPresent: Rule = {
  name: 'mesh-config/tracing-tag-present',
  code: 'MPC-008',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'Tags of spans say where their value comes from.',
  why: 'A tag of nothing can not be added to spans.',
  fix: 'Give the tag a literal, header or environment.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  tracing:
    customTags: { region: null }
`,
      at: ['/defaultConfig/tracing/customTags/region'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  tracing:
    customTags: { region: { literal: { value: eu } } }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const config = document.root.child('defaultConfig');
    if (config === undefined) return;
    const problems = proxyConfigProblems(config).filter(({ code }) => code === 'MPC-008');
    reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
  },
};
