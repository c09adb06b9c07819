import { JsonObject } from '../../src/manifest/manifest';
import { TrafficRequest } from '../../src/simulator/request';
import { INGRESS, istioGateway, kubernetesGateway, proxyOf, result, service, simulate, virtualService } from './mesh';

const HTTP = { number: 80, name: 'http', protocol: 'HTTP' };
const HTTPS = { number: 443, name: 'https', protocol: 'HTTPS' };
const TLS = { number: 443, name: 'tls', protocol: 'TLS' };
const SIMPLE = { mode: 'SIMPLE', credentialName: 'cert' };
const PASSTHROUGH = { mode: 'PASSTHROUGH' };

const server = (port: object, hosts: string[], tls?: object, extra: object = {}) => ({ port, hosts, ...(tls ? { tls } : {}), ...extra });
const gateway = (place: string, servers: object[], day = 1, selector: object = INGRESS.labels) => istioGateway(place, { selector, servers }, { day });

function vs(place: string, hosts: string[], status: number, rule: object = {}, extra: object = {}, day = 1): JsonObject {
  return virtualService(place, { hosts, gateways: ['edge/gw'], http: [{ ...rule, directResponse: { status } }], ...extra }, { day });
}

function send(objects: ReadonlyArray<JsonObject>, request: Partial<TrafficRequest> = {}): string {
  return result(simulate(objects).send({ proxy: INGRESS, port: 80, host: 'a.x.io', ...request }));
}

describe('TS-120: which gateways a proxy serves', () => {
  test.each([
    ['that select it', INGRESS.labels, 'no route matched'],
    ['that select others', { istio: 'other' }, 'no listener matched'],
    ['that select all', {}, 'no route matched'],
  ])('those %s', (_name, selector, expected) => {
    expect(send([gateway('other/gw', [server(HTTP, ['*'])], 1, selector)])).toBe(expected);
  });

  test('a proxy of a Kubernetes Gateway serves Istio Gateways of that namespace only', () => {
    const labels = { 'gateway.networking.k8s.io/gateway-name': 'k' };
    const listeners = [{ name: 'tcp', port: 9000, protocol: 'TCP' }];
    const objects = (namespace: string) => [kubernetesGateway('edge/k', { gatewayClassName: 'istio', listeners }), gateway(`${namespace}/gw`, [server(HTTP, ['*'])], 1, labels)];
    expect(send(objects('edge'), { proxy: proxyOf('edge/k') })).toBe('no route matched');
    expect(send(objects('other'), { proxy: proxyOf('edge/k') })).toBe('no listener matched');
  });
});

describe('TS-122: which rules are bound for which hosts', () => {
  test.each([
    [['*'], ['a.x.io'], 'a/vs', 'a.x.io', '200'],
    [['*.x.io'], ['a.x.io'], 'a/vs', 'A.x.io:8080', '200'],
    [['a.x.io'], ['*.x.io'], 'a/vs', 'a.x.io', '200'],
    [['a.x.io'], ['*.x.io'], 'a/vs', 'b.x.io', 'no virtual host matched'],
    [['*.x.io'], ['x.io'], 'a/vs', 'x.io', 'no route matched'],
    [['a/*'], ['a.x.io'], 'a/vs', 'a.x.io', '200'],
    [['b/*'], ['a.x.io'], 'a/vs', 'a.x.io', 'no route matched'],
    [['./*'], ['a.x.io'], 'edge/vs', 'a.x.io', '200'],
    [['./*'], ['a.x.io'], 'a/vs', 'a.x.io', 'no route matched'],
    [['*/*.x.io'], ['a.X.io'], 'a/vs', 'a.x.io', '200'],
  ])('a server of %j, rules for %j in %s: %s gets %s', (served, hosts, place, host, expected) => {
    expect(send([gateway('edge/gw', [server(HTTP, served)]), vs(place, hosts, 200)], { host })).toBe(expected);
  });

  test.each([
    ['another gateway', { gateways: ['edge/other'] }, 'no route matched'],
    ['sidecars too', { gateways: ['mesh', 'edge/gw'] }, '200'],
    ['sidecars only', { gateways: undefined }, 'no route matched'],
    ['the gateway by its bare name, from its namespace', { gateways: ['gw'] }, '200'],
    ['not exported to the gateway', { exportTo: ['a'] }, 'no route matched'],
    ['exported to the gateway', { exportTo: ['edge'] }, '200'],
  ])('TS-002, TS-123: rules for %s', (_name, extra, expected) => {
    expect(send([gateway('edge/gw', [server(HTTP, ['*'])]), vs('edge/vs', ['a.x.io'], 200, {}, extra)])).toBe(expected);
  });

  test.each([
    [{ port: 80 }, '200'],
    [{ port: 8080 }, 'no route matched'],
    [{ gateways: ['edge/gw'] }, '200'],
    [{ gateways: ['mesh'] }, 'no route matched'],
    [{ sourceLabels: { istio: 'ingressgateway' } }, '200'],
    [{ sourceLabels: { app: 'web' } }, 'no route matched'],
  ])('TS-129: a match with %j', (match, expected) => {
    expect(send([gateway('edge/gw', [server(HTTP, ['*'])]), vs('a/vs', ['a.x.io'], 200, { match: [match] })])).toBe(expected);
  });
});

