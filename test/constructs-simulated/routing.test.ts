import '../../src/testing/jest';
import { App, Chart, Duration } from 'cdk8s';
import {
  CanaryRoute, Dialect, ExternalService, FaultInjection, Gateway, GrpcMethod, HeaderMatch,
  Listener, Mesh, MeshService, MutualTls, OutboundTraffic, PathMatch, PathRewrite,
  ServicePort,
} from '../../src';
import { MeshSimulator } from '../../src/testing';

/** A mesh with a caller, a service in two versions and one outside. */
function stage(dialect: Dialect) {
  const app = new App();
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  const mesh = new Mesh(chart, 'mesh', { dialect, mutualTls: MutualTls.STRICT, outboundTraffic: OutboundTraffic.REGISTRY_ONLY });
  const service = (name: string, port: ServicePort) => new MeshService(chart, name, { mesh, ports: [port], serviceAccount: name });
  const web = service('web', ServicePort.http(8080));
  const reviews = service('reviews', ServicePort.http(9080));
  for (const version of ['v1', 'v2']) reviews.addVersion(version);
  return { app, chart, mesh, service, web, reviews };
}

describe.each([Dialect.ISTIO, Dialect.GATEWAY_API])('in dialect %s', (dialect) => {
  test.each([0, 10, 50, 100])('CanaryRoute splits as said: %d %%', (weight) => {
    const { app, chart, web, reviews } = stage(dialect);
    new CanaryRoute(chart, 'canary', { service: reviews, stable: 'v1', canary: 'v2', weight, preview: [HeaderMatch.cookie('tester', 'yes')], mirrorPercent: 5 });
    const traffic = MeshSimulator.of(app);
    const outcome = traffic.http({ from: web, to: 'http://reviews:9080/' });
    expect(outcome).toSplit({ v1: 100 - weight, v2: weight });
    expect(outcome.mirrors).toMatchObject([{ service: 'reviews.shop', version: 'v2', percent: 5 }]);
    expect(traffic.http({ from: web, to: 'http://reviews:9080/', headers: { cookie: 'a=b; tester=yes' } })).toSplit({ v2: 100 });
  });

  test('CanaryRoute keeps users where they are', () => {
    const { app, chart, web, reviews } = stage(dialect);
    new CanaryRoute(chart, 'canary', { service: reviews, stable: 'v1', canary: 'v2', weight: 20, stickyCookie: 'variant' });
    const traffic = MeshSimulator.of(app);
    const first = traffic.http({ from: web, to: 'http://reviews:9080/' });
    expect(first.destinations.map(({ responseHeaders }) => responseHeaders.add)).toEqual([{ 'set-cookie': 'variant=v1; Path=/' }, { 'set-cookie': 'variant=v2; Path=/' }]);
    expect(traffic.http({ from: web, to: 'http://reviews:9080/', headers: { cookie: 'variant=v2' } })).toSplit({ v2: 100 });
  });

  test('Gateway serves its hosts, and sends to https', () => {
    const { app, chart, mesh, web, reviews } = stage(dialect);
    const gateway = new Gateway(chart, 'public', {
      mesh,
      listeners: [
        Listener.https({ hosts: ['shop.example.com', '*.shop.example.com'], credentialName: 'cert' }),
        Listener.httpsRedirect({ hosts: ['shop.example.com'] }),
      ],
    });
    gateway.route('shop.example.com', { path: PathMatch.prefix('/'), to: web });
    gateway.route('*.shop.example.com', { path: PathMatch.prefix('/r'), to: reviews, rewritePath: PathRewrite.prefix('/') });
    const traffic = MeshSimulator.of(app);
    expect(traffic.http({ from: gateway, to: 'https://shop.example.com/a' })).toReach(web);
    const outcome = traffic.http({ from: gateway, to: 'https://eu.shop.example.com/r/1?x=y' });
    expect(outcome).toReach(reviews);
    expect(outcome.destinations[0].path).toBe('/1?x=y');
    expect(traffic.http({ from: gateway, to: 'https://eu.shop.example.com/reviews' })).toMatchObject({ decision: 'UNREACHABLE', status: 404 });
    expect(traffic.http({ from: gateway, to: 'http://shop.example.com/a?b=c' }).redirect).toEqual({ location: 'https://shop.example.com/a?b=c', status: 301 });
    expect(traffic.http({ from: gateway, to: 'https://other.example.com/' }).decision).toBe('UNREACHABLE');
  });

  test('routes redirect, rewrite, and change headers', () => {
    const { app, web, reviews } = stage(dialect);
    reviews.route({ path: PathMatch.prefix('/old'), redirect: { host: 'new.example.com', scheme: 'https', code: 301 } });
    reviews.route({ path: PathMatch.prefix('/api'), to: reviews, rewritePath: PathRewrite.full('/v2'), rewriteHost: 'inner', timeout: Duration.seconds(3), requestHeaders: { set: { 'x-a': 'b' }, remove: ['x-debug'] } });
    const traffic = MeshSimulator.of(app);
    expect(traffic.http({ from: web, to: 'http://reviews:9080/old/1' }).redirect).toEqual({ location: 'https://new.example.com/old/1', status: 301 });
    expect(traffic.http({ from: web, to: 'http://reviews:9080/api/1' })).toMatchObject({
      timeoutMillis: 3000,
      destinations: [{ path: '/v2', authority: 'inner', requestHeaders: { set: { 'x-a': 'b' }, add: {}, remove: ['x-debug'] } }],
    });
  });

  test('gRPC calls go by service and method', () => {
    const { app, service, web } = stage(dialect);
    const ratings = service('ratings', ServicePort.grpc(9000));
    ratings.addVersion('v1');
    ratings.addVersion('v2');
    ratings.routeGrpc({ matches: [{ method: GrpcMethod.of('shop.Ratings', 'List') }], to: ratings.version('v2') });
    ratings.routeGrpc({ to: ratings.version('v1') });
    const traffic = MeshSimulator.of(app);
    expect(traffic.grpc({ from: web, to: 'ratings:9000', service: 'shop.Ratings', method: 'List' })).toSplit({ v2: 100 });
    expect(traffic.grpc({ from: web, to: 'ratings:9000', service: 'shop.Ratings', method: 'Rate' })).toSplit({ v1: 100 });
  });

  test('TLS and TCP listeners pass connections on', () => {
    const { app, chart, mesh, service } = stage(dialect);
    const vault = service('vault', ServicePort.tls(8443));
    const db = service('db', ServicePort.tcp(5432));
    const gateway = new Gateway(chart, 'public', { mesh, listeners: [Listener.tlsPassthrough({ hosts: ['vault.example.com'] }), Listener.tcp({ port: 5432 })] });
    gateway.routeTls('vault.example.com', vault);
    gateway.routeTcp(5432, db);
    const traffic = MeshSimulator.of(app);
    expect(traffic.tls({ from: gateway, to: 'vault.example.com' })).toReach(vault);
    expect(traffic.tls({ from: gateway, to: 'other.example.com' }).decision).toBe('UNREACHABLE');
    expect(traffic.tcp({ from: gateway, to: '203.0.113.1:5432' })).toReach(db);
  });

  test('traffic policies are seen where requests go', () => {
    const { app, web, reviews } = stage(dialect);
    reviews.addTrafficPolicy(
      { connectionPool: { maxRequests: 128 }, outlierDetection: { consecutive5xxErrors: 5, baseEjectionTime: Duration.minutes(1) } },
    );
    reviews.route({ to: reviews.version('v1') });
    const [destination] = MeshSimulator.of(app).http({ from: web, to: 'http://reviews:9080/' }).destinations;
    expect(destination.trafficPolicy).toMatchObject(
      { connectionPool: { http: { http2MaxRequests: 128 } }, outlierDetection: { consecutive5xxErrors: 5 } },
    );
    expect(destination.mutualTls).toBe(true);
  });

  test('ExternalService is reached by its server name, and nobody else', () => {
    const { app, chart, mesh, web } = stage(dialect);
    new ExternalService(chart, 'bank', { mesh, hosts: ['*.bank.example'], ports: [ServicePort.tls(443)] });
    const traffic = MeshSimulator.of(app);
    expect(traffic.tls({ from: web, to: 'api.bank.example' })).toMatchObject({ decision: 'ALLOW', destinations: [{ service: '*.bank.example', security: 'CLIENT_TLS' }] });
    expect(traffic.tls({ from: web, to: 'api.thief.example' }).decision).toBe('UNREACHABLE');
  });
});

test('faults are told, and end all requests where they are for all', () => {
  const { app, web, reviews } = stage(Dialect.ISTIO);
  const fault: FaultInjection = { delay: { duration: Duration.seconds(2), percent: 50 }, abort: { httpStatus: 503 } };
  reviews.route({ to: reviews, fault });
  expect(MeshSimulator.of(app).http({ from: web, to: 'http://reviews:9080/' })).toMatchObject({
    status: 503, fault: { delayMillis: 2000, delayPercent: 50, abortStatus: 503, abortPercent: 100 },
  });
});
