import { JsonObject } from '../../src/manifest/manifest';
import { Outcome } from '../../src/simulator/outcome';
import { TrafficRequest } from '../../src/simulator/request';
import { grpcRoute, httpRoute, kubernetesGateway, object, proxyOf, result, service, simulate } from './mesh';

const GATEWAY = kubernetesGateway('edge/gw', {
  gatewayClassName: 'istio',
  listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'All' } } }, { name: 'alt', port: 8080, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'All' } } }],
});
const SERVICES = ['one', 'two', 'three'].map((name) => service(`a/${name}`, { http: 80 }));

const parentRefs = [{ name: 'gw', namespace: 'edge' }];
const to = (name: string, extra: object = {}) => ({ name, port: 80, ...extra });
const rule = (matches: unknown, name: string) => ({ ...(matches === undefined ? {} : { matches }), backendRefs: [to(name)] });
const route = (rules: object[], place = 'a/route', day = 1, spec: object = {}) => httpRoute(place, { parentRefs, rules, ...spec }, { day });

function outcome(objects: ReadonlyArray<JsonObject>, request: Partial<TrafficRequest> = {}): Outcome {
  return simulate([GATEWAY, ...SERVICES, ...objects]).send({ proxy: proxyOf('edge/gw'), port: 80, host: 'x.io', ...request });
}

const send = (objects: ReadonlyArray<JsonObject>, request: Partial<TrafficRequest> = {}) => result(outcome(objects, request));

describe('TS-043, TS-144: matches', () => {
  test.each([
    [{ path: { type: 'PathPrefix', value: '/foo' } }, { path: '/foo' }, true],
    [{ path: { type: 'PathPrefix', value: '/foo' } }, { path: '/foo/bar?x' }, true],
    [{ path: { type: 'PathPrefix', value: '/foo' } }, { path: '/foobar' }, false],
    [{ path: { type: 'PathPrefix', value: '/foo/' } }, { path: '/foo' }, true],
    [{ path: { type: 'Exact', value: '/foo' } }, { path: '/foo/' }, false],
    [{ path: { type: 'RegularExpression', value: '/f.*' } }, { path: '/foo' }, true],
    [{ method: 'GET' }, { method: 'GET' }, true],
    [{ method: 'GET' }, { method: 'POST' }, false],
    [{ headers: [{ name: 'X-A', value: '1' }] }, { headers: { 'x-a': '1' } }, true],
    [{ headers: [{ name: 'X-A', type: 'RegularExpression', value: '[0-9]' }] }, { headers: { 'x-a': '12' } }, false],
    [{ queryParams: [{ name: 'v', value: '2' }] }, { path: '/?v=2' }, true],
    [{ queryParams: [{ name: 'v', type: 'RegularExpression', value: '[0-9]+' }] }, { path: '/?v=x' }, false],
  ])('%j takes %j: %p', (match, request, expected) => {
    expect(send([route([rule([match], 'one')])], request)).toBe(expected ? 'one.a:80' : 'no route matched');
  });

  const path = (type: string, value: string) => ({ path: { type, value } });
  const A = { name: 'a', value: '1' };

  test.each([
    ['exact before prefix', [path('PathPrefix', '/foo')], [path('Exact', '/foo')], 'two.a:80'],
    ['the longer prefix', [path('PathPrefix', '/')], [path('PathPrefix', '/foo')], 'two.a:80'],
    ['prefix before regex', [path('RegularExpression', '/foo.*')], [path('PathPrefix', '/')], 'two.a:80'],
    ['with a method', [path('PathPrefix', '/foo')], [{ ...path('PathPrefix', '/foo'), method: 'GET' }], 'two.a:80'],
    ['a longer path before a method', [{ ...path('PathPrefix', '/'), method: 'GET' }], [path('PathPrefix', '/foo')], 'two.a:80'],
    ['more headers', [{ headers: [A] }], [{ headers: [A, { name: 'b', value: '1' }] }], 'two.a:80'],
    ['headers before parameters', [{ queryParams: [A] }], [{ headers: [A] }], 'two.a:80'],
    ['among equals the first', [path('PathPrefix', '/foo')], [path('PathPrefix', '/foo')], 'one.a:80'],
  ])('%s', (_name, first, second, expected) => {
    const request = { path: '/foo?a=1', headers: { a: '1', b: '1' } };
    expect(send([route([rule(first, 'one'), rule(second, 'two')])], request)).toBe(expected);
    expect(send([route([rule(first, 'one')], 'a/r1', 1), route([rule(second, 'two')], 'a/r2', 2)], request)).toBe(expected);
  });

  test('of equal routes the older, then the first by name', () => {
    expect(send([route([rule(undefined, 'one')], 'a/x', 2), route([rule(undefined, 'two')], 'a/y', 1)])).toBe('two.a:80');
    expect(send([route([rule(undefined, 'one')], 'a/y', 1), route([rule(undefined, 'two')], 'a/x', 1)])).toBe('two.a:80');
  });
});

