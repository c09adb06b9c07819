import { Duration } from 'cdk8s';
import {
  Dialect, Gateway, GrpcMatch, GrpcMethod, GrpcRoute, GrpcRule, HeaderMatch, Listener, MeshService, PathMatch, ServicePort,
} from '../../../src';
import { DIALECTS, findingsOf, messageOf, stage, Stage, yamlOf } from '../stage';

function cartOf({ shop, mesh }: Stage): MeshService {
  return new MeshService(shop, 'cart', { mesh, host: 'cart', ports: [ServicePort.http(80), ServicePort.grpc(9090)], versions: ['v1', 'v2'] });
}

function gatewayOf({ platform, mesh }: Stage): Gateway {
  return new Gateway(platform, 'public', { mesh, listeners: [Listener.https({ hosts: ['grpc.example.com'], credentialName: 'grpc-cert' })] });
}

describe.each(DIALECTS)('a GrpcRoute in the dialect of %s', (dialect) => {
  test('matches by service, method and header', () => {
    const scene = stage({ dialect });
    const cart = cartOf(scene);
    const route = new GrpcRoute(scene.shop, 'cart-route', {
      mesh: scene.mesh,
      services: [cart],
      rules: [
        { name: 'rest', to: cart.version('v1') },
        { name: 'health', matches: [{ method: GrpcMethod.ofAnyService('Check') }], to: cart },
        { name: 'old', matches: [{ method: GrpcMethod.regex('shop\\..+', 'Get.*') }], to: cart, toPort: 80 },
        { name: 'service', matches: [{ method: GrpcMethod.anyOf('shop.v1.Cart') }], backends: [{ backend: cart.version('v1'), weight: 9 }, { backend: cart.version('v2') }] },
        {
          name: 'testers',
          matches: [{ method: GrpcMethod.of('shop.v1.Cart', 'AddItem'), headers: [HeaderMatch.exact('x-tester', 'true')] }],
          to: cart.version('v2'),
          requestHeaders: { set: { 'x-stage': 'test' } },
          mirrors: [{ backend: cart.version('v1') }],
        },
      ],
    });
    expect(yamlOf(scene.shop)).toMatchSnapshot();
    expect(findingsOf(scene.app)).toEqual([]);
    expect([route.gatewayRoute, route.meshRoute?.kind]).toEqual([undefined, dialect === Dialect.ISTIO ? 'VirtualService' : 'GRPCRoute']);
  });

  test('of a gateway is one for each host', () => {
    const scene = stage({ dialect });
    const cart = cartOf(scene);
    const gateway = gatewayOf(scene);
    gateway.routeGrpc('grpc.example.com', { matches: [{ method: GrpcMethod.anyOf('shop.v1.Cart') }], to: cart });
    gateway.routeGrpc('grpc.example.com', { matches: [{ method: GrpcMethod.anyOf('shop.v1.Ads') }], to: cart });
    expect(yamlOf(scene.platform)).toMatchSnapshot();
    expect(findingsOf(scene.app)).toEqual([]);
  });

  test('of a service shares its route table', () => {
    const scene = stage({ dialect });
    const cart = cartOf(scene);
    cart.routeGrpc({ to: cart.version('v1') });
    cart.routeGrpc({ matches: [{ headers: [HeaderMatch.exact('x-tester', 'true')] }], to: cart.version('v2') });
    const routes = scene.shop.toJson().filter(({ kind }) => kind === 'VirtualService' || kind === 'GRPCRoute');
    expect(routes).toHaveLength(1);
    expect((routes[0].spec.http ?? routes[0].spec.rules)).toHaveLength(2);
  });
});

test('gRPC and HTTP rules of one host go together in Istio\'s dialect, and are refused in the Gateway API\'s', () => {
  const mix = (dialect: Dialect) => {
    const scene = stage({ dialect });
    const [cart, gateway] = [cartOf(scene), gatewayOf(scene)];
    cart.route({ path: PathMatch.prefix('/docs'), to: cart });
    return [messageOf(() => cart.routeGrpc({ to: cart })), messageOf(() => {
      gateway.routeGrpc('grpc.example.com', { to: cart });
      gateway.route('grpc.example.com', { to: cart });
    })];
  };
  expect(mix(Dialect.ISTIO)).toEqual(['nothing was thrown', 'nothing was thrown']);
  const [ofService, ofGateway] = mix(Dialect.GATEWAY_API);
  const problem = 'and routeGrpc() of one host cannot be expressed in the Gateway API dialect, where one kind of route takes all its requests';
  expect(ofService).toContain(`[shop/cart] route ${problem}`);
  expect(ofGateway).toContain(`[platform/public] route ${problem}: "grpc.example.com"`);
});

describe('a rule that can\'t be right', () => {
  const message = (rule: (cart: MeshService) => GrpcRule, dialect = Dialect.ISTIO) => {
    const scene = stage({ dialect });
    const cart = cartOf(scene);
    return messageOf(() => new GrpcRoute(scene.shop, 'route', { mesh: scene.mesh, services: [cart], rules: [rule(cart)] })).split('\n')[0];
  };

  test.each<[string, GrpcMatch]>([
    ['[shop/route] rules[0].matches[0].method.service cannot name a gRPC service: "shop Cart"', { method: GrpcMethod.anyOf('shop Cart') }],
    ['[shop/route] rules[0].matches[0].method.method cannot name a gRPC method: "Add/Item"', { method: GrpcMethod.of('shop.Cart', 'Add/Item') }],
    ['[shop/route] rules[0].matches[0].method.service is empty: ""', { method: GrpcMethod.regex('', '.*') }],
    ['[shop/route] rules[0].matches[0].method.method', { method: GrpcMethod.regex('.*', '(?=A)') }],
    ['[shop/route] rules[0].matches[0].headers[0].name', { headers: [HeaderMatch.exact('x y', '1')] }],
  ])('%s', (expected, match) => expect(message((to) => ({ matches: [match], to }))).toContain(expected));

  test('without destination, or with two', () => {
    const expected = '[shop/route] rules[0] says both `to` and `backends`, or neither';
    expect(message(() => ({}))).toBe(expected);
    expect(message((to) => ({ to, backends: [{ backend: to }] }))).toBe(expected);
  });

  test.each<[string, (to: MeshService) => GrpcRule]>([
    ['timeout', (to) => ({ to, timeout: Duration.seconds(1) })],
    ['retries', (to) => ({ to, retries: { attempts: 1 } })],
    ['fault', (to) => ({ to, fault: { abort: { grpcStatus: 'UNAVAILABLE' } } })],
  ])('%s is for Istio\'s dialect', (field, rule) => {
    expect(message(rule)).toBe('nothing was thrown');
    expect(message(rule, Dialect.GATEWAY_API)).toBe(`[shop/route] rules[0].${field} cannot be expressed in the Gateway API dialect`);
  });

  test('a negated header is for Istio\'s dialect', () => {
    expect(message((to) => ({ to, matches: [{ headers: [HeaderMatch.not(HeaderMatch.present('x-a'))] }] }), Dialect.GATEWAY_API))
      .toBe('[shop/route] rules[0].matches[0].headers is matched by HeaderMatch.not(), which cannot be expressed in the Gateway API dialect: "x-a"');
  });
});
