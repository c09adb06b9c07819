import { App, Chart, Testing } from 'cdk8s';
import { ExternalService, Gateway, GatewayWorkload, Listener, Mesh, MeshChecks, MeshService, PathMatch, ServicePort } from '../../../src';

function mesh() {
  const app = new App();
  const platform = new Chart(app, 'platform', { namespace: 'istio-system' });
  const shop = new Chart(app, 'shop', { namespace: 'shop' });
  const declared = new Mesh(platform, 'mesh', { trustDomain: 'prod.example.com' });
  const service = (name: string, account: string) => new MeshService(shop, name, {
    mesh: declared, ports: [ServicePort.http(8080, { targetPort: 80 }), ServicePort.tcp(9000)], serviceAccount: account,
  });
  return { app, platform, shop, mesh: declared, web: service('web', 'web'), cart: service('cart', 'cart'), reviews: service('reviews', 'reviews') };
}

function written(chart: Chart, kind: string) {
  const objects: Array<{ kind: string; metadata: { name: string }; spec: unknown }> = Testing.synth(chart);
  return objects.filter((object) => object.kind === kind).map(({ metadata, spec }) => ({ name: metadata.name, spec }));
}

test('a call allows just such requests, and makes the host known to the caller', () => {
  const { app, shop, web, reviews } = mesh();
  web.calls(reviews, { methods: ['GET'], paths: ['/reviews/*'], ports: [8080] });
  expect(written(shop, 'AuthorizationPolicy')).toEqual([{
    name: 'reviews-callers',
    spec: {
      selector: { matchLabels: { app: 'reviews' } },
      rules: [{
        from: [{ source: { principals: ['prod.example.com/ns/shop/sa/web'] } }],
        // Policies look at the container's port.
        to: [{ operation: { methods: ['GET'], paths: ['/reviews/*'], ports: ['80'] } }],
      }],
    },
  }]);
  expect(written(shop, 'Sidecar')).toEqual([{
    name: 'web-callees',
    spec: { workloadSelector: { labels: { app: 'web' } }, egress: [{ hosts: ['istio-system/*', 'shop/reviews.shop.svc.cluster.local'] }] },
  }]);
  expect(MeshChecks.findings(app)).toEqual([]);
});

test('callers of the same requests share a rule; the order of declarations does not matter', () => {
  const text = (reverse: boolean) => {
    const { shop, web, cart, reviews } = mesh();
    const calls = [() => web.calls(reviews, { methods: ['GET'] }), () => reviews.allowFrom(cart, { methods: ['GET'] }), () => cart.calls(reviews)];
    for (const call of reverse ? calls.reverse() : calls) call();
    return JSON.stringify(written(shop, 'AuthorizationPolicy'));
  };
  expect(text(true)).toBe(text(false));
  expect(JSON.parse(text(false))[0].spec.rules).toEqual([
    {
      from: [{ source: { principals: ['prod.example.com/ns/shop/sa/cart', 'prod.example.com/ns/shop/sa/web'] } }],
      to: [{ operation: { methods: ['GET'] } }],
    },
    { from: [{ source: { principals: ['prod.example.com/ns/shop/sa/cart'] } }] },
  ]);
});

test.each([true, false])('a gateway that routes to the service keeps its way in (declared first: %s)', (first) => {
  const { platform, shop, mesh: declared, web, cart } = mesh();
  const call = () => cart.calls(web);
  if (first) call();
  const gateway = new Gateway(platform, 'public', {
    mesh: declared, workload: GatewayWorkload.dedicated(), listeners: [Listener.http({ hosts: ['shop.example.com'] })],
  });
  gateway.route('shop.example.com', { path: PathMatch.prefix('/'), to: web });
  if (!first) call();
  expect(written(shop, 'AuthorizationPolicy')[0].spec).toMatchObject({
    rules: [{ from: [{ source: { principals: ['prod.example.com/ns/istio-system/sa/public', 'prod.example.com/ns/shop/sa/cart'] } }] }],
  });
});

test('an external service becomes visible to who calls it, with all its hosts', () => {
  const { app, platform, shop, mesh: declared, web } = mesh();
  const vault = new ExternalService(new Chart(app, 'egress', { namespace: 'egress' }), 'vault', {
    mesh: declared, hosts: ['vault.example', 'backup.example'], ports: [ServicePort.tls(8200)],
  });
  const bank = new ExternalService(platform, 'bank', { mesh: declared, hosts: ['api.bank.example', 'cdn.bank.example'], ports: [ServicePort.https(443)] });
  web.calls(bank);
  web.calls(vault);
  expect(written(platform, 'ServiceEntry')[0].spec).toMatchObject({ exportTo: ['.', 'shop'] });
  expect(written(shop, 'Sidecar')[0].spec).toMatchObject({
    // All of the root namespace is known anyway.
    egress: [{ hosts: ['egress/backup.example', 'egress/vault.example', 'istio-system/*'] }],
  });
  expect(MeshChecks.findings(app)).toEqual([]);
});

test('bad calls are refused', () => {
  const { shop, web, reviews } = mesh();
  expect(() => web.calls(reviews, { methods: [] })).toThrow(/\[shop\/reviews\] methods is empty, which a policy reads as "any"/);
  web.calls(reviews, { ports: [81] });
  expect(() => Testing.synth(shop)).toThrow(/ports is called but is no port of the service: 81[\s\S]*one of 8080, 9000/);
});
