import { MeshConfig } from '../../src/model/mesh-config';
import { MeshConfigSource } from '../../src/model/mesh-config-source';
import { MeshNetworks } from '../../src/model/mesh-networks';
import { manifestsOf } from '../rules/check';

function ofConfigMap(name: string, data: string): MeshConfigSource | undefined {
  return MeshConfigSource.tryOfConfigMap(manifestsOf(`{ apiVersion: v1, kind: ConfigMap, metadata: { name: ${name}, namespace: istio-system }, data: ${data} }`)[0]);
}

describe('MeshConfigSource', () => {
  test('reads the ConfigMap of a control plane', () => {
    const source = ofConfigMap('istio', '{ mesh: "trustDomain: prod.example.com", meshNetworks: "networks: { west: {} }" }');
    expect(source?.revision).toBe('default');
    expect(MeshConfig.parse(source?.meshConfig).trustDomain).toBe('prod.example.com');
    expect([...MeshNetworks.parse(source?.meshNetworks).networks.keys()]).toEqual(['west']);
  });

  test('reads the ConfigMap of a revision', () => {
    expect(ofConfigMap('istio-1-31', '{ mesh: "" }')).toMatchObject({ revision: '1-31', meshConfig: '', meshNetworks: undefined });
  });

  test.each([['istio-ca-root-cert', '{ root-cert.pem: x }'], ['istios', '{ mesh: "" }'], ['app', '{ mesh: "" }'], ['istio', 'null'], ['istio', '{ mesh: null }']])('ConfigMap %s with %s is none', (name, data) => {
    expect(ofConfigMap(name, data)).toBeUndefined();
  });

  test('an object of another kind is none', () => {
    expect(MeshConfigSource.tryOfConfigMap(manifestsOf('{ apiVersion: v1, kind: Secret, metadata: { name: istio }, data: { mesh: "" } }')[0])).toBeUndefined();
  });

  test('lays the values of the chart over what the chart says by itself', () => {
    const { meshConfig, meshNetworks, revision } = MeshConfigSource.ofChartValues({
      revision: 'canary',
      meshConfig: { trustDomain: 'prod.example.com', defaultConfig: { holdApplicationUntilProxyStarts: true } },
      global: { meshID: 'mesh1', variant: 'distroless', meshNetworks: { west: { gateways: [{ address: '192.0.2.1', port: 15443 }] } } },
    }, 'mesh-system');
    const config = MeshConfig.parse(meshConfig);
    expect(revision).toBe('canary');
    expect(config.trustDomain).toBe('prod.example.com');
    expect(config.rootNamespace).toBe('mesh-system');
    expect(config.defaultProviders.metrics).toEqual(['prometheus']);
    expect(config.defaultConfig.flag('holdApplicationUntilProxyStarts')).toBe(true);
    expect(config.defaultConfig.text('discoveryAddress')).toBe('istiod-canary.mesh-system.svc:15012');
    expect(config.defaultConfig.text('meshId')).toBe('mesh1');
    expect(config.defaultConfig.child('image')?.text('imageType')).toBe('distroless');
    expect(MeshNetworks.parse(meshNetworks).networks.get('west')?.gateways[0].address).toBe('192.0.2.1');
  });

  test('the chart names no providers where the values do', () => {
    const { meshConfig } = MeshConfigSource.ofChartValues({ meshConfig: { defaultProviders: { accessLogging: ['envoy'] } } });
    expect(MeshConfig.parse(meshConfig).defaultProviders).toEqual({ tracing: [], metrics: [], accessLogging: ['envoy'] });
  });

  test.each([[undefined], ['text'], [{ meshConfig: [], global: 5, revision: {} }]])('any values will do: %j', (values) => {
    expect(MeshConfig.parse(MeshConfigSource.ofChartValues(values).meshConfig).trustDomain).toBe('cluster.local');
  });
});
