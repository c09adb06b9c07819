import { Chart } from 'cdk8s';
import { Dialect, Gateway, HttpRoute, Listener, Mesh, MeshService, PathMatch, RouteOrder, ServicePort } from '../../../src';
import { findingsOf, messageOf, reviewsOf, stage, Stage } from '../stage';

const HOSTS = ['a.example.com', 'b.example.com'];

function gatewayOf({ platform, mesh }: Stage, name = 'public', hosts = HOSTS): Gateway {
  return new Gateway(platform, name, { mesh, listeners: [Listener.https({ hosts, credentialName: `${name}-cert` })] });
}

test('routes of several charts for one host and gateway make one table, by specificity', () => {
  const scene = stage();
  const reviews = reviewsOf(scene);
  const gateway = gatewayOf(scene);
  const other = new Chart(scene.app, 'other', { namespace: 'other' });
  gateway.route('a.example.com', { name: 'rest', to: reviews });
  const added = new HttpRoute(other, 'more', { mesh: scene.mesh, gateways: [gateway], hosts: ['A.example.com'], rules: [{ name: 'docs', path: PathMatch.prefix('/docs'), to: reviews }] });
  const [table, ...more] = [...scene.platform.toJson(), ...scene.shop.toJson(), ...other.toJson()].filter(({ kind }) => kind === 'VirtualService');
  expect(more).toEqual([]);
  expect(table.spec.http.map(({ name }: { name: string }) => name)).toEqual(['docs', 'rest']);
  expect(added.gatewayRoute!.node.path).toBe('platform/public/Route-a.example.com/Resource');
  expect(findingsOf(scene.app)).toEqual([]);
});

test('other hosts, gateways and configurations have tables of their own', () => {
  const scene = stage({ cluster: 'east' });
  const reviews = reviewsOf(scene);
  const [one, two] = [gatewayOf(scene), gatewayOf(scene, 'second', ['c.example.com'])];
  const west = new Chart(scene.app, 'west', { namespace: 'shop' });
  const mesh = new Mesh(west, 'mesh', { cluster: 'west' });
  const far = new MeshService(west, 'reviews', { mesh, host: 'reviews', ports: [ServicePort.http(9080)] });
  const routes = [
    one.route('a.example.com', { to: reviews }).gatewayRoute,
    one.route('b.example.com', { to: reviews }).gatewayRoute,
    two.route('c.example.com', { to: reviews }).gatewayRoute,
    reviews.route({ to: reviews }).meshRoute,
    far.route({ to: far }).meshRoute,
  ];
  expect(new Set(routes).size).toBe(routes.length);
  expect(findingsOf(scene.app)).toEqual([]);
});

describe('what can\'t be right', () => {
  test('hosts that are routed in part by another', () => {
    const scene = stage();
    const reviews = reviewsOf(scene);
    const gateway = gatewayOf(scene);
    gateway.route('a.example.com', { to: reviews });
    expect(messageOf(() => new HttpRoute(scene.shop, 'both', { mesh: scene.mesh, gateways: [gateway], hosts: HOSTS }))).toBe([
      '[shop/both] hosts are routed by platform/public/Route-a.example.com/Resource in part: one VirtualService for each host and set of gateways: ["a.example.com","b.example.com"]',
      '  Right would be: the same hosts and gateways in both routes, or a route of its own for each host',
      '  Read on: https://istio.io/latest/docs/reference/config/networking/virtual-service/',
    ].join('\n'));
    new HttpRoute(scene.shop, 'wide', { mesh: scene.mesh, services: [reviews, new MeshService(scene.shop, 'x', { mesh: scene.mesh, ports: reviews.ports })] });
    expect(messageOf(() => reviews.route({ to: reviews }))).toContain('[shop/reviews/Route] hosts are routed by shop/wide/Mesh in part');
  });

  test('an order that is fixed for rules of several routes', () => {
    const scene = stage();
    const reviews = reviewsOf(scene);
    new HttpRoute(scene.shop, 'fixed', { mesh: scene.mesh, services: [reviews], order: RouteOrder.AS_WRITTEN });
    expect(messageOf(() => reviews.route({ to: reviews })))
      .toContain('[shop/reviews/Route] order cannot be fixed for hosts that shop/fixed routes as well: "BySpecificity"');
  });
});

test('in the Gateway API dialect each route is an object: the API merges them', () => {
  const scene = stage({ dialect: Dialect.GATEWAY_API });
  const reviews = reviewsOf(scene);
  const gateway = gatewayOf(scene);
  gateway.route('a.example.com', { to: reviews });
  const added = new HttpRoute(scene.shop, 'more', { mesh: scene.mesh, gateways: [gateway], hosts: ['a.example.com'], rules: [{ path: PathMatch.prefix('/docs'), to: reviews }] });
  expect(added.gatewayRoute!.node.path).toBe('shop/more/Resource');
  expect(findingsOf(scene.app)).toEqual([]);
});
