import { MeshConfigDocument } from '../../model/mesh-config-document';
import { fqdnProblem } from '../../values/fqdn';
import { Rule } from '../rule';

export const gatewayServiceValid: Rule = {
  name: 'mesh-networks/gateway-service-valid',
  code: 'MN-003',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshNetworks',
  title: 'The gateway of a network is given by the full name of a service.',
  why: 'Other networks send their traffic there; istiod refuses mesh networks with another value.',
  fix: 'Use a name such as istio-eastwestgateway.istio-system.svc.cluster.local.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshNetworks',
  bad: [
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    gateways: [{ registryServiceName: '*.istio-system.svc.cluster.local', port: 15443 }]
`,
      at: ['/networks/one/gateways/0/registryServiceName'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    gateways: [{ registryServiceName: gateway.istio-system.svc.cluster.local, port: 15443 }]
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshNetworks', subject.object);
    for (const gateway of document.root.entries('networks').flatMap((network) => network.list('gateways'))) {
      if (!gateway.has('registryServiceName')) continue;
      const registryServiceName = gateway.text('registryServiceName');
      const problem = fqdnProblem(registryServiceName);
      if (problem === undefined) continue;
      context.report({
        at: document.locate(gateway.path('registryServiceName')),
        message: `The service "${registryServiceName}" ${problem}`,
        value: registryServiceName,
      });
    }
  },
};
