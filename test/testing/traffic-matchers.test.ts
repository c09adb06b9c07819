import '../../src/testing/jest';
import { MeshSimulator } from '../../src/testing';
import { shop } from './shop';

const { app, web, reviews } = shop();
const traffic = MeshSimulator.of(app);
const split = traffic.http({ from: web, to: 'http://reviews:9080/reviews/1' });
const denied = traffic.http({ from: 'shop/stranger', to: 'http://reviews:9080/reviews/1' });
const lost = traffic.http({ from: web, to: 'http://elsewhere.example:9080/' });

describe('toReach', () => {
  test('holds for any share that arrives', () => {
    expect(split).toReach('reviews.shop');
    expect(split).toReach('reviews.shop.svc.cluster.local', 'v1');
    expect(split).toReach(reviews.version('v2'));
    expect(denied).not.toReach(reviews);
  });

  test('tells where the request goes instead', () => {
    expect(() => expect(split).toReach('web.shop')).toThrow(/expected the request to reach web\.shop; it comes to ALLOW: reviews\.shop v1 \(90 %, ALLOW\)/);
    expect(() => expect(split).not.toReach('reviews.shop', 'v1')).toThrow(/expected the request not to reach reviews\.shop in version v1/);
    expect(() => expect(lost).toReach('web.shop')).toThrow(/goes nowhere: the mesh lets nobody out/);
  });

  test('is about outcomes only', () => expect(() => expect({}).toReach('a.b')).toThrow(/the outcome of a simulated request/));
});

describe('toBeDenied', () => {
  test('may ask how', () => {
    expect(denied).toBeDenied();
    expect(denied).toBeDenied({ layer: 'allow', status: 403 });
    expect(denied).not.toBeDenied({ layer: 'mtls' });
    expect(denied).not.toBeDenied({ policy: 'DENY shop/none' });
    expect(lost).not.toBeDenied();
  });

  test('tells how it was, with the trace', () => {
    expect(() => expect(denied).toBeDenied({ layer: 'jwt' })).toThrow(/denied at jwt; it is denied at allow with 403\n\n.*\n/);
    expect(() => expect(split).toBeDenied()).toThrow(/route primary matches/);
  });
});

describe('toSplit', () => {
  test.each([
    [{ v1: 90, v2: 10 }],
    [{ 'reviews.shop/v1': 90, 'reviews.shop/v2': 10 }],
    [{ 'reviews.shop': 100 }],
  ])('takes %p', (shares) => expect(split).toSplit(shares));

  test.each([[{ v1: 100 }], [{ v1: 90 }], [{ v1: 90, v2: 9 }], [{ v1: 90, v2: 10, v3: 1 }]])('refuses %p', (shares) => {
    expect(() => expect(split).toSplit(shares)).toThrow(/it is split v1 90 %, v2 10 %/);
  });
});

describe('sample', () => {
  test('is the same for the same seed, and goes by weights', () => {
    const versions = (seed: number) => split.sample(10_000, seed).map(({ version }) => version);
    expect(versions(7)).toEqual(versions(7));
    expect(versions(7)).not.toEqual(versions(8));
    const canary = versions(1).filter((version) => version === 'v2').length;
    expect(canary).toBeGreaterThan(900);
    expect(canary).toBeLessThan(1100);
  });

  test('needs numbers that make sense', () => {
    expect(() => split.sample(-1, 1)).toThrow(/no number of requests/);
    expect(() => split.sample(1, 0.5)).toThrow(/no whole number/);
    expect(lost.sample(5, 1)).toHaveLength(lost.destinations.length === 0 ? 0 : 5);
  });
});

describe('coverage', () => {
  test('names what no request exercised', () => {
    const fresh = MeshSimulator.of(app);
    fresh.http({ from: web, to: 'http://reviews:9080/reviews/1' });
    const coverage = fresh.coverage();
    expect(coverage.items.map(({ kind, object, field, hits }) => `${kind} ${object} ${field} ${hits}`)).toEqual([
      'route VirtualService istio-system/shop-example-com spec.http[0] 0',
      'route VirtualService shop/reviews-canary spec.http[0] 0',
      'route VirtualService shop/reviews-canary spec.http[1] 1',
      'policy AuthorizationPolicy shop/reviews-callers  2',
    ]);
    expect(coverage.percent).toBe(50);
    expect(() => coverage.requireAtLeast(51)).toThrow(/no request exercises route VirtualService shop\/reviews-canary spec\.http\[0\]/);
    expect(() => coverage.requireAtLeast(50)).not.toThrow();
    expect(() => coverage.requireAtLeast(101)).toThrow(/no percentage/);
  });

  test('does not count looking at a trace', () => {
    const fresh = MeshSimulator.of(app);
    fresh.http({ from: web, to: 'http://reviews:9080/reviews/1' }).trace.toString();
    expect(fresh.coverage().items.map(({ hits }) => hits)).toEqual([0, 0, 1, 2]);
  });
});
