import { MeshConfigDocument } from '../../model/mesh-config-document';
import { dnsLabelProblem } from '../../values/dns-label';
import { Rule } from '../rule';

export const endpointRegistryValid: Rule = {
  name: 'mesh-networks/endpoint-registry-valid',
  code: 'MN-002',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshNetworks',
  title: 'Endpoints of a network are given by the name of a registry.',
  why: 'It is the name of a cluster; istiod refuses mesh networks with another value.',
  fix: 'Use letters, digits and hyphens, such as the cluster\'s name.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshNetworks',
  bad: [
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    endpoints: [{ fromRegistry: west_1 }]
`,
      at: ['/networks/one/endpoints/0/fromRegistry'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    endpoints: [{ fromRegistry: west-1 }]
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshNetworks', subject.object);
    for (const endpoint of document.root.entries('networks').flatMap((network) => network.list('endpoints'))) {
      if (!endpoint.has('fromRegistry')) continue;
      const fromRegistry = endpoint.text('fromRegistry');
      const problem = dnsLabelProblem(fromRegistry);
      if (problem === undefined) continue;
      context.report({
        at: document.locate(endpoint.path('fromRegistry')),
        message: `The registry "${fromRegistry}" ${problem}`,
        value: fromRegistry,
      });
    }
  },
};