describe('TS-145: GRPCRoute', () => {
  const call = (path: string) => ({ protocol: 'grpc' as const, path });

  test.each([
    [{ service: 'shop.Cart', method: 'Add' }, '/shop.Cart/Add', true],
    [{ service: 'shop.Cart', method: 'Add' }, '/shop.Cart/Get', false],
    [{ service: 'shop.Cart' }, '/shop.Cart/Get', true],
    [{ service: 'shop.Cart' }, '/shop.CartX/Get', false],
    [{ method: 'Add' }, '/any.Service/Add', true],
    [{ method: 'Add' }, '/any/Service/Add', false],
    [{ type: 'RegularExpression', service: 'shop\\..*', method: 'A.*' }, '/shop.Cart/Add', true],
    [{ type: 'RegularExpression', service: 'shop\\..*' }, '/other.Cart/Add', false],
    [undefined, '/any.Service/Add', true],
  ])('%j takes %s: %p', (method, path, expected) => {
    const grpc = grpcRoute('a/grpc', { parentRefs, rules: [{ matches: [method === undefined ? {} : { method }], backendRefs: [to('one')] }] });
    expect(send([grpc], call(path))).toBe(expected ? 'one.a:80' : 'no route matched');
  });

  test('it shares a host with HTTPRoutes', () => {
    const grpc = grpcRoute('a/grpc', { parentRefs, rules: [{ matches: [{ method: { service: 's', method: 'm' }, headers: [{ name: 'h', value: '1' }] }], backendRefs: [to('one')] }] });
    expect(send([grpc, route([rule(undefined, 'two')])], { ...call('/s/m'), headers: { h: '1' } })).toBe('one.a:80');
    expect(send([grpc, route([rule(undefined, 'two')])], call('/s/m'))).toBe('two.a:80');
  });
});

