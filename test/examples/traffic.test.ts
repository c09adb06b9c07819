import { Outcome } from '../../src/simulator/outcome';
import { Simulator } from '../../src/simulator/simulator';
import { gatewayProxy, modelOf, sidecar, Stage, STAGES } from './example-model';

/** Where a request goes: `SERVICE/VERSION:PORT*WEIGHT`, or what became of it. A version is a subset, or a Service of its own. */
function goesTo(outcome: Outcome): string[] {
  if (outcome.error !== undefined) return [outcome.error];
  if (outcome.redirect !== undefined) return [`redirect ${outcome.redirect.status} ${outcome.redirect.scheme}`];
  if (outcome.destinations === undefined) return [outcome.route === 'block_all' ? 'blocked' : 'nowhere'];
  return outcome.destinations.map(({ host, subset, port, weight, special }) => {
    if (host === undefined) return special === 'BlackHoleCluster' ? 'blocked' : String(special);
    const [, service, own] = /^(.*?)(?:-(v\d))?\.[^.]*\.svc\.cluster\.local$/.exec(host) ?? [host, host, undefined];
    const version = subset || own;
    return `${service}${version ? `/${version}` : ''}:${port}*${weight}`;
  });
}

function simulator(example: string, stage: Stage): Simulator {
  return Simulator.of(modelOf(example, stage));
}

function inside(port: number, host: string, more: { path?: string; headers?: Record<string, string>; protocol?: 'http' | 'grpc' | 'tcp' } = {}) {
  return { port, address: host, host: `${host}:${port}`, ...more };
}

function tlsTo(host: string) {
  return { port: 443, address: host, sni: host, protocol: 'tcp' as const };
}