describe('TS-124: several rules for a host', () => {
  const gw = gateway('edge/gw', [server(HTTP, ['*'])]);

  test('add up in order, those that take everything last', () => {
    const objects = [gw, vs('a/all', ['a.x.io'], 200, {}, {}, 1), vs('a/some', ['a.x.io'], 201, { match: [{ uri: { prefix: '/b' } }] }, {}, 2)];
    expect([send(objects, { path: '/b' }), send(objects, { path: '/c' })]).toEqual(['201', '200']);
  });

  test('an exact host keeps what is its own from a wildcard', () => {
    const objects = [gw, vs('a/wild', ['*.x.io'], 200), vs('a/exact', ['a.x.io'], 201, { match: [{ uri: { prefix: '/b' } }] })];
    expect([send(objects, { path: '/b' }), send(objects, { path: '/c' }), send(objects, { host: 'b.x.io' })]).toEqual(['201', 'no route matched', '200']);
  });
});

describe('TS-125: httpsRedirect', () => {
  const tls = { httpsRedirect: true };

  test.each([
    [['*'], 'a.x.io', {}, 'tls required, sending 301'],
    [['a.x.io'], 'a.x.io', {}, 'tls required, sending 301'],
    [['a.x.io'], 'b.x.io', {}, 'no virtual host matched'],
    [['a.x.io'], 'a.x.io', { 'X-Forwarded-Proto': 'https' }, '200'],
  ])('%j, %s with %j: %s', (hosts, host, headers, expected) => {
    expect(send([gateway('edge/gw', [server(HTTP, hosts, tls)]), vs('a/vs', ['a.x.io'], 200)], { host, headers })).toBe(expected);
  });
});

describe('TS-126: TLS', () => {
  const at = (sni: string, host = sni): Partial<TrafficRequest> => ({ port: 443, sni, host });
  const https = gateway('edge/gw', [server(HTTPS, ['*.x.io'], SIMPLE)]);

  test.each([
    ['a.x.io', '200'],
    ['x.io', 'no filter chains matched'],
    ['', 'no filter chains matched'],
  ])('where it ends, server name %j: %s', (sni, expected) => {
    expect(send([https, vs('a/vs', ['a.x.io'], 200)], at(sni, 'a.x.io'))).toBe(expected);
  });

  test('plain text gets nowhere there', () => {
    expect(send([https, vs('a/vs', ['a.x.io'], 200)], { port: 443, host: 'a.x.io' })).toBe('no filter chains matched');
  });

  test('matches see the scheme', () => {
    expect(send([https, vs('a/vs', ['a.x.io'], 200, { match: [{ scheme: { exact: 'https' } }] })], at('a.x.io'))).toBe('200');
  });

  const to = (host: string) => [{ destination: { host, port: { number: 1 } } }];
  const tlsRule = (match: object, host = 'd') => ({ match: [match], route: to(host) });
  const bound = (spec: object, day = 1, name = 'vs') => virtualService(`a/${name}`, { hosts: ['a.x.io', '*.y.io'], gateways: ['edge/gw'], ...spec }, { day });

  test.each([
    ['a `tls` rule', { tls: [tlsRule({ sniHosts: ['a.x.io'] })] }, 'a.x.io', 'd.a:1 (missing)'],
    ['another name', { tls: [tlsRule({ sniHosts: ['a.x.io'] })] }, 'b.x.io', 'no filter chains matched'],
    ['another port', { tls: [tlsRule({ sniHosts: ['a.x.io'], port: 1 })] }, 'a.x.io', 'no listener matched'],
    ['labels do not count', { tls: [tlsRule({ sniHosts: ['a.x.io'], sourceLabels: { app: 'x' } })] }, 'a.x.io', 'd.a:1 (missing)'],
    ['a name that is taken', { tls: [tlsRule({ sniHosts: ['a.x.io'] }), tlsRule({ sniHosts: ['a.x.io', 'a.y.io'] }, 'e')] }, 'a.y.io', 'no filter chains matched'],
    ['`tcp` rules do not count', { tcp: [{ route: to('d') }] }, 'a.x.io', 'no listener matched'],
  ])('passed through: %s', (_name, spec, sni, expected) => {
    expect(send([gateway('edge/gw', [server(TLS, ['*'], PASSTHROUGH)]), bound(spec)], { ...at(sni), protocol: 'tcp' })).toBe(expected);
  });

  test('ended without HTTP: `tcp` rules count, `tls` ones do not', () => {
    const gw = gateway('edge/gw', [server(TLS, ['a.x.io'], SIMPLE)]);
    expect(send([gw, bound({ tcp: [{ route: to('d') }] })], { ...at('a.x.io'), protocol: 'tcp' })).toBe('d.a:1 (missing)');
    expect(send([gw, bound({ tls: [tlsRule({ sniHosts: ['a.x.io'] })] })], { ...at('a.x.io'), protocol: 'tcp' })).toBe('no listener matched');
  });

  test('AUTO_PASSTHROUGH: the server name says where', () => {
    const objects = [gateway('edge/gw', [server(TLS, ['*.local'], { mode: 'AUTO_PASSTHROUGH' })]), service('a/shop', { http: 80 })];
    const named = (sni: string) => send(objects, { ...at(sni), protocol: 'tcp' });
    expect(named('outbound_.80_._.shop.a.svc.cluster.local')).toBe('shop.a:80');
    expect(named('outbound_.81_._.shop.a.svc.cluster.local')).toBe('no filter chains matched');
    expect(named('shop.a.svc.cluster.local')).toBe('no filter chains matched');
  });
});

