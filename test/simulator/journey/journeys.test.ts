import { JsonObject } from '../../../src/manifest/manifest';
import { MeshSimulator, TrafficSource } from '../../../src/testing';
import { deployment, destinationRule, istioGateway, kubernetesGateway, namespace, object, peerAuthentication, service, serviceEntry, virtualService } from '../mesh';

const app = (name: string) => [service(`shop/${name}`, { http: 8080 }), deployment(`shop/${name}`, { app: name })];
const allow = (place: string, spec: Readonly<Record<string, unknown>>) => object('security.istio.io/v1', 'AuthorizationPolicy', place, spec);
const simulator = (objects: ReadonlyArray<JsonObject>, meshConfig?: unknown) => MeshSimulator.fromManifests(
  [...objects], meshConfig === undefined ? {} : { meshConfig },
);
const route = (host: string, extra: Readonly<Record<string, unknown>> = {}) => ({ route: [{ destination: { host, ...extra } }] });

describe('through an egress gateway', () => {
  const egress = [
    service('edge/egress', { http: 80, tls: 443 }, { selector: { istio: 'egress' } }),
    deployment('edge/egress', { istio: 'egress' }),
    istioGateway('edge/egress', { selector: { istio: 'egress' }, servers: [{ port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts: ['api.example.com'] }] }),
    serviceEntry('shop/api', { hosts: ['api.example.com'], ports: [{ number: 80, name: 'http', protocol: 'HTTP' }, { number: 443, name: 'https', protocol: 'HTTPS' }], resolution: 'DNS' }),
    virtualService('shop/api', {
      hosts: ['api.example.com'],
      gateways: ['mesh', 'edge/egress'],
      http: [
        { match: [{ gateways: ['mesh'], port: 80 }], timeout: '9s', ...route('egress.edge.svc.cluster.local', { port: { number: 80 } }) },
        { match: [{ gateways: ['edge/egress'], port: 80 }], timeout: '4s', ...route('api.example.com', { port: { number: 443 } }) },
      ],
    }),
    destinationRule('shop/api', { host: 'api.example.com', trafficPolicy: { portLevelSettings: [{ port: { number: 443 }, tls: { mode: 'SIMPLE', sni: 'api.example.com' } }] } }),
  ];

  test('hops are in order, and the shorter time counts', () => {
    const outcome = simulator([...app('web'), ...egress]).http({ from: 'shop/default', to: 'http://api.example.com/v1' });
    expect(outcome.decision).toBe('ALLOW');
    expect(outcome.hops.map(({ proxy, name }) => `${proxy} ${name}`)).toEqual(['sidecar shop/default', 'egress gateway edge/egress', 'workload api.example.com']);
    expect(outcome.destinations).toMatchObject([{ service: 'api.example.com', port: 443, weight: 100, security: 'TLS' }]);
    expect(outcome.timeoutMillis).toBe(4000);
  });

  test('policies of the gateway decide on the way', () => {
    const closed = allow('edge/none', { selector: { matchLabels: { istio: 'egress' } }, action: 'DENY', rules: [{ to: [{ operation: { paths: ['/admin*'] } }] }] });
    const traffic = simulator([...app('web'), ...egress, closed]);
    expect(traffic.http({ from: 'shop/default', to: 'http://api.example.com/admin' })).toMatchObject({ decision: 'DENY', status: 403, policies: ['DENY edge/none'] });
    expect(traffic.http({ from: 'shop/default', to: 'http://api.example.com/v1' }).decision).toBe('ALLOW');
  });
});

