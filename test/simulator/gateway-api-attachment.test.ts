import { JsonObject } from '../../src/manifest/manifest';
import { TrafficRequest } from '../../src/simulator/request';
import { httpRoute, kubernetesGateway, namespace, object, proxyOf, result, service, simulate } from './mesh';

const ALL = { namespaces: { from: 'All' } };
const BACKEND = service('a/shop', { http: 80 });

const listener = (parts: object = {}) => ({ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: ALL, ...parts });
const gateway = (listeners: object[], spec: object = {}) => kubernetesGateway('edge/gw', { gatewayClassName: 'istio', listeners, ...spec });
const route = (spec: object = {}, parent: object = {}, place = 'a/route') =>
  httpRoute(place, { parentRefs: [{ name: 'gw', namespace: 'edge', ...parent }], rules: [{ backendRefs: [{ name: 'shop', namespace: 'a', port: 80 }] }], ...spec });

function send(objects: ReadonlyArray<JsonObject>, request: Partial<TrafficRequest> = {}): string {
  return result(simulate([BACKEND, ...objects]).send({ proxy: proxyOf('edge/gw'), port: 80, host: 'a.x.io', ...request }));
}

describe('TS-140: classes', () => {
  const gatewayClass = (controllerName: string) => object('gateway.networking.k8s.io/v1', 'GatewayClass', '/mine', { controllerName });

  test.each([
    ['istio', [], 'shop.a:80'],
    ['nginx', [], 'no listener matched'],
    ['istio-waypoint', [], 'no listener matched'],
    ['mine', [gatewayClass('istio.io/gateway-controller')], 'shop.a:80'],
    ['mine', [gatewayClass('example.com/controller')], 'no listener matched'],
  ])('%s', (gatewayClassName, classes, expected) => {
    expect(send([gateway([listener()], { gatewayClassName }), route(), ...classes])).toBe(expected);
  });

  test('its proxies are those deployed for it, in its namespace', () => {
    expect(send([gateway([listener()]), route()], { proxy: proxyOf('other/gw') })).toBe('no listener matched');
  });

  test('or those behind the Service it gives as its address', () => {
    const mine = gateway([listener()], { addresses: [{ type: 'Hostname', value: 'ingress.edge.svc.cluster.local' }] });
    const front = service('edge/ingress', { http: 80 }, { selector: { app: 'ingress' } });
    expect(send([mine, front, route()], { proxy: { type: 'router', namespace: 'edge', labels: { app: 'ingress' } } })).toBe('shop.a:80');
  });
});

describe('TS-141: listeners', () => {
  const certificateRefs = [{ name: 'cert' }];

  test.each([
    ['HTTP', {}, {}, 'shop.a:80'],
    ['HTTPS', { tls: { certificateRefs } }, { sni: 'a.x.io' }, 'shop.a:80'],
    ['HTTPS without certificate', {}, { sni: 'a.x.io' }, 'no listener matched'],
    ['UDP', {}, {}, 'no listener matched'],
  ])('%s', (protocol, parts, request, expected) => {
    expect(send([gateway([listener({ protocol: protocol.split(' ')[0], ...parts })]), route()], request)).toBe(expected);
  });
});

describe('TS-128, TS-150: certificates', () => {
  const https = (...certificateRefs: object[]) => gateway([listener({ protocol: 'HTTPS', tls: { certificateRefs } })]);
  const remote = { name: 'cert', namespace: 'certs' };
  const grant = (kind: string) => object('gateway.networking.k8s.io/v1beta1', 'ReferenceGrant', 'certs/grant', {
    from: [{ group: 'gateway.networking.k8s.io', kind, namespace: 'edge' }], to: [{ group: '', kind: 'Secret' }],
  });

  test.each([
    ['of its own namespace', https({ name: 'cert' }), [], true],
    ['of another, granted', https(remote), [grant('Gateway')], true],
    ['of another, granted to routes', https(remote), [grant('HTTPRoute')], false],
    ['of another, not granted', https(remote), [], false],
    ['two', https({ name: 'rsa' }, { name: 'ecdsa' }), [], true],
    ['three', https({ name: 'a' }, { name: 'b' }, { name: 'c' }), [], false],
    ['that are no Secrets', https({ name: 'cert', kind: 'ConfigMap' }), [], false],
  ])('%s: %#', (_name, made, grants, expected) => {
    expect(send([made, ...grants, route()], { sni: 'a.x.io' })).toBe(expected ? 'shop.a:80' : 'no listener matched');
  });
});

