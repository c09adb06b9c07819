import { MeshNetworks } from '../../src/model/mesh-networks';

const NETWORKS = MeshNetworks.parse(`
networks:
  west:
    endpoints: [{ fromRegistry: cluster-west }, { fromCidr: 10.1.0.0/16 }]
    gateways: [{ registryServiceName: gateway.istio-system.svc.cluster.local, port: 15443, locality: eu/west }]
  east:
    endpoints: [{ fromCidr: 10.0.0.0/8 }]
    gateways: [{ address: 192.0.2.1, port: '15443' }]
`);

describe('MeshNetworks', () => {
  test('knows networks and their entrances', () => {
    expect([...NETWORKS.networks.keys()]).toEqual(['east', 'west']);
    expect(NETWORKS.networks.get('west')?.gateways).toEqual([
      { address: '', service: 'gateway.istio-system.svc.cluster.local', port: 15443, locality: 'eu/west' },
    ]);
    expect(NETWORKS.networks.get('east')?.gateways[0]).toMatchObject({ address: '192.0.2.1', port: 15443 });
  });

  test.each([
    ['10.1.2.3', undefined, 'west'],
    ['10.2.2.3', undefined, 'east'],
    ['10.2.2.3', 'cluster-west', 'west'],
    ['192.0.2.9', 'unknown', undefined],
    ['vm.example.com', undefined, undefined],
  ])('%s of registry %s is in %s', (address, registry, network) => {
    expect(NETWORKS.find(address, registry)?.name).toBe(network);
  });

  test('refuses what istiod refuses', () => {
    expect(() => MeshNetworks.parse('networks: { a: { gateways: [{ port: x }] } }')).toThrow(/^networks\.a\.gateways\[0\]\.port: /);
    expect(MeshNetworks.of({ networks: 5 }).networks.size).toBe(0);
    expect(MeshNetworks.of(undefined)).toBe(MeshNetworks.NONE);
  });
});
