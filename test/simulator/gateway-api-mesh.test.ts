import { JsonObject } from '../../src/manifest/manifest';
import { TrafficRequest } from '../../src/simulator/request';
import { httpRoute, kubernetesGateway, proxyOf, result, service, serviceEntry, sidecar, simulate, tcpRoute, tlsRoute, virtualService } from './mesh';

const SERVICES = [service('b/shop', { http: 80 }), service('b/v2', { http: 80 }), service('a/own', { http: 80 })];

function send(objects: ReadonlyArray<JsonObject>, request: Partial<TrafficRequest> = {}, client = 'a'): string {
  return result(simulate([...SERVICES, ...objects]).send({ proxy: sidecar(client), port: 80, host: 'shop.b', address: 'shop.b.svc.cluster.local', ...request }));
}

const parent = (extra: object = {}) => [{ group: '', kind: 'Service', name: 'shop', namespace: 'b', ...extra }];
const route = (place: string, backend: string, match?: object, extra: object = {}, day = 1) =>
  httpRoute(place, {
    parentRefs: parent(extra), rules: [{ ...(match ? { matches: [match] } : {}), backendRefs: [{ name: backend, namespace: place.split('/')[0], port: 80 }] }],
  }, { day });

describe('TS-148: routes of a Service', () => {
  const API = { path: { type: 'PathPrefix', value: '/api' } };

  test.each([
    ['in its namespace: for all clients', [route('b/r', 'v2')], {}, 'a', 'v2.b:80'],
    ['what no match takes is lost', [route('b/r', 'v2', API)], {}, 'a', 'no route matched'],
    ['in the client\'s namespace: for its clients', [route('a/r', 'own')], {}, 'a', 'own.a:80'],
    ['not for others', [route('a/r', 'own')], {}, 'c', 'shop.b:80'],
    ['the client\'s wins', [route('b/r', 'v2', undefined, {}, 1), route('a/r', 'own', undefined, {}, 2)], {}, 'a', 'own.a:80'],
    ['for one port', [route('b/r', 'v2', undefined, { port: 80 })], {}, 'a', 'v2.b:80'],
    ['for another port', [route('b/r', 'v2', undefined, { port: 8080 })], {}, 'a', 'shop.b:80'],
    ['several add up by specificity', [route('b/r1', 'shop', undefined, {}, 1), route('b/r2', 'v2', API, {}, 2)], { path: '/api/x' }, 'a', 'v2.b:80'],
  ])('%s', (_name, routes, request, client, expected) => {
    expect(send(routes, request, client)).toBe(expected);
  });

  test('they need no grant', () => {
    const across = httpRoute('a/r', { parentRefs: parent(), rules: [{ backendRefs: [{ name: 'v2', namespace: 'b', port: 80 }] }] });
    expect(send([across])).toBe('v2.b:80');
  });

  test('in the namespace of the client they come before VirtualServices', () => {
    const vs = virtualService('b/vs', { hosts: ['shop'], http: [{ directResponse: { status: 200 } }] }, { day: 1 });
    expect(send([vs, route('b/r', 'v2', undefined, {}, 2)], {}, 'b')).toBe('v2.b:80');
    expect(send([vs, route('b/r', 'v2', undefined, {}, 2)], {}, 'a')).toBe('200');
  });

  test('a ServiceEntry can be the parent', () => {
    const entry = serviceEntry('b/ext', { hosts: ['ext.io'], ports: [{ number: 80, name: 'http', protocol: 'HTTP' }], resolution: 'DNS' });
    const onEntry = httpRoute('b/r', { parentRefs: [{ group: 'networking.istio.io', kind: 'ServiceEntry', name: 'ext' }], rules: [{ backendRefs: [{ name: 'v2', port: 80 }] }] });
    expect(send([entry, onEntry], { host: 'ext.io' })).toBe('v2.b:80');
  });
});

describe('TS-149: TCPRoute and TLSRoute', () => {
  const all = { namespaces: { from: 'All' } };
  const gateway = kubernetesGateway('edge/gw', {
    gatewayClassName: 'istio',
    listeners: [
      { name: 'tcp', port: 9000, protocol: 'TCP', allowedRoutes: all },
      { name: 'tls', port: 8443, protocol: 'TLS', hostname: '*.x.io', tls: { mode: 'Passthrough' }, allowedRoutes: all },
      { name: 'end', port: 9443, protocol: 'TLS', tls: { certificateRefs: [{ name: 'cert' }] }, allowedRoutes: all },
    ],
  });
  const db = service('b/db', { tcp: 5432 });
  const rules = (...weights: number[]) => [{ backendRefs: weights.map((weight, index) => ({ name: index === 0 ? 'db' : 'none', port: 5432, weight })) }];
  const on = (sectionName: string, spec: object) => ({ parentRefs: [{ name: 'gw', namespace: 'edge', sectionName }], ...spec });
  const at = (objects: JsonObject[], request: Partial<TrafficRequest>) => send([gateway, db, ...objects], { proxy: proxyOf('edge/gw'), protocol: 'tcp', ...request });

  test.each([
    ['TCP', tcpRoute('b/r', on('tcp', { rules: rules(1) })), { port: 9000 }, 'db.b:5432'],
    ['TCP with weights', tcpRoute('b/r', on('tcp', { rules: rules(3, 1) })), { port: 9000 }, 'db.b:5432*3 + none.b:5432*1 (missing)'],
    ['only the first rule counts', tcpRoute('b/r', on('tcp', { rules: [...rules(1), ...rules(1, 1)] })), { port: 9000 }, 'db.b:5432'],
    ['TLS by server name', tlsRoute('b/r', on('tls', { hostnames: ['a.x.io'], rules: rules(1) })), { port: 8443, sni: 'a.x.io' }, 'db.b:5432'],
    ['TLS, another name', tlsRoute('b/r', on('tls', { hostnames: ['a.x.io'], rules: rules(1) })), { port: 8443, sni: 'b.x.io' }, 'no filter chains matched'],
    ['TLS, a name that the listener does not serve', tlsRoute('b/r', on('tls', { hostnames: ['a.y.io'], rules: rules(1) })), { port: 8443, sni: 'a.y.io' }, 'no listener matched'],
    ['TLS that ends at the gateway', tcpRoute('b/r', on('end', { rules: rules(1) })), { port: 9443, sni: 'any.io' }, 'db.b:5432'],
    ['TLS is not for TCP listeners', tlsRoute('b/r', on('tcp', { hostnames: ['a.x.io'], rules: rules(1) })), { port: 9000, sni: 'a.x.io' }, 'no listener matched'],
    ['TCP is not for listeners that pass TLS through', tcpRoute('b/r', on('tls', { rules: rules(1) })), { port: 8443, sni: 'a.x.io' }, 'no listener matched'],
  ])('%s', (_name, made, request, expected) => {
    expect(at([made], request)).toBe(expected);
  });

  test('of a Service, for its clients', () => {
    const mesh = tcpRoute('b/r', { parentRefs: [{ group: '', kind: 'Service', name: 'db' }], rules: [{ backendRefs: [{ name: 'other', port: 1 }] }] });
    expect(send([db, mesh], { port: 5432, protocol: 'tcp', address: 'db.b.svc.cluster.local' })).toBe('other.b:1 (missing)');
  });
});
