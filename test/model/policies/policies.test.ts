import { JsonObject } from '../../../src/manifest/manifest';
import { manifestOf } from '../../../src/manifest/manifest-of';
import { MeshModel } from '../../../src/model/mesh-model';
import { authorizationPolicy } from '../../../src/model/policies/authorization-policy';
import { constraintsOf, needsHttp } from '../../../src/model/policies/authorization-rule';
import { jwtRules } from '../../../src/model/policies/jwt-rule';
import { subjectKey } from '../../../src/model/policies/policy-subject';

function object(kind: string, place: string, spec: unknown, annotations: Record<string, string> = {}): JsonObject {
  const [namespace, name] = place.split('/');
  return { apiVersion: 'security.istio.io/v1', kind, metadata: { name, namespace, annotations }, spec };
}

const WEB = { namespace: 'shop', labels: { app: 'web' } };
const modelOf = (...objects: JsonObject[]) => MeshModel.of(objects.map((one) => manifestOf(one)));

describe('authorizationPolicy', () => {
  const read = (spec: unknown, annotations?: Record<string, string>) => authorizationPolicy(manifestOf(object('AuthorizationPolicy', 'shop/p', spec, annotations)));

  test('reads what is written', () => {
    const { action, provider, rules } = read({
      action: 'CUSTOM',
      provider: { name: 'x' },
      rules: [{ from: [{ source: { namespaces: ['a'], notIpBlocks: ['10.0.0.1'] } }], to: [{ operation: { paths: ['/'] } }, {}], when: [{ key: 'k', values: ['v'] }] }],
    });
    expect([action, provider]).toEqual(['CUSTOM', 'x']);
    expect(constraintsOf(rules[0]).map(({ attribute, values, notValues }) => [attribute, values, notValues])).toEqual([
      ['source.namespace', ['a'], []], ['source.ip', [], ['10.0.0.1']], ['request.path', ['/'], []], ['k', ['v'], []],
    ]);
    expect(rules[0].to).toHaveLength(2);
    expect(rules[0].path).toEqual(['spec', 'rules', 0]);
  });

  test.each([[undefined], [{}], [{ rules: null }], [{ rules: [null] }], [{ rules: 'x', action: 3 }], ['x']])('reads %j as allowing nothing', (spec) => {
    expect(read(spec)).toMatchObject({ action: 'ALLOW', rules: [], provider: '', dryRun: false });
  });

  test.each([['true', true], ['1', true], ['false', false], ['yes', false]])('dry run %s: %p', (text, expected) => {
    expect(read({}, { 'istio.io/dry-run': text }).dryRun).toBe(expected);
  });
});

test.each([
  ['request.path', false, true], ['request.auth.claims[a]', false, true], ['source.ip', false, false], ['remote.ip', false, false],
  ['remote.ip', true, true], ['connection.sni', true, true], ['source.namespace', true, false], ['experimental.envoy.filters.x[y]', true, true],
])('%s needs HTTP (at ztunnel: %p): %p (rule 7, TS-105)', (attribute, ztunnel, expected) => {
  expect(needsHttp(attribute, ztunnel)).toBe(expected);
});

test('reads rules for tokens, with their defaults (TS-111)', () => {
  const [first, second] = jwtRules(manifestOf(object('RequestAuthentication', 'shop/p', {
    jwtRules: [
      { issuer: 'a', audiences: ['https://api/'] },
      { issuer: 'b', fromHeaders: [{ name: 'X-Jwt', prefix: 'J ' }], fromParams: ['t'], fromCookies: ['c'], forwardOriginalToken: true, spaceDelimitedClaims: ['team'], outputClaimToHeaders: [{ header: 'X-A', claim: 'a' }] },
    ],
  })));
  expect(first).toMatchObject({ audiences: ['api'], forwards: false, payloadHeader: '', spaceDelimited: ['scope', 'permission'] });
  expect(first.places).toEqual([{ in: 'header', name: 'authorization', prefix: 'Bearer ' }, { in: 'parameter', name: 'access_token', prefix: '' }]);
  expect(second).toMatchObject({ forwards: true, claimHeaders: [{ header: 'x-a', claim: 'a' }], spaceDelimited: ['scope', 'permission', 'team'] });
  expect(second.places.map((place) => `${place.in} ${place.name}`)).toEqual(['header x-jwt', 'parameter t', 'cookie c']);
});

