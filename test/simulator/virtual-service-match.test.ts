import { TrafficRequest } from '../../src/simulator/request';
import { INGRESS, istioGateway, result, service, sidecar, simulate, virtualService } from './mesh';

const CLIENT = sidecar('a', { app: 'web' });

/** Sends a request for `shop` under one rule with these matches; whether it is taken. */
function taken(match: unknown, request: Partial<TrafficRequest>): boolean {
  const simulator = simulate([
    service('a/shop', { http: 80 }),
    service('a/other', { http: 80 }),
    virtualService('a/shop', { hosts: ['shop'], http: [{ match, route: [{ destination: { host: 'shop' } }] }, { route: [{ destination: { host: 'other' } }] }] }),
  ]);
  const outcome = simulator.send({ proxy: CLIENT, port: 80, address: 'shop.a.svc.cluster.local', host: 'shop', ...request });
  expect(['shop.a:80', 'other.a:80']).toContain(result(outcome));
  return result(outcome) === 'shop.a:80';
}

describe('TS-043: path', () => {
  test.each([
    [{ exact: '/api' }, '/api', true],
    [{ exact: '/api' }, '/api?x=1', true],
    [{ exact: '/api' }, '/api/', false],
    [{ exact: '/api' }, '/API', false],
    [{ prefix: '/api' }, '/apix', true],
    [{ prefix: '/api/' }, '/api', false],
    [{ prefix: '/' }, '/anything', true],
    [{ regex: '/items/[0-9]+' }, '/items/42', true],
    [{ regex: '/items/[0-9]+' }, '/items/42/more', false],
    [{ regex: '/items/[0-9]+' }, '/items/42?q=/x', true],
  ])('%j takes %s: %p', (uri, path, expected) => {
    expect(taken([{ uri }], { path })).toBe(expected);
  });

  test.each([
    [{ exact: '/Api' }, '/aPI', true],
    [{ prefix: '/Api' }, '/apix', true],
    [{ regex: '/Api' }, '/api', false],
  ])('in any case, %j takes %s: %p', (uri, path, expected) => {
    expect(taken([{ uri, ignoreUriCase: true }], { path })).toBe(expected);
  });

  test.each([
    ['/a/../api', true],
    ['/%61pi', true],
    ['/./api', true],
    ['/api%2Fx', true],
    ['/x/api', false],
  ])('TS-100: %s is tidied before it is compared: %p', (path, expected) => {
    expect(taken([{ uri: { prefix: '/api' } }], { path })).toBe(expected);
  });
});

describe('TS-044: headers', () => {
  test.each([
    [{ exact: 'ann' }, { 'X-User': 'ann' }, true],
    [{ exact: 'ann' }, { 'x-user': 'Ann' }, false],
    [{ exact: 'ann' }, {}, false],
    [{ prefix: 'a' }, { 'x-user': 'ann' }, true],
    [{ regex: 'a.' }, { 'x-user': 'ann' }, false],
    [{ regex: 'a.+' }, { 'x-user': 'ann' }, true],
    [{}, { 'x-user': '' }, true],
    [{}, {}, false],
    [{ regex: '*' }, { 'x-user': 'anything' }, true],
    [{ exact: 'a,b' }, { 'x-user': ['a', 'b'] }, true],
  ])('x-user %j takes %j: %p', (pattern, headers, expected) => {
    expect(taken([{ headers: { 'x-user': pattern } }], { headers })).toBe(expected);
  });

  test.each([
    [{ exact: 'ann' }, { 'x-user': 'ann' }, false],
    [{ exact: 'ann' }, { 'x-user': 'bob' }, true],
    [{ exact: 'ann' }, {}, true],
    [{ exact: '' }, {}, false],
    [{}, {}, true],
    [{}, { 'x-user': 'bob' }, false],
  ])('without x-user %j takes %j: %p', (pattern, headers, expected) => {
    expect(taken([{ withoutHeaders: { 'x-user': pattern } }], { headers })).toBe(expected);
  });
});

describe('TS-046: query parameters', () => {
  test.each([
    [{ exact: '2' }, '/?v=2', true],
    [{ exact: '2' }, '/?v=1&v=2', false],
    [{ exact: '' }, '/?v', true],
    [{ regex: '[0-9]+' }, '/?v=12', true],
    [{ regex: '[0-9]+' }, '/?v=1x', false],
    [{ prefix: 'b' }, '/?v=beta', true],
    [{}, '/?v', true],
    [{}, '/?w=v', false],
  ])('v %j takes %s: %p', (pattern, path, expected) => {
    expect(taken([{ queryParams: { v: pattern } }], { path })).toBe(expected);
  });
});

