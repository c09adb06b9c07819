import * as fc from 'fast-check';
import { JsonObject } from '../../src/manifest/manifest';
import { manifestOf } from '../../src/manifest/manifest-of';
import { MeshModel } from '../../src/model/mesh-model';
import { TrafficRequest } from '../../src/simulator/request';
import { Simulator } from '../../src/simulator/simulator';
import { destinationRule, INGRESS, istioGateway, object, result, service, sidecar, simulate, virtualService } from './mesh';

const HOSTS = ['shop', 'cart', 'shop.b.svc.cluster.local', '*.b.svc.cluster.local', 'x.io', '*.x.io'];
const PATHS = ['/', '/api', '/api/v1', '/x?v=2'];

const match = fc.record({
  uri: fc.constantFrom({ prefix: '/' }, { prefix: '/api' }, { exact: '/api' }, { regex: '/a.*' }),
  headers: fc.constantFrom({}, { 'x-user': { exact: 'ann' } }, { 'x-user': {} }),
}, { requiredKeys: [] });

const rule = fc.record({ match: fc.array(match, { maxLength: 2 }), directResponse: fc.record({ status: fc.integer({ min: 200, max: 599 }) }) });

const rules = fc.array(fc.record({
  hosts: fc.uniqueArray(fc.constantFrom(...HOSTS), { minLength: 1, maxLength: 2 }),
  gateways: fc.constantFrom(['mesh'], ['edge/gw'], ['mesh', 'edge/gw']),
  namespace: fc.constantFrom('a', 'b'),
  day: fc.integer({ min: 1, max: 3 }),
  exportTo: fc.constantFrom(['*'], ['.'], ['a']),
  http: fc.array(rule, { minLength: 1, maxLength: 3 }),
}), { maxLength: 4 });

const requests: fc.Arbitrary<TrafficRequest> = fc.record({
  proxy: fc.constantFrom(sidecar('a'), sidecar('b', { app: 'web' }), INGRESS),
  port: fc.constantFrom(80, 8080),
  host: fc.constantFrom('shop', 'shop.b', 'x.io', 'a.x.io', 'other.net'),
  path: fc.constantFrom(...PATHS),
  headers: fc.constantFrom<Record<string, string>>({}, { 'x-user': 'ann' }, { 'X-User': 'bob' }),
});

const BASE: ReadonlyArray<JsonObject> = [
  service('a/cart', { http: 80 }),
  service('b/shop', { http: 80, web: 8080 }),
  destinationRule('b/shop', { host: 'shop', subsets: [{ name: 'v1' }] }),
  istioGateway('edge/gw', { selector: INGRESS.labels, servers: [{ port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts: ['*'] }] }),
];

type Rules = typeof rules extends fc.Arbitrary<infer T> ? T : never;

function meshOf(written: Rules): JsonObject[] {
  return [...BASE, ...written.map(({ namespace, day, ...spec }, index) => virtualService(`${namespace}/vs${index}`, spec, { day }))];
}

test('the order of objects does not matter', () => {
  fc.assert(fc.property(rules, requests, (written, request) => {
    const objects = meshOf(written);
    // The route itself holds functions, which are never equal.
    const outcome = (mesh: JsonObject[]) => ({ ...simulate(mesh).send(request), matched: undefined });
    expect(outcome([...objects].reverse())).toEqual(outcome(objects));
  }), { numRuns: 150 });
});

test('services that nothing refers to change nothing for others', () => {
  fc.assert(fc.property(rules, requests, (written, request) => {
    const objects = meshOf(written);
    const more = [service('c/unrelated', { http: 80 }), service('a/another', { tcp: 9999 })];
    expect(result(simulate([...objects, ...more]).send(request))).toBe(result(simulate(objects).send(request)));
  }), { numRuns: 100 });
});

test('asking twice, or asking others in between, gives the same answer', () => {
  fc.assert(fc.property(rules, fc.array(requests, { minLength: 2, maxLength: 5 }), (written, asked) => {
    const simulator = simulate(meshOf(written));
    const first = asked.map((request) => simulator.send(request));
    expect(asked.map((request) => simulator.send(request))).toEqual(first);
  }), { numRuns: 50 });
});

test('the trace ends with what happens', () => {
  fc.assert(fc.property(rules, requests, (written, request) => {
    const simulator = simulate(meshOf(written));
    const outcome = simulator.send(request);
    const taken = simulator.trace(request).steps.filter((step) => step.taken);
    if (outcome.destinations !== undefined) expect(taken.filter((step) => step.stage === 'destination')).toHaveLength(outcome.destinations.length);
    if (outcome.route) expect(taken.some((step) => step.stage === 'route' && step.message.includes(outcome.route ?? ''))).toBe(true);
  }), { numRuns: 100 });
});

describe('objects that no schema has seen', () => {
  const KINDS = [
    'v1 Service', 'v1 Pod', 'v1 Namespace', 'apps/v1 Deployment', 'networking.istio.io/v1 VirtualService', 'networking.istio.io/v1 DestinationRule',
    'networking.istio.io/v1 ServiceEntry', 'networking.istio.io/v1 Sidecar', 'networking.istio.io/v1 Gateway', 'networking.istio.io/v1 WorkloadEntry',
    'gateway.networking.k8s.io/v1 Gateway', 'gateway.networking.k8s.io/v1 HTTPRoute', 'gateway.networking.k8s.io/v1 TLSRoute', 'gateway.networking.k8s.io/v1 ListenerSet',
    'gateway.networking.k8s.io/v1beta1 ReferenceGrant', 'security.istio.io/v1 PeerAuthentication', 'gateway.networking.k8s.io/v1 BackendTLSPolicy',
  ];
  const KEYS = [
    'hosts', 'host', 'http', 'tls', 'tcp', 'match', 'route', 'destination', 'port', 'ports', 'number', 'servers', 'selector', 'egress', 'listeners', 'rules', 'matches',
    'parentRefs', 'backendRefs', 'name', 'uri', 'headers', 'prefix', 'regex', 'template', 'spec', 'metadata', 'labels', 'endpoints', 'exportTo', 'trafficPolicy', 'subsets',
    '__proto__', 'constructor',
  ];
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, 0, 80, '', 'a', '*', '*.x.io', 'x.io', '(', '.', '~/*', 'mesh'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 5 }),
    ),
  })).value;

  test('never break it', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...KINDS), json), { maxLength: 6 }), requests, (written, request) => {
      const objects = written.map(([kind, spec], index) => {
        const [apiVersion, name] = kind.split(' ');
        return object(apiVersion, name, `a/o${index}`, spec as Record<string, unknown>);
      });
      const simulator = Simulator.of(MeshModel.of([...objects, ...BASE].map((one) => manifestOf(one))));
      expect(() => simulator.send(request)).not.toThrow();
      expect(() => simulator.trace({ ...request, protocol: 'tcp', sni: 'x.io' }).toString()).not.toThrow();
    }), { numRuns: 400 });
  });
});
