import { ClientTls, ExternalService, ExternalServiceProps, HttpRoute, MeshService, Resolution, ServicePort } from '../../../src';
import { findingsOf, messageOf, stage, yamlOf } from '../stage';

describe('an external service', () => {
  test.each<[string, Partial<ExternalServiceProps>]>([
    ['by DNS, with TLS that the proxy begins', { ports: [ServicePort.http(80, { targetPort: 443 })], trafficPolicy: { port: 80, tls: ClientTls.simple({ sni: 'api.bank.example' }) }, subjectAltNames: ['api.bank.example'] }],
    ['passed through by SNI', { ports: [ServicePort.https(443)] }],
    ['with a wildcard', { hosts: ['*.bank.example'], ports: [ServicePort.tls(443)] }],
    ['at fixed addresses', {
      hosts: ['db.bank.example'], ports: [ServicePort.mysql(3306)], addresses: ['240.0.0.7'], visibleTo: ['shop', 'ops'],
      endpoints: [{ address: '192.0.2.7', labels: { version: 'v1' }, locality: 'us/a', weight: 2, ports: { mysql: 3307 } }, { address: '192.0.2.8' }],
    }],
    ['of two hosts, each with its policy', { hosts: ['a.bank.example', 'b.bank.example'], ports: [ServicePort.https(443)], trafficPolicy: { connectionPool: { maxConnections: 1 } }, inMesh: false }],
  ])('%s', (_name, props) => {
    const scene = stage();
    new ExternalService(scene.shop, 'bank', { mesh: scene.mesh, hosts: ['api.bank.example'], ports: [ServicePort.https(443)], ...props });
    expect(yamlOf(scene.shop)).toMatchSnapshot();
    expect(findingsOf(scene.app)).toEqual([]);
  });
});

test.each<[string, Partial<ExternalServiceProps>]>([
  ['hosts is empty: []', { hosts: [] }],
  ['hosts[0] would stand for every host: "*"', { hosts: ['*'] }],
  ['hosts[0]', { hosts: ['api..bank.example'] }],
  ['hosts[0]', { hosts: ['api.*.example'] }],
  ['hosts[0]', { hosts: ['https://api.bank.example'] }],
  ['ports is empty: []', { ports: [] }],
  ['ports[0].number', { ports: [ServicePort.https(0)] }],
  ['resolution cannot find addresses of *.bank.example: "DNS"', { hosts: ['*.bank.example'], resolution: Resolution.DNS }],
])('%s is refused', (expected, props) => {
  const { shop, mesh } = stage();
  expect(messageOf(() => new ExternalService(shop, 'bank', { mesh, hosts: ['api.bank.example'], ports: [ServicePort.https(443)], ...props }))).toContain(`[shop/bank] ${expected}`);
});

test('a route cannot send to a wildcard', () => {
  const { shop, mesh } = stage();
  const web = new MeshService(shop, 'web', { mesh, ports: [ServicePort.http(80)] });
  const to = new ExternalService(shop, 'bank', { mesh, hosts: ['*.bank.example'], ports: [ServicePort.http(80)] });
  expect(messageOf(() => new HttpRoute(shop, 'out', { mesh, services: [web], rules: [{ to }] })))
    .toContain('[shop/bank] hosts[0] has a wildcard and so no address that a route could send to: "*.bank.example"');
});