describe('TS-146: filters', () => {
  const filtered = (filter: object, extra: object = {}) => route([{ filters: [filter], ...extra }]);
  const redirect = (requestRedirect: object) => filtered({ type: 'RequestRedirect', requestRedirect });
  const rewrite = (urlRewrite: object) => filtered({ type: 'URLRewrite', urlRewrite }, { backendRefs: [to('one')] });

  test.each([
    [{ hostname: 'y.io' }, 80, '302 |y.io||'],
    [{ hostname: 'y.io', statusCode: 301 }, 8080, '301 |y.io|8080|'],
    [{ scheme: 'https', statusCode: 301 }, 8080, '301 https|||'],
    [{ scheme: 'https', port: 443 }, 80, '302 https|||'],
    [{ port: 8443 }, 80, '302 ||8443|'],
    [{ path: { type: 'ReplaceFullPath', replaceFullPath: '/new' } }, 80, '302 |||/new'],
    [{ path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/new' } }, 80, '302 |||/new'],
  ])('redirect %j at port %i: %s', (filter, port, expected) => {
    expect(send([redirect(filter)], { port })).toBe(expected);
  });

  test.each([
    [{ hostname: 'y.io' }, { host: 'y.io' }],
    [{ path: { type: 'ReplaceFullPath', replaceFullPath: '/new' } }, { path: '/new' }],
    [{ path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/new' } }, { prefix: '/new' }],
  ])('rewrite %j', (filter, expected) => {
    expect(outcome([rewrite(filter)]).rewrite).toEqual(expected);
  });

  test('a prefix that is rewritten to / is taken off', () => {
    const urlRewrite = { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/' } };
    const stripping = route([{ matches: [{ path: { type: 'PathPrefix', value: '/api' } }], filters: [{ type: 'URLRewrite', urlRewrite }], backendRefs: [to('one')] }]);
    expect(outcome([stripping], { path: '/api/x' })).toMatchObject({ rewrite: { prefix: '/' }, strippedPrefix: '/api' });
  });

  test.each([
    [{}, { numerator: 100, denominator: 100 }],
    [{ percent: 25 }, { numerator: 250000, denominator: 1000000 }],
    [{ fraction: { numerator: 1, denominator: 8 } }, { numerator: 125000, denominator: 1000000 }],
    [{ percent: 0 }, undefined],
  ])('mirror %j', (share, expected) => {
    const mirror = filtered({ type: 'RequestMirror', requestMirror: { backendRef: to('two'), ...share } }, { backendRefs: [to('one')] });
    expect(outcome([mirror]).mirrors?.[0].share).toEqual(expected);
  });

  test('headers, of the rule and of a backend', () => {
    const requestHeaderModifier = { set: [{ name: 'a', value: '1' }], remove: ['b'] };
    const responseHeaderModifier = { add: [{ name: 'c', value: '2' }] };
    const both = route([{
      filters: [{ type: 'RequestHeaderModifier', requestHeaderModifier }, { type: 'ResponseHeaderModifier', responseHeaderModifier }],
      backendRefs: [to('one', { filters: [{ type: 'RequestHeaderModifier', requestHeaderModifier: { add: [{ name: 'd', value: '3' }] } }] })],
    }]);
    const { headers, destinations } = outcome([both]);
    expect([headers?.request?.set.get('a'), headers?.request?.remove, headers?.response?.add.get('c')]).toEqual(['1', ['b'], '2']);
    expect(destinations?.[0].headers?.request?.add.get('d')).toBe('3');
  });

  test('a filter that is not supported loses the whole route', () => {
    const bad = route([{ filters: [{ type: 'ExtensionRef', extensionRef: { group: 'g.io', kind: 'K', name: 'n' } }], backendRefs: [to('one')] }, rule(undefined, 'two')]);
    expect(send([bad])).toBe('no route matched');
  });
});

describe('TS-147, TS-150: backends', () => {
  const backends = (...backendRefs: object[]) => route([{ backendRefs }], 'b/route');
  const grant = (spec: object = {}, place = 'a/grant') => object('gateway.networking.k8s.io/v1beta1', 'ReferenceGrant', place, {
    from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'b' }], to: [{ group: '', kind: 'Service', ...spec }],
  });
  const remote = (name: string, extra: object = {}) => to(name, { namespace: 'a', ...extra });

  test.each([
    ['granted', [remote('one')], [grant()], 'one.a:80'],
    ['granted by name', [remote('one')], [grant({ name: 'one' })], 'one.a:80'],
    ['granted for another', [remote('one')], [grant({ name: 'two' })], 'UnknownService (missing)'],
    ['not granted', [remote('one')], [], 'UnknownService (missing)'],
    ['granted in the wrong namespace', [remote('one')], [grant({}, 'b/grant')], 'UnknownService (missing)'],
    ['one of two not granted', [remote('one', { weight: 9 }), remote('two', { weight: 1 })], [grant({ name: 'one' })], 'one.a:80*9 + UnknownService*1 (missing)'],
    ['no such Service', [remote('nine')], [grant()], 'nine.a:80 (missing)'],
    ['a kind that is no backend', [remote('one', { kind: 'ConfigMap' })], [], 'UnknownService (missing)'],
    ['weights', [remote('one', { weight: 9 }), remote('two', { weight: 1 })], [grant()], 'one.a:80*9 + two.a:80*1'],
    ['a weight of nothing', [remote('one', { weight: 7 }), remote('two', { weight: 0 })], [grant()], 'one.a:80'],
    ['only weights of nothing', [remote('one', { weight: 0 })], [grant()], '500'],
    ['none at all', [], [], '500'],
  ])('%s', (_name, refs, grants, expected) => {
    expect(send([backends(...refs), ...grants])).toBe(expected);
  });
});

describe('TS-152: timeouts and retries', () => {
  const timed = (parts: object) => outcome([route([{ backendRefs: [to('one')], ...parts }])]);

  test.each([
    [{ timeouts: { request: '5s' } }, '5s', undefined],
    [{ timeouts: { request: '0s' } }, undefined, undefined],
    [{ timeouts: { request: '10s', backendRequest: '2s' } }, '2s', undefined],
    [{ timeouts: { request: '10s', backendRequest: '2s' }, retry: { attempts: 3 } }, '10s', '2s'],
  ])('%j: %s, each try %s', (parts, timeout, perTry) => {
    const { retry, timeout: whole } = timed(parts);
    expect([whole?.toString(), retry?.perTryTimeout?.toString()]).toEqual([timeout, perTry]);
  });

  test('codes', () => {
    const { retry } = timed({ retry: { attempts: 3, codes: [500, 503] } });
    expect([retry?.numRetries, retry?.retriableStatusCodes]).toEqual([3, [500, 503]]);
    expect(retry?.retryOn.split(',')).toContain('retriable-status-codes');
  });
});
