import { Authorizer } from '../../src/simulator/authorization/authorizer';
import { Principal } from '../../src/values/principal';
import { gatewayProxy, modelOf, Stage, STAGES } from './example-model';

/** Asks whether a request passes at a workload: by whom it is sent, if by anyone with an identity, and what it does. */
function judge(example: string, stage: Stage, trustDomain = 'cluster.local') {
  const authorizer = Authorizer.of(modelOf(example, stage));
  return (from: string | undefined, to: string, port: number, request: { method?: string; path?: string; protocol?: 'http' | 'grpc' | 'tcp' } = {}) => {
    const [namespace, app] = to.split('/');
    const [fromNamespace, account] = (from ?? '/').split('/');
    const identity = from === undefined ? undefined : Principal.of(trustDomain, fromNamespace, account);
    return authorizer.decide({ source: { identity, address: '10.0.0.1' }, target: { namespace, labels: { app } }, port, ...request }).allowed;
  };
}

/** The account of a gateway's proxies, which Istio names after the class as well where it makes them. */
function accountOf(stage: Stage, gateway: string): string {
  return stage === 'istio' ? gateway : `${gateway}-istio`;
}

describe.each(STAGES)('who may do what in the examples, written in %s', (stage) => {
  test('bookinfo: each service takes what its callers need, from them alone', () => {
    const may = judge('bookinfo', stage);
    const gateway = `istio-ingress/${accountOf(stage, 'public')}`;
    expect(may(gateway, 'bookinfo/productpage', 9080, { path: '/productpage' })).toBe(true);
    expect(may(gateway, 'bookinfo/productpage', 9080, { path: '/health' })).toBe(false);
    expect(may(gateway, 'bookinfo/details', 9080, { path: '/details/0' })).toBe(false);
    expect(may('bookinfo/bookinfo-productpage', 'bookinfo/details', 9080, { path: '/details/0' })).toBe(true);
    expect(may('bookinfo/bookinfo-productpage', 'bookinfo/reviews', 9080, { path: '/reviews/0', method: 'POST' })).toBe(false);
    expect(may('bookinfo/bookinfo-productpage', 'bookinfo/ratings', 9080, { path: '/ratings/0' })).toBe(false);
    expect(may('bookinfo/bookinfo-reviews', 'bookinfo/ratings', 9080, { path: '/ratings/0' })).toBe(true);
    expect(may(undefined, 'bookinfo/ratings', 9080, { path: '/ratings/0' })).toBe(false);
    expect(may('other/bookinfo-reviews', 'bookinfo/ratings', 9080, { path: '/ratings/0' })).toBe(false);
  });

  test('online-boutique: method by method', () => {
    const may = judge('online-boutique', stage, 'boutique.example.com');
    const grpc = (path: string) => ({ path, protocol: 'grpc' as const });
    expect(may(`istio-ingress/${accountOf(stage, 'boutique-gateway')}`, 'boutique/frontend', 8080)).toBe(true);
    expect(may('boutique/loadgenerator', 'boutique/frontend', 8080)).toBe(true);
    expect(may('boutique/frontend', 'boutique/cartservice', 7070, grpc('/hipstershop.CartService/AddItem'))).toBe(true);
    expect(may('boutique/checkoutservice', 'boutique/cartservice', 7070, grpc('/hipstershop.CartService/AddItem'))).toBe(false);
    expect(may('boutique/checkoutservice', 'boutique/emailservice', 8080, grpc('/hipstershop.EmailService/SendOrderConfirmation'))).toBe(true);
    expect(may('boutique/frontend', 'boutique/paymentservice', 50051, grpc('/hipstershop.PaymentService/Charge'))).toBe(false);
    expect(may('boutique/cartservice', 'boutique/redis-cart', 6379, { protocol: 'tcp' })).toBe(true);
    expect(may('boutique/frontend', 'boutique/redis-cart', 6379, { protocol: 'tcp' })).toBe(false);
  });

  test('vm: the database takes connections of ratings', () => {
    const may = judge('vm', stage);
    expect(may('bookinfo/bookinfo-ratings', 'bookinfo/mysqldb', 3306, { protocol: 'tcp' })).toBe(true);
    expect(may('bookinfo/bookinfo-reviews', 'bookinfo/mysqldb', 3306, { protocol: 'tcp' })).toBe(false);
    expect(may(undefined, 'bookinfo/mysqldb', 3306, { protocol: 'tcp' })).toBe(false);
  });

  test('external-authz: the back office is asked about, and so is everyone who comes in', () => {
    const authorizer = Authorizer.of(modelOf('external-authz', stage));
    const source = { identity: Principal.of('cluster.local', 'istio-ingress', accountOf(stage, 'public')), address: '10.0.0.1' };
    const shop = { namespace: 'shop', labels: { app: 'shop' } };
    expect(authorizer.decide({ source, target: shop, port: 8080, path: '/admin/users' })).toMatchObject({ allowed: true, providers: ['back-office'] });
    expect(authorizer.decide({ source, target: shop, port: 8080, path: '/administrator' })).toMatchObject({ allowed: true, providers: [] });
    const { namespace, labels } = gatewayProxy(stage, 'istio-ingress', 'public');
    const gateway = { proxy: 'gateway' as const, namespace, labels };
    const client = { address: '203.0.113.7' };
    expect(authorizer.decide({ source: client, target: gateway, port: 443, path: '/' })).toMatchObject({ allowed: true, providers: ['login'] });
    expect(authorizer.decide({ source: client, target: gateway, port: 443, path: '/oauth2/start' })).toMatchObject({ allowed: true, providers: [] });
    expect(authorizer.decide({ source: client, target: gateway, port: 80, path: '/' })).toMatchObject({ allowed: true, providers: [] });
    const may = judge('external-authz', stage);
    expect(may('shop/shop', 'opa/opa', 9191, { path: '/envoy.service.auth.v3.Authorization/Check', protocol: 'grpc' })).toBe(true);
    expect(may('shop/shop', 'opa/opa', 9191, { path: '/v1/data', method: 'GET' })).toBe(false);
    expect(may('shop/shop', 'oauth2-proxy/oauth2-proxy', 4180)).toBe(false);
  });
});