describe.each(STAGES)('traffic of the examples, written in %s', (stage) => {
  describe('bookinfo', () => {
    const mesh = simulator('bookinfo', stage);
    const gateway = gatewayProxy(stage, 'istio-ingress', 'public');
    const workload = (app: string) => sidecar('bookinfo', { app, version: 'v1' });
    const atGateway = (path: string) => ({ proxy: gateway, port: 443, sni: 'bookinfo.example.com', host: 'bookinfo.example.com', path });

    test.each([
      ['/productpage', 'productpage:9080*100'],
      ['/static/jquery.js', 'productpage:9080*100'],
      ['/staticfiles', 'no route matched'],
      ['/productpage/x', 'no route matched'],
      ['/', 'no route matched'],
    ])('%s comes in by the gateway, or does not', (path, place) => {
      expect(goesTo(mesh.send(atGateway(path)))).toEqual([place]);
    });

    test('plain HTTP is sent to https', () => {
      const outcome = mesh.send({ proxy: gateway, port: 80, host: 'bookinfo.example.com', path: '/productpage' });
      expect(goesTo(outcome)).toEqual([stage === 'istio' ? 'tls required, sending 301' : 'redirect 301 https']);
    });

    test('a page may take ten seconds', () => {
      expect(String(mesh.send(atGateway('/productpage')).timeout)).toBe('10s');
    });

    test('a tenth of the reviews is the canary\'s, and all of jason\'s', () => {
      const request = inside(9080, 'reviews.bookinfo.svc.cluster.local', { path: '/reviews/0' });
      expect(goesTo(mesh.send({ proxy: workload('productpage'), ...request }))).toEqual(['reviews/v2:9080*90', 'reviews/v3:9080*10']);
      expect(goesTo(mesh.send({ proxy: workload('productpage'), ...request, headers: { 'end-user': 'jason' } }))).toEqual(['reviews/v3:9080*100']);
    });

    test('proxies know what their workloads call, and nothing else', () => {
      const ratings = inside(9080, 'ratings.bookinfo.svc.cluster.local', { path: '/ratings/0' });
      expect(goesTo(mesh.send({ proxy: workload('reviews'), ...ratings }))).toEqual(['ratings:9080*100']);
      expect(goesTo(mesh.send({ proxy: workload('productpage'), ...ratings }))).toEqual(['blocked']);
      expect(goesTo(mesh.send({ proxy: workload('details'), ...tlsTo('www.googleapis.com') }))).toEqual(['www.googleapis.com:443*100']);
      expect(goesTo(mesh.send({ proxy: workload('details'), ...tlsTo('www.example.org') }))).toEqual(['blocked']);
      expect(goesTo(mesh.send({ proxy: workload('ratings'), ...tlsTo('www.googleapis.com') }))).toEqual(['blocked']);
    });
  });

  describe('online-boutique', () => {
    const mesh = simulator('online-boutique', stage);
    const workload = (app: string) => sidecar('boutique', { app });
    const call = (from: string, to: string, port: number) => mesh.send({
      proxy: workload(from), ...inside(port, `${to}.boutique.svc.cluster.local`, { protocol: 'grpc', path: '/hipstershop.Any/Call' }),
    });

    test('the shop comes in by the gateway', () => {
      const host = 'boutique.example.com';
      const outcome = mesh.send({ proxy: gatewayProxy(stage, 'istio-ingress', 'boutique-gateway'), port: 443, sni: host, host, path: '/cart' });
      expect(goesTo(outcome)).toEqual(['frontend:80*100']);
    });

    test.each([
      ['frontend', 'cartservice', 7070, '5s'],
      ['frontend', 'adservice', 9555, '1s'],
      ['frontend', 'checkoutservice', 5050, '20s'],
      ['checkoutservice', 'emailservice', 5000, '5s'],
      ['recommendationservice', 'productcatalogservice', 3550, '5s'],
    ])('%s calls %s, within a time', (from, to, port, timeout) => {
      const outcome = call(from, to, port);
      expect(goesTo(outcome)).toEqual([`${to}:${port}*100`]);
      expect(String(outcome.timeout)).toBe(timeout);
    });

    test.each([
      ['frontend', 'paymentservice', 50051],
      ['adservice', 'cartservice', 7070],
      ['loadgenerator', 'checkoutservice', 5050],
    ])('%s knows nothing of %s', (from, to, port) => {
      expect(goesTo(call(from, to, port))).toEqual(['blocked']);
    });
  });

  describe('vm', () => {
    const mesh = simulator('vm', stage);

    test('ratings reaches the database, and others do not', () => {
      const request = { ...inside(3306, 'mysqldb.bookinfo.svc.cluster.local'), protocol: 'tcp' as const };
      expect(goesTo(mesh.send({ proxy: sidecar('bookinfo', { app: 'ratings', version: 'v2' }), ...request }))).toEqual(['mysqldb:3306*100']);
      expect(goesTo(mesh.send({ proxy: sidecar('bookinfo', { app: 'reviews', version: 'v3' }), ...request }))).toEqual(['blocked']);
    });

    test('a fifth of the ratings comes from the database', () => {
      const request = inside(9080, 'ratings.bookinfo.svc.cluster.local', { path: '/ratings/0' });
      expect(goesTo(mesh.send({ proxy: sidecar('bookinfo', { app: 'reviews', version: 'v3' }), ...request }))).toEqual(['ratings/v1:9080*80', 'ratings/v2:9080*20']);
    });

    test('machines reach the control plane through the gateway', () => {
      const name = 'istiod.istio-system.svc';
      const outcome = mesh.send({ proxy: gatewayProxy(stage, 'istio-system', 'machines'), port: 15012, sni: name, protocol: 'tcp' });
      expect(goesTo(outcome)).toEqual(['istiod:15012*100']);
    });
  });

  describe('external-authz', () => {
    const mesh = simulator('external-authz', stage);
    const host = 'shop.example.com';
    const gateway = gatewayProxy(stage, 'istio-ingress', 'public');

    test.each([
      ['/', 'shop:8080*100'],
      ['/admin', 'shop:8080*100'],
      ['/oauth2/callback', 'oauth2-proxy:4180*100'],
      ['/oauth2x', 'shop:8080*100'],
    ])('%s comes in by the gateway', (path, place) => {
      expect(goesTo(mesh.send({ proxy: gateway, port: 443, sni: host, host, path }))).toEqual([place]);
    });

    test('who asks an authorizer knows it', () => {
      const check = { path: '/envoy.service.auth.v3.Authorization/Check', protocol: 'grpc' as const };
      expect(goesTo(mesh.send({ proxy: sidecar('shop', { app: 'shop' }), ...inside(9191, 'opa.opa.svc.cluster.local', check) }))).toEqual(['opa:9191*100']);
      expect(goesTo(mesh.send({ proxy: sidecar('opa', { app: 'opa' }), ...tlsTo('login.example.com') }))).toEqual(['login.example.com:443*100']);
      expect(goesTo(mesh.send({ proxy: sidecar('shop', { app: 'shop' }), ...tlsTo('login.example.com') }))).toEqual(['blocked']);
    });
  });
});