describe('TS-142: whom a listener takes routes from', () => {
  const exposed = (from: string, selector?: object) => listener({ allowedRoutes: { namespaces: { from, ...(selector ? { selector } : {}) } } });
  const matchLabels = { matchLabels: { expose: 'yes' } };

  test.each([
    ['all', exposed('All'), 'a', {}, true],
    ['its own namespace by default', listener({ allowedRoutes: undefined }), 'a', {}, false],
    ['its own namespace', exposed('Same'), 'edge', {}, true],
    ['not others', exposed('Same'), 'a', {}, false],
    ['namespaces with a label', exposed('Selector', matchLabels), 'a', { expose: 'yes' }, true],
    ['not those without', exposed('Selector', matchLabels), 'a', {}, false],
    ['by expression', exposed('Selector', { matchExpressions: [{ key: 'expose', operator: 'In', values: ['no', 'yes'] }] }), 'a', { expose: 'yes' }, true],
    ['by name', exposed('Selector', { matchLabels: { 'kubernetes.io/metadata.name': 'a' } }), 'a', {}, true],
    ['nobody', exposed('None'), 'edge', {}, false],
    ['another kind', listener({ allowedRoutes: { ...ALL, kinds: [{ kind: 'GRPCRoute' }] } }), 'a', {}, false],
    ['this kind', listener({ allowedRoutes: { ...ALL, kinds: [{ kind: 'HTTPRoute' }] } }), 'a', {}, true],
  ])('%s', (_name, one, place, labels, expected) => {
    const grant = object('gateway.networking.k8s.io/v1beta1', 'ReferenceGrant', 'a/grant', {
      from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'edge' }], to: [{ group: '', kind: 'Service' }],
    });
    expect(send([gateway([one]), namespace(place, labels), grant, route({}, {}, `${place}/route`)])).toBe(expected ? 'shop.a:80' : 'no route matched');
  });
});

describe('TS-143: attachment', () => {
  const two = gateway([listener(), listener({ name: 'alt', port: 8080 })]);
  const ports = (objects: JsonObject[]) => [80, 8080].filter((port) => send(objects, { port }) === 'shop.a:80');

  test.each([
    [{}, [80, 8080]],
    [{ sectionName: 'alt' }, [8080]],
    [{ port: 80 }, [80]],
    [{ sectionName: 'alt', port: 80 }, []],
    [{ sectionName: 'none' }, []],
    [{ namespace: 'a' }, []],
    [{ kind: 'Service', group: '' }, []],
  ])('parent %j: ports %j', (parent, expected) => {
    expect(ports([two, route({}, parent)])).toEqual(expected);
  });

  test.each([
    [undefined, undefined, 'anything.io', 'shop.a:80'],
    ['*.x.io', undefined, 'a.x.io', 'shop.a:80'],
    ['*.x.io', undefined, 'x.io', 'no virtual host matched'],
    ['a.x.io', ['*.x.io'], 'a.x.io', 'shop.a:80'],
    ['a.x.io', ['*.x.io'], 'b.x.io', 'no virtual host matched'],
    ['*.x.io', ['a.x.io', 'b.y.io'], 'a.x.io', 'shop.a:80'],
    ['*.x.io', ['a.x.io', 'b.y.io'], 'b.y.io', 'no virtual host matched'],
    ['*.x.io', ['b.y.io'], 'b.y.io', 'no route matched'],
    [undefined, ['A.x.io'], 'a.X.io', 'shop.a:80'],
  ])('listener %s, route %j: %s gets %s', (hostname, hostnames, host, expected) => {
    const objects = [gateway([listener(hostname === undefined ? {} : { hostname })]), route(hostnames === undefined ? {} : { hostnames })];
    expect(send(objects, { host })).toBe(expected);
  });

  test('a request goes to the most specific listener alone', () => {
    const shared = gateway([listener({ hostname: '*.x.io' }), listener({ name: 'own', hostname: 'a.x.io' })]);
    expect([send([shared, route()], { host: 'a.x.io' }), send([shared, route()], { host: 'b.x.io' })]).toEqual(['shop.a:80', 'shop.a:80']);
    const onWide = route({}, { sectionName: 'http' });
    expect([send([shared, onWide], { host: 'a.x.io' }), send([shared, onWide], { host: 'b.x.io' })]).toEqual(['no route matched', 'shop.a:80']);
  });
});

describe('TS-154: ListenerSet', () => {
  const set = (place: string, listeners: object[], day = 1) =>
    object('gateway.networking.k8s.io/v1', 'ListenerSet', place, { parentRef: { name: 'gw', namespace: 'edge', kind: 'Gateway', group: 'gateway.networking.k8s.io' }, listeners }, { day });
  const onSet = (parent: object = {}) => route({}, { kind: 'ListenerSet', name: 'set', namespace: 'a', ...parent });
  const allowing = (from: string) => gateway([listener()], { allowedListeners: { namespaces: { from } } });
  const extra = listener({ name: 'extra', port: 8081 });

  test.each([
    ['All', 'shop.a:80'],
    ['Same', 'no listener matched'],
    ['None', 'no listener matched'],
  ])('a Gateway that allows %s: %s', (from, expected) => {
    expect(send([allowing(from), set('a/set', [extra]), onSet()], { port: 8081 })).toBe(expected);
  });

  test('by default none is allowed', () => {
    expect(send([gateway([listener()]), set('a/set', [extra]), onSet()], { port: 8081 })).toBe('no listener matched');
  });

  test('what the Gateway has itself comes first, then the older set', () => {
    const conflicting = set('a/set', [listener({ name: 'mine' }), extra], 2);
    const older = set('b/older', [extra], 1);
    expect(send([allowing('All'), conflicting, onSet()], { port: 80 })).toBe('no route matched');
    expect(send([allowing('All'), conflicting, older, onSet()], { port: 8081 })).toBe('no route matched');
  });

  test('routes of the Gateway do not hang on its sets', () => {
    expect(send([allowing('All'), set('a/set', [extra]), route()], { port: 8081 })).toBe('no route matched');
  });
});
