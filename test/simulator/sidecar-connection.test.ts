import { JsonObject } from '../../src/manifest/manifest';
import { TrafficRequest } from '../../src/simulator/request';
import { result, service, serviceEntry, sidecar, simulate, virtualService } from './mesh';

function send(objects: ReadonlyArray<JsonObject>, request: Partial<TrafficRequest>) {
  return result(simulate(objects).send({ proxy: sidecar('a', { app: 'web' }), port: 3306, protocol: 'tcp', ...request }));
}

const to = (subset: string) => [{ destination: { host: 'db', subset } }];
const DB = service('a/db', { tcp: 3306 });
const AT_DB = { address: 'db.a.svc.cluster.local' };

describe('TS-038: TCP', () => {
  const vs = (tcp: unknown) => virtualService('a/db', { hosts: ['db'], tcp });

  test.each([
    ['no rule', [], 'db.a:3306'],
    ['a rule without match', [{ route: to('v1') }], 'db.a:3306/v1 (missing)'],
    ['the first of two', [{ route: to('v1') }, { route: to('v2') }], 'db.a:3306/v1 (missing)'],
    ['another port', [{ match: [{ port: 1 }], route: to('v1') }], 'db.a:3306'],
    ['labels of the client', [{ match: [{ sourceLabels: { app: 'web' } }], route: to('v1') }], 'db.a:3306/v1 (missing)'],
    ['other labels', [{ match: [{ sourceLabels: { app: 'x' } }], route: to('v1') }], 'db.a:3306'],
    ['another namespace', [{ match: [{ sourceNamespace: 'b' }], route: to('v1') }], 'db.a:3306'],
    ['a gateway', [{ match: [{ gateways: ['edge/gw'] }], route: to('v1') }], 'db.a:3306'],
    ['sidecars, but other clients', [{ match: [{ gateways: ['mesh'], sourceLabels: { app: 'x' } }], route: to('v1') }], 'db.a:3306'],
  ])('%s', (_name, tcp, expected) => {
    expect(send([DB, vs(tcp)], AT_DB)).toBe(expected);
  });

  test('weights', () => {
    const route = [{ destination: { host: 'db', subset: 'v1' }, weight: 70 }, { destination: { host: 'other', port: { number: 1 } }, weight: 30 }];
    expect(send([DB, vs([{ route }])], AT_DB)).toBe('db.a:3306/v1*70 (missing) + other.a:1*30 (missing)');
  });

  test('a match for addresses holds for those, the rest goes on', () => {
    const db = service('a/db', { tcp: 3306 }, { clusterIP: '10.1.1.1' });
    const tcp = [{ match: [{ destinationSubnets: ['10.1.0.0/16', '10.1.1.0/24'] }], route: to('v1') }, { match: [{ destinationSubnets: ['10.1.1.1'] }], route: to('v2') }];
    expect(send([db, vs(tcp)], { address: '10.1.1.1' })).toBe('db.a:3306/v2 (missing)');
    expect(send([db, vs(tcp.slice(0, 1))], { address: '10.1.1.1' })).toBe('db.a:3306/v1 (missing)');
    expect(send([db, vs([{ match: [{ destinationSubnets: ['10.2.0.0/16'] }], route: to('v1') }])], { address: '10.1.1.1' })).toBe('db.a:3306');
  });

  test('rules for HTTP and TLS do not count', () => {
    const other = virtualService('a/db', { hosts: ['db'], http: [{ directResponse: { status: 200 } }], tls: [{ match: [{ sniHosts: ['db'] }], route: to('v1') }] });
    expect(send([DB, other], AT_DB)).toBe('db.a:3306');
  });
});

