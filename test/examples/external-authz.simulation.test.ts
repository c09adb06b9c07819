import '../../src/testing/jest';
import { App } from 'cdk8s';
import { AuthorizedShop } from '../../examples/external-authz/authorized-shop';
import { Dialect } from '../../src';
import { MeshSimulator, TrafficSource } from '../../src/testing';

const app = new App();
new AuthorizedShop(app, 'istio', Dialect.ISTIO);
new AuthorizedShop(app, 'gateway-api', Dialect.GATEWAY_API);

describe.each(['istio', 'gateway-api'])('the shop about which others decide, written in %s', (stage) => {
  const traffic = MeshSimulator.of(app, { stage });
  const from = TrafficSource.outside('istio-ingress/public');
  const to = (path: string) => `https://shop.example.com${path}`;

  test('whoever may log in gets to the shop', () => {
    const outcome = traffic.http({ from, to: to('/cart') });
    expect(outcome).toReach('shop.shop');
    expect(outcome.trace.toString()).toContain('provider login is asked and is taken to allow it');
  });

  test('whoever may not is kept off at the gateway', () => {
    expect(traffic.http({ from, to: to('/cart'), providers: { login: false } })).toBeDenied({ layer: 'custom', status: 403 });
    expect(traffic.http({ from, to: to('/oauth2/start'), providers: { login: false } })).toReach('oauth2-proxy.oauth2-proxy');
  });

  test('OPA is asked about the back office, and about nothing else', () => {
    const providers = { 'back-office': false };
    expect(traffic.http({ from, to: to('/admin'), providers })).toBeDenied({ layer: 'custom' });
    expect(traffic.http({ from, to: to('/admin/users'), providers })).toBeDenied({ layer: 'custom' });
    expect(traffic.http({ from, to: to('/administration'), providers })).toReach('shop.shop');
    expect(traffic.http({ from, to: to('/admin') })).toReach('shop.shop');
  });

  test('nobody gets round the gateway', () => {
    expect(traffic.http({ from: 'opa/stranger', to: 'http://shop.shop:8080/' })).not.toReach('shop.shop');
    expect(traffic.never({ to: 'shop.shop', exceptNamespaces: ['istio-ingress'] })).toBeUndefined();
  });
});
