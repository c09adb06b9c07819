import { MeshConfigDocument } from '../../model/mesh-config-document';
import { subnetProblem } from '../../values/cidr';
import { Rule } from '../rule';

export const endpointRangeValid: Rule = {
  name: 'mesh-networks/endpoint-range-valid',
  code: 'MN-001',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshNetworks',
  title: 'Endpoints of a network are given by a range of IP addresses.',
  why: 'Which network an endpoint is in decides how it is reached; istiod refuses mesh networks with another value.',
  fix: 'Use an address or a range such as 10.0.0.0/8.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshNetworks',
  bad: [
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    endpoints: [{ fromCidr: 10.0.0.0/33 }]
`,
      at: ['/networks/one/endpoints/0/fromCidr'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    endpoints: [{ fromCidr: 10.0.0.0/32 }, { fromCidr: '2001:db8::1' }]
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshNetworks', subject.object);
    for (const endpoint of document.root.entries('networks').flatMap((network) => network.list('endpoints'))) {
      if (!endpoint.has('fromCidr')) continue;
      const fromCidr = endpoint.text('fromCidr');
      const problem = subnetProblem(fromCidr);
      if (problem === undefined) continue;
      context.report({ at: document.locate(endpoint.path('fromCidr')), message: `The range "${fromCidr}" ${problem}`, value: fromCidr });
    }
  },
};
