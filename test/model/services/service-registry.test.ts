import { JsonObject } from '../../../src/manifest/manifest';
import { Service } from '../../../src/model/services/service';
import { modelOf, object, service, serviceEntry } from '../../simulator/mesh';

function registry(objects: ReadonlyArray<JsonObject>, mesh = {}) {
  return modelOf(objects, { meshConfig: mesh }).services;
}

const one = (made: JsonObject): Service => registry([made]).all[0];

describe('TS-010: Kubernetes Services', () => {
  test('names, ports and selector', () => {
    const made = one(service('a/shop', { http: 80, grpc: 9000 }));
    expect(made).toMatchObject({ hostname: 'shop.a.svc.cluster.local', source: 'Service', reachedBy: 'vip', headless: false, external: false, selector: { app: 'shop' } });
    expect(made.ports.map(({ number, name, protocol, targetPort }) => [number, name, protocol?.name, targetPort])).toEqual([[80, 'http', 'http', 8080], [9000, 'grpc', 'grpc', 8080]]);
  });

  test.each([
    [{ clusterIP: 'None' }, { headless: true, reachedBy: 'none', addresses: [] }],
    [{ clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.1', 'fd00::1'] }, { addresses: ['10.0.0.1', 'fd00::1'] }],
    [{ type: 'ExternalName', externalName: 'X.io' }, { resolution: 'ALIAS', aliasOf: 'x.io', reachedBy: 'none' }],
  ])('%j', (spec, expected) => {
    expect(one(service('a/shop', { http: 80 }, spec))).toMatchObject(expected);
  });

  test.each([
    [{ name: 'http-web' }, 'http'],
    [{ name: 'web', appProtocol: 'https' }, 'https'],
    [{ name: 'grpc', appProtocol: 'http' }, 'http'],
    [{ name: 'web', appProtocol: 'kubernetes.io/h2c' }, 'http2'],
    [{ name: 'dns', protocol: 'UDP' }, 'udp'],
    [{ name: 'web' }, undefined],
    [{}, undefined],
  ])('TS-013: port %j carries %s', (port, expected) => {
    expect(one(service('a/shop', {}, { ports: [{ port: 8000, ...port }] })).ports[0].protocol?.name).toBe(expected);
  });
});

describe('TS-010, TS-014 to TS-016: ServiceEntries', () => {
  const entry = (spec: object = {}, extra: object = {}) =>
    serviceEntry('a/e', { hosts: ['X.io', '*.y.io'], ports: [{ number: 443, name: 'tls', protocol: 'TLS' }], ...spec }, extra);

  test('one service for each host', () => {
    const all = registry([entry({ resolution: 'DNS', location: 'MESH_INTERNAL', subjectAltNames: ['s'] })]).all;
    expect(all.map(({ hostname }) => hostname)).toEqual(['x.io', '*.y.io']);
    expect(all[0]).toMatchObject({ source: 'ServiceEntry', resolution: 'DNS', external: false, subjectAltNames: ['s'] });
  });

  test.each([
    [{}, {}, { resolution: 'NONE', external: true, reachedBy: 'none' }],
    [{ resolution: 'DNS' }, {}, { reachedBy: 'allocated' }],
    [{ resolution: 'DNS' }, { labels: { 'networking.istio.io/enable-autoallocate-ip': 'FALSE' } }, { reachedBy: 'none' }],
    [{ resolution: 'STATIC', addresses: ['1.2.3.4'], endpoints: [{ address: '1.1.1.1' }] }, {}, { reachedBy: 'vip', addresses: ['1.2.3.4'] }],
    [{ resolution: 'STATIC', workloadSelector: { labels: { app: 'x' } } }, {}, { selector: { app: 'x' } }],
  ])('%j %j', (spec, extra, expected) => {
    expect(one(entry(spec, extra))).toMatchObject(expected);
  });
});

describe('TS-011, TS-025: which declaration a namespace gets', () => {
  const entry = (place: string, day: number, exportTo = ['*']) => serviceEntry(place, { hosts: ['x.io'], ports: [{ number: 80, name: 'http' }], resolution: 'DNS', exportTo }, { day });
  const seen = (objects: JsonObject[], host = 'x.io') => {
    const found = registry(objects).visible(host, 'a');
    return found && `${found.namespace}/${found.name}`;
  };

  test.each([
    ['the oldest', [entry('b/x', 2), entry('c/x', 1)], 'c/x'],
    ['its own before older ones', [entry('b/x', 1), entry('a/x', 2)], 'a/x'],
    ['none that is not exported to it', [entry('b/x', 1, ['.']), entry('c/x', 2, ['a'])], 'c/x'],
    ['none at all', [entry('b/x', 1, ['~'])], undefined],
  ])('%s', (_name, objects, expected) => {
    expect(seen(objects)).toBe(expected);
  });

  test('a Service before ServiceEntries, whatever their age', () => {
    const shadow = serviceEntry('c/x', { hosts: ['shop.b.svc.cluster.local'], ports: [{ number: 80, name: 'http' }], resolution: 'DNS' });
    expect(seen([shadow, service('b/shop', { http: 80 }, {}, { day: 9 })], 'shop.b.svc.cluster.local')).toBe('b/shop');
  });

  test('by object', () => {
    const found = registry([service('a/x', { http: 1 }), entry('a/x', 1)]);
    expect(found.of('ServiceEntry', 'a', 'x')?.hostname).toBe('x.io');
    expect(found.of('Service', 'a', 'x')?.hostname).toBe('x.a.svc.cluster.local');
    expect(found.of('Service', 'a', 'y')).toBeUndefined();
  });
});

test('core kinds are read defensively', () => {
  const odd = object('v1', 'Service', 'a/odd', { ports: [null, 'x', { port: '80' }], selector: ['a'], clusterIP: 5 });
  expect(one(odd)).toMatchObject({ hostname: 'odd.a.svc.cluster.local', reachedBy: 'vip' });
});
