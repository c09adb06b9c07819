import { JsonObject } from '../../../src/manifest/manifest';
import { Authorizer } from '../../../src/simulator/authorization/authorizer';
import { Reachability } from '../../../src/simulator/reachability/reachability';
import { peers, policy } from '../authorization/policies';
import { destinationRule, modelOf, namespace, object } from '../mesh';

function workload(place: string, extra: Record<string, unknown> = {}, annotations: Record<string, string> = {}): JsonObject {
  const name = place.split('/')[1];
  return object('apps/v1', 'Deployment', place, { template: { metadata: { labels: { app: name }, annotations }, spec: { serviceAccountName: name, containers: [] } }, ...extra });
}

function service(place: string): JsonObject {
  const ports = [{ name: 'http', port: 80, targetPort: 8080 }, { name: 'tcp', port: 5432, targetPort: 5432 }];
  return object('v1', 'Service', place, { selector: { app: place.split('/')[1] }, ports });
}

const MESH = [workload('front/web'), workload('ops/admin'), workload('shop/cart'), service('shop/cart')];

/** `client -> service:port access layer of each region`. */
function lines(objects: ReadonlyArray<JsonObject>): string[] {
  return Reachability.of(modelOf([...MESH, ...objects])).table().map(({ client, service: { name }, servicePort, access, mtls }) => (
    `${client.namespace}/${client.name} -> ${name}:${servicePort} ${access}${mtls ? '' : ' plain'}`
  ));
}

test('without policies everybody reaches everything', () => {
  expect(lines([])).toEqual(['front/web -> cart:80 all', 'front/web -> cart:5432 all', 'ops/admin -> cart:80 all', 'ops/admin -> cart:5432 all']);
});

test('says who reaches all, some or nothing', () => {
  const allow = policy('shop/a', {
    rules: [
      { from: [{ source: { namespaces: ['front'] } }], to: [{ operation: { methods: ['GET'] } }] },
      { from: [{ source: { serviceAccounts: ['ops/admin'] } }] },
    ],
  });
  expect(lines([allow])).toEqual(['front/web -> cart:80 some', 'front/web -> cart:5432 none', 'ops/admin -> cart:80 all', 'ops/admin -> cart:5432 all']);
});

test('clients that do not use mutual TLS have no identity', () => {
  const allow = policy('shop/a', { rules: [{ from: [{ source: { principals: ['*'] } }] }] });
  const disabled = destinationRule('front/cart', { host: 'cart.shop.svc.cluster.local', trafficPolicy: { tls: { mode: 'DISABLE' } } });
  expect(lines([allow, disabled])).toEqual(['front/web -> cart:80 none plain', 'front/web -> cart:5432 none plain', 'ops/admin -> cart:80 all', 'ops/admin -> cart:5432 all']);
});

test('a workload without a proxy neither shows an identity nor refuses anybody', () => {
  const objects = [namespace('front', { 'istio-injection': 'disabled' }), peers('istio-system/p', { mtls: { mode: 'STRICT' } }), workload('front/db'), service('front/db')];
  const found = lines(objects);
  expect(found).toContain('front/web -> cart:80 none plain');
  expect(found).toContain('ops/admin -> cart:80 all');
  expect(found).toContain('ops/admin -> db:80 all plain');
});

test('clients of an ambient namespace always show who they are', () => {
  const disabled = destinationRule('front/cart', { host: 'cart.shop.svc.cluster.local', trafficPolicy: { tls: { mode: 'DISABLE' } } });
  expect(lines([namespace('front', { 'istio.io/dataplane-mode': 'ambient' }), disabled])).toContain('front/web -> cart:80 all');
});

test('in an ambient namespace rules that look at HTTP never allow', () => {
  const allow = policy('shop/a', { rules: [{ to: [{ operation: { methods: ['GET'] } }] }] });
  expect(lines([namespace('shop', { 'istio.io/dataplane-mode': 'ambient' }), allow])).toContain('front/web -> cart:80 none');
});

test('what does not run is in no line', () => {
  expect(lines([workload('ops/batch', { replicas: 0 })])).toHaveLength(4);
});

test('lines can be picked', () => {
  const rows = Reachability.of(modelOf(MESH)).table({ clients: ({ name }) => name === 'web', servers: ({ name }) => name === 'cart' });
  expect(rows.map(({ client, server }) => `${client.name} ${server.name}`)).toEqual(['web cart', 'web cart']);
});

test('a request of each region is decided as the region says, for every client', () => {
  const objects = [
    ...MESH,
    policy('shop/a', { rules: [{ from: [{ source: { notNamespaces: ['none'] } }], to: [{ operation: { paths: ['/api/{*}', '*.js'], notPaths: ['/api/x'] } }], when: [{ key: 'connection.sni', values: ['outbound_.80_*'] }] }] }),
    policy('shop/d', { action: 'DENY', rules: [{ from: [{ source: { ipBlocks: ['10.0.0.0/8'] } }], to: [{ operation: { methods: ['DELETE'] } }] }] }),
  ];
  const model = modelOf(objects);
  const reachability = Reachability.of(model);
  const rows = reachability.table();
  const checked = rows.flatMap((row) => row.regions.map((region) => {
    const request = reachability.request(row, region);
    expect(request.source.identity?.namespace).toBe(row.client.namespace);
    expect(Authorizer.of(model).decide(request)).toMatchObject({ allowed: region.allowed, layer: region.layer });
    return region.allowed;
  }));
  expect(checked).toContain(true);
  expect(checked).toContain(false);
});
