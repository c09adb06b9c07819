import '../../src/testing/jest';
import { App, Chart } from 'cdk8s';
import {
  AuthorizationPolicy, Authorizer, Dialect, EgressGateway, ExternalAuthz, ExternalService,
  Injection, JwtIssuer, Mesh, MeshNamespace, MeshService, OutboundTraffic,
  RequestAuthentication, ServicePort, VmWorkloadGroup, Waypoint, WorkloadTarget,
} from '../../src';
import { MeshSimulator, TrafficSource } from '../../src/testing';

function stage(dialect: Dialect = Dialect.ISTIO) {
  const app = new App();
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  const mesh = new Mesh(chart, 'mesh', { dialect, outboundTraffic: OutboundTraffic.REGISTRY_ONLY });
  const service = (name: string) => new MeshService(chart, name, { mesh, ports: [ServicePort.http(8080)], serviceAccount: name });
  return { app, chart, mesh, web: service('web'), reviews: service('reviews') };
}

test('external authorization is asked on /admin, and nowhere else', () => {
  const { app, chart, mesh, web, reviews } = stage();
  new ExternalAuthz(chart, 'opa', {
    mesh,
    authorizer: Authorizer.opa({ host: 'opa.opa.svc.cluster.local', port: 9191 }),
    protect: [{ target: WorkloadTarget.service(reviews), to: [{ paths: ['/admin', '/admin/*'] }] }],
  });
  const traffic = MeshSimulator.of(app);
  const ask = (path: string) => traffic.http({ from: web, to: `http://reviews:8080${path}`, providers: { opa: false } });
  expect(ask('/admin/users')).toBeDenied({ layer: 'custom', policy: 'CUSTOM shop/opa' });
  expect(ask('/books')).toReach(reviews);
});

test('tokens are asked for', () => {
  const { app, chart, mesh, web, reviews } = stage();
  const users = new RequestAuthentication(chart, 'users', {
    mesh,
    target: WorkloadTarget.service(reviews),
    issuers: [JwtIssuer.discovered('https://accounts.example.com', { audiences: ['shop'] })],
  });
  users.requireJwt();
  const traffic = MeshSimulator.of(app);
  const claims = { iss: 'https://accounts.example.com', sub: 'me', aud: 'shop' };
  const ask = (more: object) => traffic.http({ from: web, to: 'http://reviews:8080/', ...more });
  expect(ask({ claims })).toReach(reviews);
  expect(ask({})).toBeDenied({ status: 403 });
  expect(ask({ claims: { ...claims, aud: 'other' } })).toBeDenied({ layer: 'jwt', status: 403 });
  expect(ask({ tokens: [{ claims, valid: false }] })).toBeDenied({ layer: 'jwt', status: 401 });
});

test('nothing is allowed where nothing is said to be', () => {
  const { app, chart, mesh, web, reviews } = stage();
  AuthorizationPolicy.allowNothing(chart, 'none', { mesh });
  web.calls(reviews);
  const traffic = MeshSimulator.of(app);
  expect(traffic.http({ from: web, to: 'http://reviews:8080/' })).toReach(reviews);
  expect(traffic.http({ from: 'shop/reviews', to: 'http://web:8080/' })).toBeDenied();
  expect(traffic.never({ to: web })).toBeUndefined();
});

test('a machine answers, by mutual TLS', () => {
  const { app, chart, mesh, web } = stage();
  const mysql = new VmWorkloadGroup(chart, 'mysqldb', {
    mesh, controlPlaneAddress: '203.0.113.10', ports: [ServicePort.mysql(3306)], entries: [{ address: '10.0.0.7' }],
  });
  const outcome = MeshSimulator.of(app).tcp({ from: web, to: 'mysqldb:3306' });
  expect(outcome).toReach(mysql.service);
  expect(outcome.mutualTls).toBe(true);
  // And it calls as any workload does.
  expect(MeshSimulator.of(app).http({ from: mysql, to: 'http://web:8080/' }).hops[1].identity).toBe('cluster.local/ns/shop/sa/mysqldb');
});

test.each([Dialect.ISTIO, Dialect.GATEWAY_API])('what leaves goes by the egress gateway, in dialect %s', (dialect) => {
  const { app, chart, mesh, web } = stage(dialect);
  const bank = new ExternalService(chart, 'bank', { mesh, hosts: ['api.bank.example'], ports: [ServicePort.http(80), ServicePort.tls(443)] });
  const egress = new EgressGateway(chart, 'egress', { mesh });
  egress.route(bank);
  const traffic = MeshSimulator.of(app);
  for (const outcome of [traffic.http({ from: web, to: 'http://api.bank.example/' }), traffic.tls({ from: web, to: 'api.bank.example' })]) {
    expect(outcome).toReach('api.bank.example');
    expect(outcome.hops.map(({ proxy }) => proxy)).toEqual(['sidecar', 'egress gateway', 'workload']);
  }
});

test('a waypoint stands before an ambient namespace', () => {
  const { app, chart, mesh, web, reviews } = stage();
  const waypoint = new Waypoint(chart, 'waypoint', { mesh });
  new MeshNamespace(chart, 'namespace', { mesh, name: 'shop', injection: Injection.AMBIENT, labels: waypoint.useLabels });
  const traffic = MeshSimulator.of(app);
  const outcome = traffic.http({ from: web, to: 'http://reviews:8080/' });
  expect(outcome).toReach(reviews);
  expect(outcome.hops.map(({ proxy }) => proxy)).toEqual(['ztunnel', 'waypoint', 'ztunnel']);
  expect(traffic.http({ from: TrafficSource.withoutProxy('other'), to: 'http://reviews.shop:8080/' }).mutualTls).toBe(false);
});
