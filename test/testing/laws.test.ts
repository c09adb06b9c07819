import * as fc from 'fast-check';
import { JsonObject } from '../../src/manifest/manifest';
import { MeshSimulator, TrafficOutcome } from '../../src/testing';
import { deployment, destinationRule, object, service, virtualService } from '../simulator/mesh';

const SERVICES = ['web', 'reviews', 'ratings'];
const name = fc.constantFrom(...SERVICES);
const host = (one: string) => `${one}.shop.svc.cluster.local`;

const policySpec = fc.record({
  app: name,
  action: fc.constantFrom('ALLOW', 'DENY'),
  rule: fc.record({
    from: fc.option(fc.constantFrom('web', 'reviews', 'other'), { nil: undefined }),
    methods: fc.option(fc.subarray(['GET', 'POST'], { minLength: 1 }), { nil: undefined }),
    paths: fc.option(fc.subarray(['/a', '/b*', '*/c'], { minLength: 1 }), { nil: undefined }),
  }),
});

const routeSpec = fc.record({
  host: name,
  prefix: fc.constantFrom('/', '/a', '/b'),
  to: fc.array(fc.record({ host: name, weight: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 3 }),
});

const mesh = fc.record({
  policies: fc.array(policySpec, { maxLength: 4 }),
  routes: fc.uniqueArray(routeSpec, { maxLength: 3, selector: (one) => one.host }),
}).map(({ policies, routes }): JsonObject[] => [
  ...SERVICES.flatMap((one) => [service(`shop/${one}`, { http: 8080 }), deployment(`shop/${one}`, { app: one })]),
  ...routes.map((one, i) => virtualService(`shop/route-${i}`, {
    hosts: [host(one.host)],
    http: [{ match: [{ uri: { prefix: one.prefix } }], route: one.to.map((to) => ({ destination: { host: host(to.host) }, weight: to.weight })) }],
  })),
  ...policies.map(({ app, action, rule: { from, methods, paths } }, i) => object('security.istio.io/v1', 'AuthorizationPolicy', `shop/policy-${i}`, {
    selector: { matchLabels: { app } },
    action,
    rules: [{
      ...(from === undefined ? {} : { from: [{ source: { principals: [`cluster.local/ns/shop/sa/${from}`] } }] }),
      ...(methods === undefined && paths === undefined
        ? {}
        : { to: [{ operation: { ...(methods ? { methods } : {}), ...(paths ? { paths } : {}) } }] }),
    }],
  })),
]);

const request = fc.record({ from: fc.constantFrom('shop/web', 'shop/other', 'far/web'), host: name, path: fc.constantFrom('/', '/a', '/b/c', '/a/c'), method: fc.constantFrom('GET', 'POST') });
type Request = ReturnType<typeof request.generate>['value'];

function ask(objects: ReadonlyArray<JsonObject>, { from, host: to, path, method }: Request): TrafficOutcome {
  return MeshSimulator.fromManifests([...objects]).http({ from, to: `http://${host(to)}:8080${path}`, method });
}

const said = (outcome: TrafficOutcome) => JSON.stringify({ ...outcome, makeTrace: undefined });

test('the order of objects does not count', () => {
  fc.assert(fc.property(mesh, request, fc.infiniteStream(fc.nat()), (objects, one, numbers) => {
    const shuffled = objects.map((each) => ({ each, at: numbers.next().value })).sort((a, b) => a.at - b.at).map(({ each }) => each);
    expect(said(ask(shuffled, one))).toBe(said(ask(objects, one)));
  }), { numRuns: 60 });
});

test('an object that the source does not see changes nothing', () => {
  const unseen = fc.constantFrom(
    virtualService('far/reviews', { hosts: [host('reviews')], exportTo: ['.'], http: [{ redirect: { uri: '/elsewhere' } }] }),
    destinationRule('far/reviews', { host: host('reviews'), exportTo: ['.'], trafficPolicy: { tls: { mode: 'DISABLE' } } }),
    service('far/hidden', { http: 8080 }, {}, { annotations: { 'networking.istio.io/exportTo': '~' } }),
    object('security.istio.io/v1', 'AuthorizationPolicy', 'far/none', {}),
    object('networking.istio.io/v1', 'Sidecar', 'far/default', { egress: [{ hosts: ['./*'] }] }),
  );
  fc.assert(fc.property(mesh, request.filter(({ from }) => from !== 'far/web'), unseen, (objects, one, added) => {
    expect(said(ask([...objects, added], one))).toBe(said(ask(objects, one)));
  }), { numRuns: 60 });
});

test('weights make 100', () => {
  fc.assert(fc.property(mesh, request, (objects, one) => {
    const { destinations } = ask(objects, one);
    if (destinations.length > 0) expect(destinations.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 9);
  }), { numRuns: 60 });
});

/** Taking away the last ALLOW policy of a workload opens it, hence one is emptied rather than taken away. */
test('an ALLOW rule that goes can only deny more', () => {
  fc.assert(fc.property(mesh, request, fc.nat(), (objects, one, which) => {
    const allowing = objects.filter(({ kind, spec }) => kind === 'AuthorizationPolicy' && (spec as { action: string }).action === 'ALLOW');
    fc.pre(allowing.length > 0);
    const emptied = allowing[which % allowing.length];
    const less = objects.map((each) => (each === emptied ? { ...each, spec: { ...(each.spec as object), rules: [] } } : each));
    const before = new Map(ask(objects, one).destinations.map(({ service: to, decision }) => [to, decision]));
    for (const { service: to, decision } of ask(less, one).destinations) if (decision === 'ALLOW') expect(before.get(to)).toBe('ALLOW');
  }), { numRuns: 60 });
});
