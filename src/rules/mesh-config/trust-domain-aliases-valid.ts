import { MeshConfigDocument } from '../../model/mesh-config-document';
import { trustDomainProblem } from '../../values/trust-domain';
import { Rule } from '../rule';

export const trustDomainAliasesValid: Rule = {
  name: 'mesh-config/trust-domain-aliases-valid',
  code: 'MC-008',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'Trust domain aliases are domain names.',
  why: 'Identities of these domains count as the mesh\'s own; istiod refuses a mesh config with one that is no domain.',
  fix: 'Use labels divided by dots, such as old.example.com.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
trustDomainAliases: [old.example.com, 'spiffe://old', '']
`,
      at: ['/trustDomainAliases/1', '/trustDomainAliases/2'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
trustDomainAliases: [old.example.com, td1]
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    for (const alias of document.root.list('trustDomainAliases')) {
      const problem = trustDomainProblem(alias.string);
      if (problem === undefined) continue;
      context.report({ at: document.locate(alias.path()), message: `The trust domain alias "${alias.string}" ${problem}`, value: alias.value });
    }
  },
};
