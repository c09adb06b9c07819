import { MeshConfigDocument } from '../../model/mesh-config-document';
import { fqdnProblem } from '../../values/fqdn';
import { ipAddressProblem } from '../../values/ip-address';
import { Rule } from '../rule';

export const gatewayAddressValid: Rule = {
  name: 'mesh-networks/gateway-address-valid',
  code: 'MN-004',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshNetworks',
  title: 'The gateway of a network is given by an IP address or a name.',
  why: 'Other networks send their traffic there; istiod refuses mesh networks with another value.',
  fix: 'Use an address such as 192.0.2.1, or a name.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshNetworks',
  bad: [
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    gateways: [{ address: 10.0.0.0/8, port: 15443 }]
`,
      at: ['/networks/one/gateways/0/address'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    gateways: [{ address: '::1', port: 15443 }, { address: gateway.example.com, port: 15443 }]
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshNetworks', subject.object);
    for (const gateway of document.root.entries('networks').flatMap((network) => network.list('gateways'))) {
      if (!gateway.has('address')) continue;
      const address = gateway.text('address');
      const problem = ipAddressProblem(address) === undefined ? undefined : fqdnProblem(address);
      if (problem === undefined) continue;
      context.report({ at: document.locate(gateway.path('address')), message: `The address "${address}" ${problem}`, value: address });
    }
  },
};