describe('in the ambient mesh', () => {
  const ambient = [namespace('shop', { 'istio.io/dataplane-mode': 'ambient' }), ...app('web'), ...app('reviews')];
  const waypoint = kubernetesGateway('shop/waypoint', { gatewayClassName: 'istio-waypoint', listeners: [{ name: 'mesh', port: 15008, protocol: 'HBONE' }] });
  const served = ambient.map((one) => {
    const metadata = one.metadata as Readonly<Record<string, unknown>>;
    return one.kind === 'Service' && metadata.name === 'reviews' ? { ...one, metadata: { ...metadata, labels: { 'istio.io/use-waypoint': 'waypoint' } } } : one;
  });
  const split = virtualService('shop/reviews', { hosts: ['reviews.shop.svc.cluster.local'], http: [{ match: [{ uri: { prefix: '/old' } }], redirect: { uri: '/new' } }, route('reviews.shop.svc.cluster.local')] });

  test('ztunnel encrypts and routes nothing', () => {
    const outcome = simulator([...ambient, split]).http({ from: 'shop/default', to: 'http://reviews:8080/old' });
    expect(outcome).toMatchObject({ decision: 'ALLOW', mutualTls: true, redirect: undefined });
    expect(outcome.hops.map(({ proxy }) => proxy)).toEqual(['ztunnel', 'ztunnel']);
  });

  test('a waypoint routes', () => {
    const traffic = simulator([...served, waypoint, split]);
    const outcome = traffic.http({ from: 'shop/default', to: 'http://reviews:8080/' });
    expect(outcome.hops.map(({ proxy, name, identity }) => [proxy, name, identity])).toEqual([
      ['ztunnel', 'shop/default', undefined],
      ['waypoint', 'shop/waypoint', 'cluster.local/ns/shop/sa/default'],
      ['ztunnel', 'shop/reviews', 'cluster.local/ns/shop/sa/waypoint'],
    ]);
    expect(traffic.http({ from: 'shop/default', to: 'http://reviews:8080/old' }).redirect).toEqual({ location: 'http://reviews:8080/new', status: 301 });
  });

  test('policies that attach to the service hold at its waypoint', () => {
    const closed = allow('shop/get', { targetRefs: [{ group: '', kind: 'Service', name: 'reviews' }], rules: [{ to: [{ operation: { methods: ['GET'] } }] }] });
    const traffic = simulator([...served, waypoint, closed]);
    expect(traffic.http({ from: 'shop/default', to: 'http://reviews:8080/', method: 'POST' })).toMatchObject({ decision: 'DENY', status: 403 });
    expect(traffic.http({ from: 'shop/default', to: 'http://reviews:8080/' }).decision).toBe('ALLOW');
  });
});

describe('connections', () => {
  test.each([
    ['sidecars with one another', [namespace('shop', { 'istio-injection': 'enabled' })], 'shop/default', true, 'ALLOW'],
    ['a namespace outside the mesh, by a STRICT server', [namespace('legacy', { 'istio-injection': 'disabled' }), peerAuthentication('shop/default', 'STRICT')], 'legacy/default', false, 'DENY'],
    ['a namespace outside the mesh, by a PERMISSIVE server', [namespace('legacy', { 'istio-injection': 'disabled' })], 'legacy/default', false, 'ALLOW'],
    ['a server that takes none', [peerAuthentication('shop/default', 'DISABLE')], 'shop/default', false, 'ALLOW'],
    ['a client told to use none, by a STRICT server', [peerAuthentication('shop/default', 'STRICT'), destinationRule('shop/reviews', { host: 'reviews', trafficPolicy: { tls: { mode: 'DISABLE' } } })], 'shop/default', false, 'DENY'],
  ])('%s', (_what, objects, from, mutualTls, decision) => {
    const outcome = simulator([...app('reviews'), ...objects]).http({ from, to: 'http://reviews.shop:8080/' });
    expect([outcome.mutualTls, outcome.decision]).toEqual([mutualTls, decision]);
    if (decision === 'DENY') expect(outcome.layer).toBe('mtls');
  });

  test('to what has no proxy, by mutual TLS that is asked for, fail', () => {
    const objects = [namespace('shop', { 'istio-injection': 'disabled' }), ...app('reviews'), destinationRule('shop/reviews', { host: 'reviews', trafficPolicy: { tls: { mode: 'ISTIO_MUTUAL' } } })];
    expect(simulator(objects).http({ from: 'web/default', to: 'http://reviews.shop:8080/' })).toMatchObject({ decision: 'UNREACHABLE', status: 503 });
  });

  test('workloads that differ make a destination partial', () => {
    const objects = [service('shop/reviews', { http: 8080 }), deployment('shop/a', { app: 'reviews', tier: 'a' }), deployment('shop/b', { app: 'reviews', tier: 'b' }),
      allow('shop/none', { selector: { matchLabels: { tier: 'a' } } })];
    expect(simulator(objects).http({ from: 'shop/default', to: 'http://reviews:8080/' })).toMatchObject({ decision: 'PARTIAL', problem: expect.stringContaining('shop/a refuses it') });
  });
});

