import { JsonObject } from '../../src/manifest/manifest';
import { Simulator } from '../../src/simulator/simulator';
import { modelOf, result, service, serviceEntry, sidecar, simulate, virtualService } from './mesh';

const CLIENT = sidecar('a');

function send(objects: ReadonlyArray<JsonObject>, host: string, port = 80, mesh = {}, address?: string) {
  return simulate(objects, mesh).send({ proxy: CLIENT, port, host, ...(address === undefined ? {} : { address }) });
}

const answers = (status: number, parts: object = {}) => [{ ...parts, directResponse: { status } }];

describe('TS-036: names of a service', () => {
  test.each([
    ['shop.b.svc.cluster.local', true],
    ['shop.b.svc.cluster.local.', true],
    ['shop.b.svc.cluster.local:80', true],
    ['shop.b.svc', true],
    ['shop.b', true],
    ['SHOP.b:80', true],
    ['shop.b:9999', true],
    ['shop', false],
    ['x.shop.b', false],
  ])('from another namespace, %s: %p', (host, expected) => {
    expect(result(send([service('b/shop', { http: 80 })], host))).toBe(expected ? 'shop.b:80' : 'PassthroughCluster');
  });

  test('from its own namespace the bare name too', () => {
    expect(result(send([service('a/shop', { http: 80 })], 'shop'))).toBe('shop.a:80');
  });

  test('written cluster addresses', () => {
    const shop = service('a/shop', { http: 80 }, { clusterIP: '10.1.2.3', clusterIPs: ['10.1.2.3', 'fd00::1'] });
    expect(result(send([shop], '10.1.2.3:80'))).toBe('shop.a:80');
    expect(result(send([shop], '[fd00::1]'))).toBe('shop.a:80');
  });

  test.each(['db-0.db', 'db-0.db.a', 'db-0.db.a.svc', 'db-0.db.a.svc.cluster.local', 'db.a'])('of a headless service the names of its Pods: %s', (host) => {
    expect(result(send([service('a/db', { http: 80 }, { clusterIP: 'None' })], host))).toBe('db.a:80');
  });

  test('hosts of ServiceEntries have no short forms', () => {
    const entry = serviceEntry('a/ext', { hosts: ['api.ext.io'], ports: [{ number: 80, name: 'http', protocol: 'HTTP' }], resolution: 'DNS' });
    expect(result(send([entry], 'api.ext.io'))).toBe('api.ext.io:80');
    expect(result(send([entry], 'api'))).toBe('PassthroughCluster');
  });

  test('an ExternalName leads to the service that it names', () => {
    const alias = service('a/alias', {}, { type: 'ExternalName', externalName: 'shop.b.svc.cluster.local', selector: undefined });
    expect(result(send([service('b/shop', { http: 80 }), alias], 'alias'))).toBe('shop.b:80');
  });
});

test('TS-001: another cluster domain', () => {
  const model = modelOf([service('b/shop', { http: 80 }), virtualService('b/vs', { hosts: ['shop'], http: answers(200) })], { clusterDomain: 'corp.local' });
  const asked = ['shop.b.svc.corp.local', 'shop.b.svc', 'shop.b.svc.cluster.local'];
  expect(asked.map((host) => result(Simulator.of(model).send({ proxy: CLIENT, port: 80, host })))).toEqual(['200', '200', 'PassthroughCluster']);
});

describe('TS-037: the most specific name wins', () => {
  const wild = (host: string, status: number) => virtualService(`a/s${status}`, { hosts: [host], http: answers(status) });

  test.each([
    ['a.x.io', '200'],
    ['b.x.io', '201'],
    ['b.b.x.io', '201'],
    ['y.io', '202'],
    ['io', 'PassthroughCluster'],
  ])('%s', (host, expected) => {
    const objects = [service('a/shop', { http: 80 }), wild('*.io', 202), wild('*.x.io', 201), wild('a.x.io', 200)];
    expect(result(send(objects, host))).toBe(expected);
  });
});

