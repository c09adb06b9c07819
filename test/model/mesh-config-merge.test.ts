import { MESH_CONFIG_DEFAULTS } from '../../src/model/mesh-config-defaults';
import { MeshConfigDocument } from '../../src/model/mesh-config-document';
import { mergeMeshConfig, mergeProxyConfig } from '../../src/model/mesh-config-merge';
import { checkMeshConfig } from '../../src/rules/mesh-config-check';

test('nothing over the defaults are the defaults', () => {
  expect(mergeMeshConfig({})).toEqual(MESH_CONFIG_DEFAULTS);
});

test('the defaults are a mesh config without anything to find', () => {
  expect(MeshConfigDocument.of('MeshConfig', MESH_CONFIG_DEFAULTS).problems).toEqual([]);
  expect(checkMeshConfig(MESH_CONFIG_DEFAULTS)).toEqual([]);
});

test('merging leaves the defaults as they are', () => {
  const before = JSON.stringify(MESH_CONFIG_DEFAULTS);
  mergeMeshConfig({ defaultConfig: { statusPort: 1 }, extensionProviders: [{ name: 'envoy', zipkin: {} }], trustDomainAliases: ['b', 'a'] });
  expect(JSON.stringify(MESH_CONFIG_DEFAULTS)).toBe(before);
});

test('proxy metadata are merged by key', () => {
  expect(mergeProxyConfig({ proxyMetadata: { A: '1', B: '1' }, statusPort: 1 }, { proxyMetadata: { B: '2' } }))
    .toEqual({ proxyMetadata: { A: '1', B: '2' }, statusPort: 1 });
});

test.each([
  [{ tracingServiceName: 'CANONICAL_NAME_ONLY' }, { tracingServiceName: 'CANONICAL_NAME_ONLY' }],
  [{ serviceCluster: 'mine' }, { serviceCluster: 'mine' }],
  [{}, { serviceCluster: 'istio-proxy' }],
])('one name of the cluster takes the place of another: %j', (over, expected) => {
  expect(mergeProxyConfig({ serviceCluster: 'istio-proxy' }, over)).toEqual(expected);
});