describe('TS-038: TLS', () => {
  const entry = (host: string, addresses: string[] = []) =>
    serviceEntry('a/ext', { hosts: [host], addresses, ports: [{ number: 443, name: 'tls', protocol: 'TLS' }], location: 'MESH_EXTERNAL', resolution: addresses.length > 0 ? 'STATIC' : 'DNS' });
  const tls = (sni: string) => ({ port: 443, sni });

  test.each([
    ['api.ext.io', 'api.ext.io', 'api.ext.io:443'],
    ['api.ext.io', 'API.ext.io', 'api.ext.io:443'],
    ['api.ext.io', 'other.io', 'PassthroughCluster'],
    ['*.ext.io', 'any.ext.io', '*.ext.io:443'],
    ['*.ext.io', 'ext.io', 'PassthroughCluster'],
  ])('without address, %s takes server name %s: %s', (host, sni, expected) => {
    expect(send([entry(host)], tls(sni))).toBe(expected);
  });

  test('with an address of its own any server name', () => {
    expect(send([entry('api.ext.io', ['7.7.7.7'])], { ...tls('other.io'), address: '7.7.7.7' })).toBe('api.ext.io:443');
    expect(send([entry('api.ext.io', ['7.7.0.0/16'])], { ...tls('other.io'), address: '7.7.1.2' })).toBe('api.ext.io:443');
  });

  test('TS-016: an address that Istio allocates counts where the sidecar answers DNS', () => {
    const request = { ...tls('other.io'), address: 'api.ext.io' };
    expect(send([entry('api.ext.io')], request)).toBe('PassthroughCluster');
    expect(send([entry('api.ext.io')], { ...request, proxy: { ...sidecar('a'), dnsCapture: true } })).toBe('api.ext.io:443');
    const opted = { ...entry('api.ext.io'), metadata: { name: 'ext', namespace: 'a', labels: { 'networking.istio.io/enable-autoallocate-ip': 'False' } } };
    expect(send([opted], { ...request, proxy: { ...sidecar('a'), dnsCapture: true } })).toBe('PassthroughCluster');
  });

  const vs = (match: unknown, port: number) => ({ match, route: [{ destination: { host: 'api.ext.io', port: { number: port } } }] });

  test.each([
    [[vs([{ sniHosts: ['api.ext.io'] }], 1)], 'api.ext.io', 'api.ext.io:1 (missing)'],
    [[vs([{ sniHosts: ['*.ext.io'] }], 1), vs([{ sniHosts: ['api.ext.io'] }], 2)], 'api.ext.io', 'api.ext.io:2 (missing)'],
    [[vs([{ sniHosts: ['api.ext.io'] }], 1), vs([{ sniHosts: ['api.ext.io'] }], 2)], 'api.ext.io', 'api.ext.io:1 (missing)'],
    [[vs([{ sniHosts: ['sub.ext.io'] }], 1)], 'api.ext.io', 'PassthroughCluster'],
    [[vs([{ sniHosts: ['api.ext.io'], port: 8443 }], 1)], 'api.ext.io', 'api.ext.io:443'],
    [[vs([{ sniHosts: ['api.ext.io'], sourceNamespace: 'b' }], 1)], 'api.ext.io', 'api.ext.io:443'],
  ])('%j for %s: %s', (rules, sni, expected) => {
    expect(send([entry('api.ext.io'), virtualService('a/vs', { hosts: ['api.ext.io'], tls: rules })], tls(sni))).toBe(expected);
  });
});

describe('TS-131: services that share a port', () => {
  test('TCP services are told apart by their addresses', () => {
    const objects = [DB, service('a/other', { tcp: 3306 })];
    expect(send(objects, AT_DB)).toBe('db.a:3306');
    expect(send(objects, { address: 'other.a.svc.cluster.local' })).toBe('other.a:3306');
  });

  test('without addresses the oldest takes all', () => {
    const entry = (name: string, day: number) =>
      serviceEntry(`a/${name}`, { hosts: [`${name}.io`], ports: [{ number: 3306, name: 'tcp', protocol: 'TCP' }], resolution: 'DNS' }, { day });
    expect(send([entry('x', 2), entry('y', 1)], { address: 'x.io' })).toBe('y.io:3306');
  });

  test('headless ones are reached by their Pods', () => {
    const headless = (name: string) => service(`a/${name}`, { tcp: 3306 }, { clusterIP: 'None' });
    expect(send([headless('db'), headless('other')], { address: 'other-0.other.a.svc.cluster.local' })).toBe('other.a:3306');
  });

  test('or by the addresses of their endpoints', () => {
    const endpoints = { apiVersion: 'v1', kind: 'Endpoints', metadata: { name: 'db', namespace: 'a' }, subsets: [{ addresses: [{ ip: '1.2.3.4' }] }] };
    const db = service('a/db', { tcp: 3306, http: 80, any: 81, tls: 83 }, { clusterIP: 'None' });
    const at = (port: number, request: object = {}) => send([db, endpoints], { port, address: '1.2.3.4', host: 'db.a', ...request });
    expect([at(3306), at(80, { protocol: 'http' }), at(81, { protocol: 'http', host: 'x' }), at(81), at(83, { sni: 'x' })])
      .toEqual(['db.a:3306', 'db.a:80', 'db.a:81', 'db.a:81', 'db.a:83']);
  });

  test.each([
    ['in TLS', { sni: 'x.io' }],
    ['that are no HTTP', { protocol: 'tcp' as const }],
  ])('connections to an HTTP port %s are unknown traffic', (_name, request) => {
    expect(send([service('a/shop', { http: 80 })], { port: 80, protocol: 'http', address: 'shop.a.svc.cluster.local', ...request })).toBe('PassthroughCluster');
  });

  test('HTTP and TCP with an address live side by side', () => {
    const objects = [service('a/shop', { http: 80 }), service('a/raw', { tcp: 80 })];
    expect(send(objects, { port: 80, address: 'raw.a.svc.cluster.local' })).toBe('raw.a:80');
    expect(send(objects, { port: 80, address: 'shop.a.svc.cluster.local', protocol: 'http', host: 'shop' })).toBe('shop.a:80');
  });

  test('UDP is not looked at', () => {
    const dns = service('a/dns', {}, { ports: [{ name: 'dns', port: 53, protocol: 'UDP' }] });
    expect(send([dns], { port: 53, address: 'dns.a.svc.cluster.local' })).toBe('PassthroughCluster');
  });
});

test.each([25, 53, 3306, 27017])('TS-013: an unnamed port %i is TCP', (port) => {
  const objects = [service('a/x', {}, { ports: [{ port }] })];
  expect(send(objects, { port, protocol: 'http', host: 'nobody.net', address: 'x.a.svc.cluster.local' })).toBe(`x.a:${port}`);
});
