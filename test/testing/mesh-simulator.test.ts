import '../../src/testing/jest';
import { Dialect } from '../../src';
import { MeshSimulator, TrafficSource } from '../../src/testing';
import { shop } from './shop';

describe.each([Dialect.ISTIO, Dialect.GATEWAY_API])('a shop in dialect %s', (dialect) => {
  const { app, web, workload, reviews, bank, gateway } = shop(dialect);
  const traffic = MeshSimulator.of(app);

  test('testers get the canary, by mutual TLS', () => {
    const outcome = traffic.http({ from: web, to: 'http://reviews:9080/reviews/1', headers: { 'x-tester': 'true' } });
    expect(outcome.destinations).toMatchObject([{ service: 'reviews.shop', version: 'v2', weight: 100 }]);
    expect(outcome.mutualTls).toBe(true);
    expect(outcome).toReach(reviews.version('v2'));
    expect(outcome).not.toReach(reviews, 'v1');
    expect(outcome.hops).toMatchObject([{ proxy: 'sidecar', name: 'shop/web' }, { proxy: 'sidecar', identity: 'prod.example.com/ns/shop/sa/web', allowed: true }]);
  });

  test('others are split as said', () => expect(traffic.http({ from: web, to: 'http://reviews:9080/reviews/1' })).toSplit({ v1: 90, v2: 10 }));

  test('a stranger is denied', () => {
    const outcome = traffic.http({ from: 'shop/stranger', to: 'http://reviews:9080/reviews/1' });
    expect(outcome.decision).toBe('DENY');
    expect(outcome).toBeDenied({ layer: 'allow', status: 403 });
    expect(outcome.trace.toString()).toContain('wants source.principal prod.example.com/ns/shop/sa/web');
  });

  test.each([
    ['another method', 'POST', '/reviews/1'],
    ['another path', 'GET', '/admin'],
  ])('%s is denied', (_what, method, path) => {
    expect(traffic.http({ from: web, to: `http://reviews:9080${path}`, method })).toBeDenied({ layer: 'allow' });
  });

  test('whoever has no proxy is refused', () => {
    const outcome = traffic.http({ from: TrafficSource.withoutProxy('shop'), to: 'http://reviews:9080/reviews/1' });
    expect(outcome).toBeDenied({ layer: 'mtls' });
    expect(outcome.status).toBeUndefined();
    expect(outcome.mutualTls).toBe(false);
  });

  test('the bank is reached by SNI', () => {
    const outcome = traffic.tls({ from: web, to: 'api.bank.example' });
    expect(outcome).toReach(bank.hostname);
    expect(outcome.destinations).toMatchObject([{ security: 'CLIENT_TLS', port: 443, mutualTls: false }]);
    expect(outcome.mutualTls).toBe(false);
    expect(traffic.http({ from: web, to: 'https://api.bank.example/accounts' })).toReach('api.bank.example');
  });

  test('nobody else outside is', () => {
    expect(traffic.http({ from: web, to: 'http://elsewhere.example:9080/' })).toMatchObject({ decision: 'UNREACHABLE', status: 502 });
    expect(traffic.tcp({ from: web, to: 'elsewhere.example:5432' })).toMatchObject({ decision: 'UNREACHABLE', status: undefined });
  });

  test('the page is reached from outside', () => {
    const outcome = traffic.http({ from: TrafficSource.outside(gateway), to: 'https://shop.example.com/cart?item=1' });
    expect(outcome).toReach(web);
    expect(outcome.destinations).toMatchObject([{ path: '/cart?item=1', authority: 'shop.example.com', mutualTls: true }]);
    expect(outcome.hops.map(({ proxy }) => proxy)).toEqual(['gateway', 'sidecar']);
  });

  test('unknown hosts and plain text are not served there', () => {
    expect(traffic.http({ from: gateway, to: 'https://other.example.com/' })).toMatchObject({ decision: 'UNREACHABLE' });
    expect(traffic.http({ from: gateway, to: 'http://shop.example.com/' })).toMatchObject({ decision: 'UNREACHABLE' });
  });

  test('sources can be said in several ways', () => {
    const from = [web, workload, 'shop/web', TrafficSource.workload({ namespace: 'shop', serviceAccount: 'web' })];
    for (const source of from) expect(traffic.http({ from: source, to: 'http://reviews:9080/reviews/1' })).toReach('reviews.shop');
  });

  test.each([
    ['namespace only', 'shop', /no "namespace\/serviceaccount"/],
    ['nothing', undefined, /sends no requests/],
    ['a gateway that is not there', TrafficSource.outside('edge/none'), /there are istio-system\/public/],
  ])('a source that is %s is refused', (_what, from, message) => {
    expect(() => traffic.http({ from, to: 'http://reviews:9080/' })).toThrow(message);
  });

  test.each(['reviews:9080/', 'ftp://reviews/', 'http://', 'http://reviews:0/', 'http://reviews:x/'])('URL %p is refused', (to) => {
    expect(() => traffic.http({ from: web, to })).toThrow(/^to: /);
  });

  test('nobody but the page ever reads reviews', () => {
    expect(traffic.never({ to: reviews, exceptFrom: [web] })).toBeUndefined();
    expect(traffic.never({ to: reviews, exceptNamespaces: ['shop'] })).toBeUndefined();
    expect(traffic.always({ to: 'reviews.shop', from: ['shop/web'], methods: ['GET'], paths: ['/reviews/*'] })).toBeUndefined();
  });

  test('what is not so has a counterexample', () => {
    const writing = traffic.always({ to: reviews, from: [web], paths: ['/reviews/*'] });
    expect(writing).toMatchObject({ allowed: false, layer: 'allow', policies: [], from: 'prod.example.com/ns/shop/sa/web' });
    expect(writing?.method).not.toBe('GET');
    expect(writing?.path).toMatch(/^\/reviews\//);
    expect(writing?.trace).toContain('wants request.method GET');
    expect(traffic.never({ to: reviews, fromNamespaces: ['shop'] })).toMatchObject({ allowed: true, method: 'GET', policies: ['ALLOW shop/reviews-callers'] });
  });

  test.each([
    ['an unknown service', { to: 'none.shop' }, /is no service in the input/],
    ['an unknown port', { to: 'reviews.shop', ports: [1] }, /has no port 1; it has 9080/],
    ['nothing', { to: 3 }, /has to be a MeshService/],
  ])('a question about %s is refused', (_what, question, message) => expect(() => traffic.never(question)).toThrow(message));

  test('the table says who reaches whom', () => {
    const rows = traffic.reachability().filter(({ from, service }) => from === 'shop/web' && service === 'reviews.shop');
    expect(rows.map(({ to, port, access, mutualTls }) => ({ to, port, access, mutualTls }))).toEqual([
      { to: 'shop/reviews-v1-0', port: 9080, access: 'some', mutualTls: true },
      { to: 'shop/reviews-v2-0', port: 9080, access: 'some', mutualTls: true },
    ]);
    expect(rows[0].requests.filter(({ allowed }) => allowed)).toMatchObject([{ policies: ['ALLOW shop/reviews-callers'], conditions: expect.arrayContaining(['method is GET']) }]);
  });
});
