import { Duration } from 'cdk8s';
import { Mesh, MeshArtifacts, ServicePort, VmProbe, VmWorkloadGroup, VmWorkloadGroupProps } from '../../src';
import { findingsOf, messageOf, stage, yamlOf } from '../constructs/stage';

const NEEDED = { controlPlaneAddress: '203.0.113.10', ports: [ServicePort.mysql(3306)] };

test('machines that register themselves: objects and bootstrap files', () => {
  const scene = stage({ trustDomain: 'prod.example.com', revision: 'r1', meshConfig: { defaultConfig: { concurrency: 2, proxyMetadata: { TEAM: 'data' } } } });
  const group = new VmWorkloadGroup(scene.shop, 'mysqldb', {
    mesh: scene.mesh, ...NEEDED, probe: VmProbe.tcp(3306, { period: Duration.seconds(5) }), network: 'vm-network', locality: 'us/a', clusterId: 'east', meshId: 'mesh1', proxyMetadata: { RACK: 'it\'s 7' },
  });
  expect(yamlOf(scene.shop)).toMatchSnapshot();
  const { 'istiod-values.yaml': _values, ...files } = MeshArtifacts.render(scene.app);
  expect(files).toMatchSnapshot();
  expect([group.groupName, group.service.principal, group.workloadEntries]).toEqual(['mysqldb', 'prod.example.com/ns/shop/sa/mysqldb', []]);
  expect(findingsOf(scene.app)).toEqual([]);
});

test('machines that are known by their addresses', () => {
  const scene = stage();
  new VmWorkloadGroup(scene.shop, 'mysqldb', {
    mesh: scene.mesh,
    controlPlaneAddress: '2001:db8::10',
    ports: [ServicePort.mysql(3306), ServicePort.http(9104, { targetPort: 19104 }), ServicePort.http(9105)],
    labels: { app: 'db' }, serviceAccount: 'db', ownServiceAccount: false, serviceName: 'database', dnsCapture: false,
    entries: [{ address: '192.0.2.1', labels: { version: 'v1' }, weight: 3 }, { address: 'db2.example.com', name: 'second', locality: 'eu/b' }],
  });
  expect(yamlOf(scene.shop)).toMatchSnapshot();
  const files = MeshArtifacts.render(scene.app);
  expect(files['vm/shop/mysqldb/hosts']).toBe('2001:db8::10 istiod.istio-system.svc\n');
  expect(files['vm/shop/mysqldb/cluster.env']).toContain('ISTIO_INBOUND_PORTS=\'3306,9105,19104\'\n');
  expect(files['vm/shop/mysqldb/cluster.env']).not.toContain('AUTO_REGISTER');
  expect(files['vm/shop/mysqldb/cluster.env']).toContain('ISTIO_META_DNS_CAPTURE=\'false\'\n');
  expect(findingsOf(scene.app)).toEqual([]);
});

test.each([
  ['http', VmProbe.http(8080, { path: '/ready', https: true, headers: { host: 'db' }, failureThreshold: 2 }),
    { httpGet: { path: '/ready', port: 8080, scheme: 'HTTPS', httpHeaders: [{ name: 'host', value: 'db' }] }, failureThreshold: 2 }],
  ['exec', VmProbe.exec(['true'], { initialDelay: Duration.seconds(3), timeout: Duration.seconds(2), successThreshold: 1 }),
    { exec: { command: ['true'] }, initialDelaySeconds: 3, timeoutSeconds: 2, successThreshold: 1 }],
])('a probe by %s', (_name, probe, expected) => {
  const scene = stage();
  const group = new VmWorkloadGroup(scene.shop, 'db', { mesh: scene.mesh, ...NEEDED, probe });
  expect(group.workloadGroup.toJson().spec.probe).toEqual(expected);
  expect(findingsOf(scene.app)).toEqual([]);
});

test.each<[string, Partial<VmWorkloadGroupProps>]>([
  ['controlPlaneAddress', { controlPlaneAddress: 'istiod.example.com' }],
  ['controlPlaneAddress', { controlPlaneAddress: '203.0.113' }],
  ['controlPlaneAddress', { controlPlaneAddress: '' }],
  ['entries is empty: []', { entries: [] }],
  ['entries[1].address is no address of a machine: "db"', { entries: [{ address: '192.0.2.1' }, { address: 'db' }] }],
])('%s is refused', (expected, props) => {
  const { shop, mesh } = stage();
  const message = messageOf(() => new VmWorkloadGroup(shop, 'db', { mesh, ...NEEDED, ...props }));
  expect(message).toContain(`[shop/db] ${expected}`);
  expect(message).toContain('Read on: https://istio.io/latest/docs/setup/install/virtual-machine/');
});

test('two groups of one name would write the same files', () => {
  const { platform, shop, mesh } = stage();
  new VmWorkloadGroup(shop, 'db', { mesh, ...NEEDED });
  expect(messageOf(() => new VmWorkloadGroup(shop, 'db2', { mesh, ...NEEDED, name: 'db' }))).toContain('[shop/db2] artifact path is already written by shop/db: "vm/shop/db/mesh.yaml"');
  expect(messageOf(() => new VmWorkloadGroup(platform, 'db', { mesh, ...NEEDED }))).toBe('nothing was thrown');
  expect(messageOf(() => new VmWorkloadGroup(shop, 'bad', { mesh: mesh as Mesh, ...NEEDED, name: '../up' }))).toMatch(/\[shop\/bad/);
});