describe('TS-034: which VirtualService holds for a service', () => {
  const shop = service('a/shop', { http: 80, web: 8080 });

  test('none: its default route', () => {
    const outcome = send([shop], 'shop');
    expect([result(outcome), outcome.route, outcome.retry?.numRetries, outcome.timeout]).toEqual(['shop.a:80', 'default', 2, undefined]);
  });

  test('one with no route for this client counts as absent', () => {
    const vs = virtualService('a/vs', { hosts: ['shop'], http: answers(200, { match: [{ sourceLabels: { app: 'other' } }] }) });
    expect(result(send([shop, vs], 'shop'))).toBe('shop.a:80');
  });

  test('one whose routes do not match the request answers 404', () => {
    const vs = virtualService('a/vs', { hosts: ['shop'], http: answers(200, { match: [{ uri: { exact: '/x' } }] }) });
    expect(result(send([shop, vs], 'shop'))).toBe('no route matched');
  });

  test('names that are no service of the port are served on port 80 only', () => {
    const vs = virtualService('a/vs', { hosts: ['x.io'], http: answers(200) });
    const named = { ...shop, spec: { ...(shop.spec as object), ports: [{ name: 'http', port: 80 }, { name: 'http-alt', port: 8080 }] } };
    expect(result(send([named, vs], 'x.io', 80))).toBe('200');
    expect(result(send([named, vs], 'x.io', 8080))).toBe('PassthroughCluster');
  });

  test('beside a service they are served on its port', () => {
    const vs = virtualService('a/vs', { hosts: ['shop', 'x.io'], http: answers(200) });
    const onlyHttp = service('a/shop', { http: 8080 });
    expect(result(send([onlyHttp, vs], 'x.io', 8080))).toBe('200');
  });

  test('a wildcard takes the services under it, and no other names', () => {
    const objects = [shop, virtualService('a/vs', { hosts: ['*.a.svc.cluster.local'], http: answers(200) })];
    expect(result(send(objects, 'shop'))).toBe('200');
    expect(result(send(objects, 'nobody.a.svc.cluster.local'))).toBe('PassthroughCluster');
  });

  test('an exact host wins over a wildcard, a long wildcard over a short one', () => {
    const vs = (name: string, host: string, status: number) => virtualService(`a/${name}`, { hosts: [host], http: answers(status) });
    const all = vs('a0', '*.cluster.local', 200);
    const namespace = vs('a1', '*.a.svc.cluster.local', 201);
    expect(result(send([shop, all, namespace], 'shop'))).toBe('201');
    expect(result(send([shop, all, namespace, vs('z', 'shop', 202)], 'shop'))).toBe('202');
  });
});

describe('TS-035, TS-030: of two VirtualServices for a host the first in order holds', () => {
  const shop = service('a/shop', { http: 80 });
  const vs = (place: string, status: number, day: number, exportTo = ['*']) =>
    virtualService(place, { hosts: ['shop.a.svc.cluster.local'], exportTo, http: answers(status) }, { day });

  test.each([
    ['the older', [vs('a/x', 200, 2), vs('a/y', 201, 1)], '201'],
    ['among equals the first by name', [vs('a/y', 201, 1), vs('a/x', 200, 1)], '200'],
    ['private before public', [vs('a/x', 200, 1), vs('a/y', 201, 2, ['.'])], '201'],
    ['exported to just this namespace before public', [vs('a/x', 200, 1), vs('b/y', 201, 2, ['a'])], '201'],
    ['private before exported', [vs('b/x', 200, 1, ['a']), vs('a/y', 201, 2, ['a'])], '201'],
    ['not the private one of another namespace', [vs('b/x', 200, 1, ['.']), vs('a/y', 201, 2)], '201'],
  ])('%s', (_name, objects, expected) => {
    expect(result(send([shop, ...objects], 'shop'))).toBe(expected);
    expect(result(send([shop, ...objects].reverse(), 'shop'))).toBe(expected);
  });
});

describe('TS-027: unknown hosts', () => {
  const shop = service('a/shop', { http: 80 });

  test.each([
    [{}, 'PassthroughCluster', 'PassthroughCluster'],
    [{ outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' } }, '502', 'BlackHoleCluster'],
  ])('%j', (mesh, http, unknownPort) => {
    expect(result(send([shop], 'nobody.net', 80, mesh))).toBe(http);
    expect(result(send([shop], 'nobody.net', 4711, mesh))).toBe(unknownPort);
  });
});

describe('TS-013: a port whose protocol is found out per connection', () => {
  const objects = [service('a/shop', { web: 8080 }), virtualService('a/vs', { hosts: ['shop'], http: answers(200) })];

  test('routes HTTP, whatever the Host header says', () => {
    expect(result(send(objects, 'anything.at.all', 8080, {}, 'shop.a.svc.cluster.local'))).toBe('200');
  });

  test('passes other connections on', () => {
    const simulator = simulate(objects);
    expect(result(simulator.send({ proxy: CLIENT, port: 8080, protocol: 'tcp', address: 'shop.a.svc.cluster.local' }))).toBe('shop.a:8080');
  });
});
