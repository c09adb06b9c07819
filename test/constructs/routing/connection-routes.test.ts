import {
  Dialect, ExternalService, Gateway, GatewayApiTarget, GatewayApiVersion, Listener, MeshService, ServicePort, TcpRoute, TlsRoute,
} from '../../../src';
import { DIALECTS, findingsOf, messageOf, stage, Stage, yamlOf } from '../stage';

function edgeOf({ platform, mesh }: Stage): Gateway {
  return new Gateway(platform, 'edge', {
    mesh,
    listeners: [Listener.tlsPassthrough({ hosts: ['*.example.com'] }), Listener.tcp({ port: 9000 }), Listener.tls({ port: 9443, hosts: ['db.example.com'], credentialName: 'db-cert' })],
  });
}

function ledgerOf({ shop, mesh }: Stage): MeshService {
  return new MeshService(shop, 'ledger', { mesh, host: 'ledger', ports: [ServicePort.http(80), ServicePort.tls(443), ServicePort.mysql(3306)], versions: ['v1', 'v2'] });
}

describe.each(DIALECTS)('routes of connections in the dialect of %s', (dialect) => {
  test('go by server name and by port', () => {
    const scene = stage({ dialect });
    const [edge, ledger] = [edgeOf(scene), ledgerOf(scene)];
    edge.routeTls('vault.example.com', ledger);
    edge.routeTcp(9000, ledger);
    edge.routeTcp(9443, ledger);
    new TcpRoute(scene.shop, 'split', { mesh: scene.mesh, services: [ledger], port: 3306, backends: [{ backend: ledger.version('v1'), weight: 9 }, { backend: ledger.version('v2') }] });
    const vault = new MeshService(scene.shop, 'vault', { mesh: scene.mesh, host: 'vault', ports: [ServicePort.tls(8200)] });
    new TlsRoute(scene.shop, 'sni', { mesh: scene.mesh, services: [vault], to: ledger.version('v2') });
    expect([yamlOf(scene.platform), yamlOf(scene.shop)].join('---\n')).toMatchSnapshot();
    expect(findingsOf(scene.app)).toEqual([]);
  });

  test('go to external services', () => {
    const scene = stage({ dialect });
    const edge = edgeOf(scene);
    const vault = new ExternalService(scene.platform, 'vault', { mesh: scene.mesh, hosts: ['vault.example.org'], ports: [ServicePort.tls(8200)] });
    const route = edge.routeTls('vault.example.com', vault);
    expect(JSON.stringify(route.resource.toJson())).toContain(dialect === Dialect.ISTIO
      ? '"destination":{"host":"vault.example.org","port":{"number":8200}}'
      : '{"group":"networking.istio.io","kind":"Hostname","name":"vault.example.org","port":8200}');
    expect(findingsOf(scene.app)).toEqual([]);
  });
});

test('routes of one service are sections of one VirtualService: of two Istio would take one', () => {
  const scene = stage();
  const ledger = ledgerOf(scene);
  new TcpRoute(scene.shop, 'tcp', { mesh: scene.mesh, services: [ledger], to: ledger.version('v1') });
  new TlsRoute(scene.shop, 'tls', { mesh: scene.mesh, services: [ledger], to: ledger.version('v1') });
  ledger.route({ to: ledger.version('v2') });
  const tables = scene.shop.toJson().filter(({ kind }) => kind === 'VirtualService');
  expect(tables.map(({ metadata, spec }) => [metadata.name, Object.keys(spec).sort()])).toEqual([['tcp-ledger', ['hosts', 'http', 'tcp', 'tls']]]);
  expect(findingsOf(scene.app)).toEqual([]);
});

describe('what can\'t be right', () => {
  const refused = (build: (scene: Stage, edge: Gateway, ledger: MeshService) => unknown, dialect = Dialect.ISTIO) => {
    const scene = stage({ dialect });
    const [edge, ledger] = [edgeOf(scene), ledgerOf(scene)];
    return messageOf(() => build(scene, edge, ledger)).split('\n')[0];
  };

  test('parents and ports', () => {
    expect(refused(({ shop, mesh }, _, to) => new TcpRoute(shop, 'r', { mesh, to }))).toContain('[shop/r] gateways and `services` are both empty');
    expect(refused(({ shop, mesh }, edge, to) => new TcpRoute(shop, 'r', { mesh, to, gateways: [edge] }))).toBe('[shop/r] port is needed with `gateways`');
    expect(refused((_, edge, to) => edge.routeTcp(1234, to))).toBe('[platform/edge/tcp-1234] port is no TCP port of platform/edge: 1234');
    expect(refused((_, edge, to) => edge.routeTls('vault.other.com', to)))
      .toBe('[platform/edge/tls-vault.other.com] hosts is taken by no listener of platform/edge that this kind of route can use: "vault.other.com"');
    expect(refused(({ shop, mesh }, edge, to) => new TcpRoute(shop, 'r', { mesh, to, gateways: [edge], port: 9000, dialect: Dialect.GATEWAY_API })))
      .toContain('[shop/r] gateways[0] is written in the Istio dialect, the route in that of Gateway API');
  });

  test('destinations', () => {
    expect(refused(({ shop, mesh }, edge) => new TlsRoute(shop, 'r', { mesh, gateways: [edge], hosts: ['a.example.com'] }))).toBe('[shop/r] to and `backends` are both said, or neither');
    expect(refused(({ shop, mesh }, edge) => new TlsRoute(shop, 'r', { mesh, gateways: [edge], hosts: ['a.example.com'], backends: [] }))).toBe('[shop/r] backends is empty: []');
    expect(refused(({ shop, mesh }, edge, to) => new TlsRoute(shop, 'r', { mesh, gateways: [edge], hosts: ['a.example.com'], backends: [{ backend: to, weight: 0 }, { backend: to, weight: 0 }] })))
      .toBe('[shop/r] backends has only weights of 0, so that no destination gets any request: [0,0]');
    expect(refused(({ shop, mesh }, edge, to) => new TlsRoute(shop, 'r', { mesh, gateways: [edge], hosts: ['a.example.com'], backends: [{ backend: to, requestHeaders: {} }] })))
      .toBe('[shop/r] backends[0] changes headers, which connections do not have: "headers"');
  });

  test('releases of the Gateway API without the kind', () => {
    const on = (version: GatewayApiVersion, kind: 'tls' | 'tcp') => {
      const scene = stage({ dialect: Dialect.GATEWAY_API, gatewayApi: GatewayApiTarget.standard(version) });
      const [edge, ledger] = [edgeOf(scene), ledgerOf(scene)];
      return messageOf(() => (kind === 'tls' ? edge.routeTls('vault.example.com', ledger) : edge.routeTcp(9000, ledger)));
    };
    expect(on(GatewayApiVersion.V1_4, 'tls')).toBe([
      '[platform/edge/tls-vault.example.com] dialect cannot be expressed with Gateway API 1.4 (standard channel), which has no gateway.networking.k8s.io/v1: "TLSRoute"',
      '  Right would be: gatewayApi: release 1.5 or newer in the Mesh, or dialect: Dialect.ISTIO',
      '  Read on: https://gateway-api.sigs.k8s.io/concepts/versioning/',
    ].join('\n'));
    expect(on(GatewayApiVersion.V1_5, 'tls')).toBe('nothing was thrown');
    expect(on(GatewayApiVersion.V1_5, 'tcp')).toContain('release 1.6 or newer');
    expect(on(GatewayApiVersion.V1_6, 'tcp')).toBe('nothing was thrown');
  });
});