describe('what providers say', () => {
  const meshConfig = { extensionProviders: [{ name: 'opa', envoyExtAuthzGrpc: { service: 'opa.opa.svc.cluster.local', port: 9191 } }] };
  const ask = allow('shop/ask', { action: 'CUSTOM', provider: { name: 'opa' }, rules: [{ to: [{ operation: { paths: ['/admin'] } }] }] });
  const traffic = simulator([...app('reviews'), ask], meshConfig);
  const request = { from: 'shop/default', to: 'http://reviews:8080/admin' };

  test('is taken to be yes, and the trace says so', () => {
    expect(traffic.http(request).decision).toBe('ALLOW');
    expect(traffic.http(request).trace.toString()).toContain('provider opa is asked and is taken to allow it');
  });

  test('counts where it is said', () => {
    expect(traffic.http({ ...request, providers: { opa: false } })).toMatchObject({ decision: 'DENY', layer: 'custom', status: 403, policies: ['CUSTOM shop/ask'] });
    expect(traffic.http({ ...request, to: 'http://reviews:8080/', providers: { opa: false } }).decision).toBe('ALLOW');
  });
});

describe('a request at a gateway', () => {
  const edge = [
    ...app('web'),
    istioGateway('edge/public', { selector: { istio: 'ingressgateway' }, servers: [{ port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts: ['*'] }] }),
    virtualService('shop/web', {
      hosts: ['*'], gateways: ['edge/public'], http: [
        { match: [{ headers: { '@request.auth.claims.group': { exact: 'admin' } } }], rewrite: { uri: '/admin', authority: 'inner' }, headers: { request: { set: { 'x-group': 'admin' } } }, ...route('web.shop.svc.cluster.local') },
        route('web.shop.svc.cluster.local'),
      ],
    }),
    object('security.istio.io/v1', 'RequestAuthentication', 'edge/jwt', { jwtRules: [{ issuer: 'https://issuer.example', jwks: '{"keys":[]}' }] }),
  ];
  const from = TrafficSource.outside('edge/public');

  test('is routed by claims of a token that holds', () => {
    const traffic = simulator(edge);
    const claims = { iss: 'https://issuer.example', sub: 'me', group: 'admin' };
    expect(traffic.http({ from, to: 'http://shop.example.com/', claims }).destinations).toMatchObject([{ path: '/admin', authority: 'inner', requestHeaders: { set: { 'x-group': 'admin' } } }]);
    expect(traffic.http({ from, to: 'http://shop.example.com/' }).destinations).toMatchObject([{ path: '/', authority: 'shop.example.com' }]);
    expect(traffic.http({ from, to: 'http://shop.example.com/', tokens: [{ claims, valid: false }] })).toMatchObject({ decision: 'DENY', layer: 'jwt', status: 401 });
  });

  test('shows its client to the service by X-Forwarded-For', () => {
    const office = allow('shop/office', { rules: [{ from: [{ source: { remoteIpBlocks: ['198.51.100.0/24'] } }] }] });
    const traffic = simulator([...edge, office]);
    expect(traffic.http({ from, to: 'http://shop.example.com/', sourceIp: '198.51.100.7' }).decision).toBe('ALLOW');
    expect(traffic.http({ from, to: 'http://shop.example.com/', sourceIp: '203.0.113.1' })).toMatchObject({ decision: 'DENY', layer: 'allow' });
  });
});
