import { App, Chart } from 'cdk8s';
import {
  DelegateRoute, EgressHost, Gateway, Listener, Mesh, MeshService, MeshSimulator, OutboundTraffic,
  PathMatch, ServicePort, SidecarScope, TrafficSource, WorkloadTarget,
} from '../../src';

function mesh() {
  const app = new App();
  const platform = new Chart(app, 'platform', { namespace: 'istio-system' });
  const shop = new Chart(app, 'shop', { namespace: 'shop' });
  const declared = new Mesh(platform, 'mesh', { outboundTraffic: OutboundTraffic.REGISTRY_ONLY });
  const [web, cart, stock] = ['web', 'cart', 'stock'].map((name) => new MeshService(shop, name, { mesh: declared, ports: [ServicePort.http(8080)] }));
  return { app, platform, shop, mesh: declared, web, cart, stock };
}

test('a scope leaves its workloads no host but those it names; others keep all', () => {
  const { app, shop, mesh: declared, web, cart, stock } = mesh();
  new SidecarScope(shop, 'web-scope', { mesh: declared, target: WorkloadTarget.service(web), egress: [EgressHost.service(cart)] });
  const traffic = MeshSimulator.of(app);
  const services = (from: MeshService, to: string) => traffic.http({ from, to: `http://${to}:8080/` }).destinations.map(({ service }) => service);
  expect(services(web, 'cart')).toEqual(['cart.shop']);
  expect(services(web, 'stock')).not.toContain('stock.shop');
  expect(services(cart, 'stock')).toEqual(['stock.shop']);
  expect(services(stock, 'web')).toEqual(['web.shop']);
});

test('a delegate has what its owner leaves it, and nothing beyond', () => {
  const { app, platform, shop, mesh: declared, web, cart, stock } = mesh();
  const delegate = new DelegateRoute(shop, 'carts', {
    mesh: declared, rules: [{ path: PathMatch.prefix('/cart/stock'), to: stock }, { path: PathMatch.prefix('/cart'), to: cart }],
  });
  const gateway = new Gateway(platform, 'public', { mesh: declared, listeners: [Listener.http({ hosts: ['shop.example.com'] })] });
  gateway.route('shop.example.com', { path: PathMatch.prefix('/cart'), delegate });
  gateway.route('shop.example.com', { path: PathMatch.prefix('/'), to: web });
  const traffic = MeshSimulator.of(app);
  const service = (path: string) => traffic
    .http({ from: TrafficSource.outside(gateway), to: `http://shop.example.com${path}` }).destinations.map((destination) => destination.service);
  expect(service('/cart/stock/1')).toEqual(['stock.shop']);
  expect(service('/cart/1')).toEqual(['cart.shop']);
  expect(service('/carton')).toEqual(['web.shop']);
});