describe('TS-047: method, host and scheme', () => {
  test.each([
    [{ method: { exact: 'GET' } }, { method: 'GET' }, true],
    [{ method: { exact: 'GET' } }, { method: 'get' }, false],
    [{ method: { regex: 'GET|HEAD' } }, { method: 'HEAD' }, true],
    [{ authority: { exact: 'shop' } }, { host: 'shop' }, true],
    [{ authority: { exact: 'shop' } }, { host: 'shop:80' }, false],
    [{ authority: { prefix: 'shop.' } }, { host: 'shop.a' }, true],
    [{ scheme: { exact: 'http' } }, {}, true],
    [{ scheme: { exact: 'https' } }, {}, false],
  ])('%j takes %j: %p', (match, request, expected) => {
    expect(taken([match], request)).toBe(expected);
  });
});

describe('TS-040: blocks and their fields', () => {
  test('blocks are alternatives, fields of a block all have to hold', () => {
    const match = [{ uri: { prefix: '/a' }, method: { exact: 'POST' } }, { uri: { prefix: '/b' } }];
    expect(taken(match, { path: '/a', method: 'POST' })).toBe(true);
    expect(taken(match, { path: '/a', method: 'GET' })).toBe(false);
    expect(taken(match, { path: '/b', method: 'GET' })).toBe(true);
  });

  test('an empty block takes everything', () => {
    expect(taken([{}], { path: '/whatever' })).toBe(true);
  });
});

describe('TS-042: what does not depend on the request', () => {
  test.each([
    ['another port', { port: 8080 }, false],
    ['this port', { port: 80 }, true],
    ['labels that the client has', { sourceLabels: { app: 'web' } }, true],
    ['labels that it has not', { sourceLabels: { app: 'cart' } }, false],
    ['its namespace', { sourceNamespace: 'a' }, true],
    ['another namespace', { sourceNamespace: 'b' }, false],
    ['sidecars', { gateways: ['mesh'] }, true],
    ['a gateway', { gateways: ['edge/public'] }, false],
    ['sidecars, whoever the client is', { gateways: ['mesh'], sourceLabels: { app: 'cart' }, sourceNamespace: 'b' }, true],
  ])('a match for %s', (_name, filter, expected) => {
    expect(taken([{ uri: { prefix: '/' }, ...filter }], {})).toBe(expected);
  });
});

describe('TS-041: what follows a rule that takes everything is never reached', () => {
  test.each([
    ['no match', undefined],
    ['prefix /', [{ uri: { prefix: '/' } }]],
    ['regex .*', [{ uri: { regex: '.*' } }]],
  ])('%s', (_name, match) => {
    const first = match === undefined ? {} : { match };
    const simulator = simulate([
      service('a/shop', { http: 80 }),
      virtualService('a/shop', {
        hosts: ['shop'], http: [{ ...first, name: 'first', directResponse: { status: 200 } }, { match: [{ uri: { exact: '/x' } }], directResponse: { status: 201 } }],
      }),
    ]);
    const request = { proxy: CLIENT, port: 80, address: 'shop.a.svc.cluster.local', host: 'shop', path: '/x' };
    expect(result(simulator.send(request))).toBe('200');
    expect(simulator.sidecar(CLIENT).find(request.address, 80).http?.find('shop')?.routes).toHaveLength(1);
  });
});

describe('TS-045: claims of a token that a gateway has validated', () => {
  const gateway = istioGateway('edge/gw', { selector: { istio: 'ingressgateway' }, servers: [{ port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts: ['*'] }] });

  test.each([
    ['@request.auth.claims.groups', { exact: 'admin' }, { groups: ['user', 'admin'] }, true],
    ['@request.auth.claims.groups', { exact: 'admin' }, { groups: 'user' }, false],
    ['@request.auth.claims[org][name]', { prefix: 'ac' }, { org: { name: 'acme' } }, true],
    ['@request.auth.claims.sub', { regex: '[a-z]+' }, {}, false],
    ['@request.auth.claims.constructor', { regex: '.*' }, {}, false],
  ])('%s %j of %j: %p', (name, pattern, claims, expected) => {
    const simulator = simulate([
      gateway,
      virtualService('edge/vs', { hosts: ['x.io'], gateways: ['gw'], http: [{ match: [{ headers: { [name]: pattern } }], directResponse: { status: 200 } }] }),
    ]);
    expect(result(simulator.send({ proxy: INGRESS, port: 80, host: 'x.io', claims }))).toBe(expected ? '200' : 'no route matched');
  });

  test('a sidecar validates none', () => {
    expect(taken([{ headers: { '@request.auth.claims.sub': { exact: 'ann' } } }], { claims: { sub: 'ann' } })).toBe(false);
  });
});
