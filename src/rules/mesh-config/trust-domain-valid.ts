import { MeshConfigDocument } from '../../model/mesh-config-document';
import { trustDomainProblem } from '../../values/trust-domain';
import { Rule } from '../rule';

export const trustDomainValid: Rule = {
  name: 'mesh-config/trust-domain-valid',
  code: 'MC-007',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'The trust domain is a domain name.',
  why: 'It stands in every certificate of the mesh; istiod refuses a mesh config with one that can not.',
  fix: 'Use lower case labels divided by dots, such as prod.example.com.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
trustDomain: prod_eu
`,
      at: ['/trustDomain'],
    },
    {
      yaml: `
kind: MeshConfig
trust_domain: ''
`,
      at: ['/trust_domain'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
trustDomain: prod.example.com.
`,
    },
    {
      yaml: `
kind: MeshConfig
trustDomain: cluster.1
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    if (!document.root.has('trustDomain')) return;
    const trustDomain = document.root.text('trustDomain');
    const problem = trustDomainProblem(trustDomain);
    if (problem !== undefined) {
      context.report({ at: document.locate(['trustDomain']), message: `The trust domain "${trustDomain}" ${problem}`, value: trustDomain });
    }
  },
};
