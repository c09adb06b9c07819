import { JsonObject } from '../../../src/manifest/manifest';
import { object, testAnalyzer } from '../analysis-table';

const networks = (...fromRegistry: ReadonlyArray<string>) => (
  { meshNetworks: { networks: { one: { endpoints: fromRegistry.map((each) => ({ fromRegistry: each })) } } } });
const secret = (labels: JsonObject) => object('v1', 'Secret', 'istio-system/s', { data: { west: 'eA==', east: 'eA==' } }, { labels });
const remote = secret({ 'istio/multiCluster': 'true' });
const FOUND = ['MeshNetworks mesh'];

testAnalyzer('IST0126', [
  ['built-in registries', [], [], networks('Mock', 'Kubernetes', 'External')],
  ['in another case', [], FOUND, networks('kubernetes')],
  ['a cluster', [remote], [], networks('west', 'east')],
  ['a cluster that is not there', [remote], FOUND, networks('west', 'north')],
  ['a Secret without label', [secret({})], FOUND, networks('west')],
  ['a Secret with another value', [secret({ 'istio/multiCluster': 'yes' })], FOUND, networks('west')],
  ['a range', [], [], { meshNetworks: { networks: { one: { endpoints: [{ fromCidr: '10.0.0.0/8' }] } } } }],
]);
testAnalyzer('IST0126', [
  ['clusters may be elsewhere', [], [], networks('west')],
  ['not in a closed world', [], FOUND, { ...networks('west'), closedWorld: true }],
], 'default');
