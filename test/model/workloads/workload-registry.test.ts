import { JsonObject } from '../../../src/manifest/manifest';
import { deployment, modelOf, object, service, serviceEntry } from '../../simulator/mesh';

const pod = (place: string, labels: Record<string, string>, spec: object = {}): JsonObject => ({ ...object('v1', 'Pod', place, { containers: [], ...spec }, { labels }) });
const entry = (place: string, spec: object, labels: Record<string, string> = {}) => object('networking.istio.io/v1', 'WorkloadEntry', place, spec as Record<string, unknown>, { labels });

test.each([
  ['Pod', pod('a/x', { app: 'x' }, { serviceAccountName: 'sa' }), { kind: 'Pod', labels: { app: 'x' }, serviceAccount: 'sa', runs: true }],
  ['Deployment', deployment('a/x', { app: 'x' }), { kind: 'Deployment', labels: { app: 'x' }, serviceAccount: 'default', runs: true }],
  [
    'CronJob',
    object('batch/v1', 'CronJob', 'a/x', { jobTemplate: { spec: { template: { metadata: { labels: { app: 'x' } }, spec: {} } } } }),
    { kind: 'CronJob', labels: { app: 'x' } },
  ],
  ['no replicas', object('apps/v1', 'StatefulSet', 'a/x', { replicas: 0, template: { metadata: { labels: { app: 'x' } } } }), { runs: false }],
  ['WorkloadEntry', entry('a/x', { address: '1.2.3.4', labels: { app: 'x' }, ports: { http: 81 }, serviceAccount: 'vm' }, { zone: 'z' }), {
    labels: { app: 'x', zone: 'z' }, address: '1.2.3.4', serviceAccount: 'vm', ports: [{ name: 'http', number: 81, transport: 'TCP' }],
  }],
  ['WorkloadGroup', object('networking.istio.io/v1', 'WorkloadGroup', 'a/x', { metadata: { labels: { app: 'x' } }, template: { serviceAccount: 'vm' } }), {
    labels: { app: 'x' }, serviceAccount: 'vm', runs: false,
  }],
])('TS-017: a workload comes of a %s', (_name, made, expected) => {
  expect(modelOf([made]).workloads.all).toMatchObject([{ namespace: 'a', name: 'x', ...expected }]);
});

test('container ports, those of sidecars among the init containers too', () => {
  const spec = {
    containers: [{ name: 'app', ports: [{ containerPort: 80, name: 'http' }, { containerPort: 53, protocol: 'UDP' }] }],
    initContainers: [{ name: 'proxy', restartPolicy: 'Always', ports: [{ containerPort: 15090 }] }, { name: 'init', ports: [{ containerPort: 1 }] }],
  };
  expect(modelOf([pod('a/x', {}, spec)]).workloads.all[0].ports.map(({ number, transport }) => `${number}/${transport}`)).toEqual(['80/TCP', '53/UDP', '15090/TCP']);
});

test.each([
  [{ app: 'x' }, ['x1', 'x2']],
  [{ app: 'x', version: 'v2' }, ['x2']],
  [{ app: 'z' }, []],
  [{}, ['x1', 'x2', 'y']],
])('selector %j selects %j of its namespace', (selector, expected) => {
  const { workloads } = modelOf([pod('a/x1', { app: 'x', version: 'v1' }), pod('a/x2', { app: 'x', version: 'v2' }), pod('a/y', { app: 'y' }), pod('b/x3', { app: 'x' })]);
  expect(workloads.selectedBy('a', selector).map(({ name }) => name)).toEqual(expected);
});

test('what a cluster lists of a Service that selects adds addresses, no endpoints', () => {
  const slice = { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', metadata: { name: 's', namespace: 'a', labels: { 'kubernetes.io/service-name': 'x' } }, endpoints: [{ addresses: ['7.7.7.7'] }] };
  const model = modelOf([service('a/x', { http: 80 }), deployment('a/x-v1', { app: 'x' }), slice]);
  expect(model.endpoints.of(model.services.all[0]).map(({ workload }) => workload?.name)).toEqual(['x-v1']);
  expect(model.endpoints.addresses(model.services.all[0])).toEqual(['7.7.7.7']);
});

describe('endpoints', () => {
  const of = (objects: JsonObject[]) => {
    const model = modelOf(objects);
    return model.endpoints.of(model.services.all[0]).map(({ address, workload }) => address ?? workload?.name);
  };
  const external = (spec: object) => serviceEntry('a/e', { hosts: ['e.io'], ports: [{ number: 80, name: 'http' }], resolution: 'STATIC', ...spec });

  test.each([
    ['workloads that a Service selects', [service('a/x', { http: 80 }), deployment('a/x-v1', { app: 'x' }), deployment('b/x-v1', { app: 'x' })], ['x-v1']],
    ['those of a VM too', [service('a/x', { http: 80 }), entry('a/vm', { address: '1.2.3.4', labels: { app: 'x' } })], ['1.2.3.4']],
    ['what a ServiceEntry lists', [external({ endpoints: [{ address: '1.1.1.1' }, { address: '2.2.2.2' }] })], ['1.1.1.1', '2.2.2.2']],
    ['what it selects in its namespace', [external({ workloadSelector: { labels: { app: 'x' } } }), entry('a/vm', { address: '1.2.3.4', labels: { app: 'x' } }), entry('b/vm', { address: '9.9.9.9', labels: { app: 'x' } })], ['1.2.3.4']],
    ['nothing that does not run', [service('a/x', { http: 80 }), object('apps/v1', 'Deployment', 'a/x', { replicas: 0, template: { metadata: { labels: { app: 'x' } } } })], []],
    ['EndpointSlices of a Service without selector', [
      service('a/x', { http: 80 }, { selector: undefined }),
      { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', metadata: { name: 's', namespace: 'a', labels: { 'kubernetes.io/service-name': 'x' } }, endpoints: [{ addresses: ['7.7.7.7'] }] },
    ], ['7.7.7.7']],
    ['Endpoints of its name', [
      service('a/x', { http: 80 }, { selector: undefined }),
      { apiVersion: 'v1', kind: 'Endpoints', metadata: { name: 'x', namespace: 'a' }, subsets: [{ addresses: [{ ip: '8.8.8.8' }] }] },
    ], ['8.8.8.8']],
  ])('%s', (_name, objects, expected) => {
    expect(of(objects)).toEqual(expected);
  });
});
