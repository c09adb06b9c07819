import '../../src/testing/jest';
import { App } from 'cdk8s';
import { Bookinfo } from '../../examples/bookinfo/bookinfo';
import { Dialect } from '../../src';
import { MeshSimulator, TrafficSource } from '../../src/testing';

const app = new App();
new Bookinfo(app, 'istio', Dialect.ISTIO);
new Bookinfo(app, 'gateway-api', Dialect.GATEWAY_API);

describe.each(['istio', 'gateway-api'])('Bookinfo, written in %s', (stage) => {
  const traffic = MeshSimulator.of(app, { stage });
  const outside = TrafficSource.outside('istio-ingress/public');
  const page = 'bookinfo/bookinfo-productpage';

  test('the page comes in by the gateway, with its time limit', () => {
    const outcome = traffic.http({ from: outside, to: 'https://bookinfo.example.com/productpage' });
    expect(outcome).toReach('productpage.bookinfo');
    expect(outcome).toMatchObject({ timeoutMillis: 10_000, mutualTls: true });
    expect(outcome.hops.map(({ proxy }) => proxy)).toEqual(['gateway', 'sidecar']);
  });

  test('plain HTTP is sent to https', () => {
    expect(traffic.http({ from: outside, to: 'http://bookinfo.example.com/productpage' }).redirect)
      .toEqual({ location: 'https://bookinfo.example.com/productpage', status: 301 });
  });

  test('reviews are split as said, and jason gets the new ones', () => {
    const request = { from: page, to: 'http://reviews:9080/reviews/0' };
    expect(traffic.http(request)).toSplit({ v2: 90, v3: 10 });
    expect(traffic.http({ ...request, headers: { 'end-user': 'jason' } })).toSplit({ v3: 100 });
  });

  test('strangers are denied', () => {
    expect(traffic.http({ from: 'bookinfo/stranger', to: 'http://details:9080/details/0' })).not.toReach('details.bookinfo');
    // Its own scope is that of the page, so that it is a policy that keeps it off.
    expect(traffic.http({ from: page, to: 'http://details:9080/details/0', method: 'POST' })).toBeDenied({ layer: 'allow', status: 403 });
    expect(traffic.http({ from: TrafficSource.withoutProxy('bookinfo'), to: 'http://reviews:9080/reviews/0' })).toBeDenied({ layer: 'mtls' });
  });

  test('nobody but reviews ever gets ratings, whatever is asked', () => {
    expect(traffic.never({ to: 'ratings.bookinfo', exceptFrom: ['bookinfo/bookinfo-reviews'] })).toBeUndefined();
    expect(traffic.never({ to: 'ratings.bookinfo', exceptMethods: ['GET'] })).toBeUndefined();
    expect(traffic.always({ to: 'ratings.bookinfo', from: ['bookinfo/bookinfo-reviews'], methods: ['GET'], paths: ['/ratings/*'] })).toBeUndefined();
  });

  test('the TLS service outside is reached by its server name', () => {
    const outcome = traffic.tls({ from: 'bookinfo/bookinfo-details', to: 'www.googleapis.com' });
    expect(outcome).toReach('www.googleapis.com');
    expect(outcome.destinations).toMatchObject([{ security: 'CLIENT_TLS' }]);
    expect(traffic.tls({ from: 'bookinfo/bookinfo-details', to: 'elsewhere.example.com' }).decision).toBe('UNREACHABLE');
  });
});