test('rules for tokens go by issuer, the own namespace first (rule 24)', () => {
  const tokens = (place: string, ...issuers: string[]) => object('RequestAuthentication', place, { jwtRules: issuers.map((issuer) => ({ issuer })) });
  const { policies } = modelOf(tokens('istio-system/r', 'b', 'a'), tokens('shop/o', 'b'), tokens('data/x', 'c'));
  expect(policies.jwtRulesAt(WEB).map(({ issuer, manifest }) => `${issuer} ${manifest.name}`)).toEqual(['a r', 'b o', 'b r']);
});

test('AuthorizationPolicies of a place include those in dry run', () => {
  const { policies } = modelOf(object('AuthorizationPolicy', 'shop/a', {}, { 'istio.io/dry-run': 'true' }), object('AuthorizationPolicy', 'data/b', {}));
  expect(policies.authorizationAt(WEB).map(({ manifest }) => manifest.name)).toEqual(['a']);
  expect(policies.all).toHaveLength(2);
});

describe('what ports carry (rule 7, TS-130)', () => {
  const service = (name: string, ports: ReadonlyArray<object>, day = 1, selector: object | undefined = { app: 'web' }): JsonObject => ({
    apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'shop', creationTimestamp: `2026-01-0${day}T00:00:00Z` }, spec: { selector, ports },
  });
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', namespace: 'shop', labels: WEB.labels }, spec: { containers: [{ ports: [{ name: 'main', containerPort: 8080 }] }] } };

  test.each<[string, ReadonlyArray<JsonObject>, string]>([
    ['nothing is declared', [], 'sniffed'],
    ['by the name of the port', [service('a', [{ name: 'http-x', port: 80, targetPort: 8080 }])], 'http'],
    ['TCP by its', [service('a', [{ name: 'mysql', port: 80, targetPort: 8080 }])], 'tcp'],
    ['another name says nothing', [service('a', [{ name: 'x', port: 80, targetPort: 8080 }])], 'sniffed'],
    ['without a target port it is the same number', [service('a', [{ name: 'http', port: 8080 }])], 'http'],
    ['by the name of the container port', [pod, service('a', [{ name: 'http', port: 80, targetPort: 'main' }])], 'http'],
    ['UDP is another port', [service('a', [{ name: 'http', port: 8080, protocol: 'UDP' }])], 'sniffed'],
    ['the older of two services says', [service('a', [{ name: 'http', port: 8080 }], 2), service('b', [{ name: 'tcp', port: 8080 }], 1)], 'tcp'],
    ['a service of others says nothing', [service('a', [{ name: 'http', port: 8080 }], 1, { app: 'x' })], 'sniffed'],
  ])('%s', (_, objects, expected) => {
    expect(modelOf(...objects).policies.ports.protocol(WEB, 8080)).toBe(expected);
  });
});

test('places are told apart by what policies look at', () => {
  expect(subjectKey({ namespace: 'a', labels: { x: '1', y: '2' } })).toBe(subjectKey({ proxy: 'sidecar', namespace: 'a', labels: { y: '2', x: '1' } }));
  expect(subjectKey({ namespace: 'a', labels: {} })).not.toBe(subjectKey({ proxy: 'ztunnel', namespace: 'a', labels: {} }));
  const serves = [{ groupKind: 'Service', namespace: 'a', name: 'b' }];
  expect(subjectKey({ proxy: 'waypoint', namespace: 'a', labels: {}, serves })).not.toBe(subjectKey({ proxy: 'waypoint', namespace: 'a', labels: {} }));
});