describe('TS-127: TCP', () => {
  const gw = gateway('edge/gw', [server({ number: 9000, name: 'tcp', protocol: 'TCP' }, ['*'])]);
  const rules = (tcp: object[], day = 1, name = 'vs') => virtualService(`a/${name}`, { hosts: ['*'], gateways: ['edge/gw'], tcp }, { day });
  const to = (host: string, match?: object) => ({ ...(match ? { match: [match] } : {}), route: [{ destination: { host, port: { number: 1 } } }] });

  test.each([
    ['the first rule', [rules([to('d'), to('e')])], 'd.a:1 (missing)'],
    ['of the oldest', [rules([to('d')], 2), rules([to('e')], 1, 'old')], 'e.a:1 (missing)'],
    ['with a match for the port', [rules([to('d', { port: 1 }), to('e', { port: 9000 })])], 'e.a:1 (missing)'],
    ['addresses and labels do not count', [rules([to('d', { destinationSubnets: ['1.2.3.4'], sourceLabels: { app: 'x' } })])], 'd.a:1 (missing)'],
    ['none', [], 'no listener matched'],
  ])('%s', (_name, objects, expected) => {
    expect(send([gw, ...objects], { port: 9000, protocol: 'tcp' })).toBe(expected);
  });
});

describe('TS-121: servers that share a port', () => {
  const two = (a: object, b: object) => [gateway('edge/gw', [a], 1), gateway('edge/later', [b], 2)];
  const both = { gateways: ['edge/gw', 'edge/later'] };

  test('HTTP servers add up', () => {
    const objects = [...two(server(HTTP, ['a.x.io']), server({ ...HTTP, protocol: 'HTTP2' }, ['b.x.io'])), vs('a/vs', ['*.x.io'], 200, {}, both)];
    expect([send(objects, { host: 'a.x.io' }), send(objects, { host: 'b.x.io' }), send(objects, { host: 'c.x.io' })]).toEqual(['200', '200', 'no virtual host matched']);
  });

  test('what is not HTTP comes too late', () => {
    const objects = [...two(server(HTTP, ['a.x.io']), server({ ...HTTP, protocol: 'TCP' }, ['*'])), vs('a/vs', ['a.x.io'], 200)];
    expect(send(objects)).toBe('200');
    expect(simulate(objects).gateway(INGRESS).groups.get(80)?.[0].dropped.map(({ reason }) => reason)).toEqual(['port 80 already serves HTTP']);
  });

  test('a host that is served with TLS twice loses the later server whole', () => {
    const objects = [...two(server(HTTPS, ['a.x.io'], SIMPLE), server({ ...HTTPS, name: 'h2' }, ['a.x.io', 'b.x.io'], SIMPLE)), vs('a/vs', ['*.x.io'], 200, {}, both)];
    const at = (name: string) => send(objects, { port: 443, sni: name, host: name });
    expect([at('a.x.io'), at('b.x.io')]).toEqual(['200', 'no filter chains matched']);
  });

  test('servers of one gateway with the same port and name: the first', () => {
    const objects = [gateway('edge/gw', [server(HTTPS, ['a.x.io'], SIMPLE), server(HTTPS, ['b.x.io'], SIMPLE)]), vs('a/vs', ['*.x.io'], 200)];
    expect(send(objects, { port: 443, sni: 'b.x.io', host: 'b.x.io' })).toBe('no filter chains matched');
  });

  test('addresses to bind to make listeners of their own', () => {
    const objects = [...two(server(HTTP, ['a.x.io']), server({ ...HTTP, protocol: 'TCP' }, ['*'], undefined, { bind: '127.0.0.1' })), vs('a/vs', ['a.x.io'], 200)];
    expect([send(objects), send(objects, { address: '127.0.0.1' })]).toEqual(['200', 'no listener matched']);
  });

  test.each([
    [80, false, '200'],
    [8080, false, 'no listener matched'],
    [8080, true, '200'],
    [80, true, 'no listener matched'],
  ])('servers name the port of the Service in front, the proxy listens on its target: %i, own %p: %s', (port, ownPort, expected) => {
    const front = service('edge/ingress', { http2: 80 }, { selector: INGRESS.labels });
    expect(send([front, gateway('edge/gw', [server(HTTP, ['*'])]), vs('a/vs', ['a.x.io'], 200)], { port, ownPort })).toBe(expected);
  });
});
