import * as fc from 'fast-check';
import { JsonObject } from '../../../src/manifest/manifest';
import { AuthorizationRequest } from '../../../src/simulator/authorization/request';
import { RequestPattern } from '../../../src/simulator/reachability/request-pattern';
import { Change, ISSUER, peers, policy, request, token, tokens } from './policies';

const some = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });

const source = fc.record({
  principals: some('cluster.local/ns/front/sa/web', 'cluster.local/ns/ops/*', '*/sa/admin', '*'),
  notPrincipals: some('*/sa/web', 'old.td/ns/front/sa/web'),
  namespaces: some('front', 'o*', '*s'),
  notNamespaces: some('ops', 'fr*'),
  serviceAccounts: some('front/web', 'web'),
  trustDomains: some('cluster.local', '*.td'),
  ipBlocks: some('10.0.0.0/8', '10.1.0.5', '2001:db8::/32'),
  notRemoteIpBlocks: some('192.0.2.0/24'),
  remoteIpBlocks: some('192.0.2.1', '10.1.0.0/16'),
  requestPrincipals: some(`${ISSUER}/ann`, '*', '*/bob'),
}, { requiredKeys: [] });

const operation = fc.record({
  methods: some('GET', 'P*'),
  notMethods: some('POST', '*T'),
  paths: some('/admin*', '/a', '*.css', '/api/{*}/x', '/{**}/y'),
  notPaths: some('/admin/x', '/a*', '/api/{**}'),
  hosts: some('cart.shop', '*.shop'),
  ports: some('8080', '9000'),
}, { requiredKeys: [] });

const when = fc.constantFrom<NonNullable<RequestPattern['when']>[number]>(
  { key: 'request.headers[x-user]', values: ['ann', 'b*'] },
  { key: 'request.headers[x-user]', notValues: ['*'] },
  { key: 'request.headers[authorization]', values: ['*'] },
  { key: 'request.headers[x-sub]', values: ['ann'] },
  { key: 'request.auth.claims[groups]', values: ['dev', 'a*'] },
  { key: 'request.auth.claims[groups]', values: ['ops'], notValues: ['dev'] },
  { key: 'request.auth.claims[scope]', notValues: ['read'] },
  { key: 'request.auth.claims[realm][role]', values: ['x'] },
  { key: 'request.auth.claims[realm]', values: ['*'] },
  { key: 'request.auth.audiences', values: ['api'] },
  { key: 'connection.sni', values: ['a*'] },
);

export const randomRule = fc.record({
  from: fc.array(fc.record({ source }), { minLength: 1, maxLength: 2 }),
  to: fc.array(fc.record({ operation }), { minLength: 1, maxLength: 2 }),
  when: fc.array(when, { minLength: 1, maxLength: 2 }),
}, { requiredKeys: [] });

export const randomPolicy: fc.Arbitrary<JsonObject> = fc.record({
  action: fc.constantFrom('ALLOW', 'ALLOW', 'DENY', 'AUDIT'),
  rules: fc.array(randomRule, { minLength: 1, maxLength: 2 }),
  name: fc.integer({ min: 0, max: 99 }),
  place: fc.constantFrom('shop', 'shop', 'istio-system'),
}).map(({ action, rules, name, place }) => policy(`${place}/${action.toLowerCase()}-${name}`, { action, rules }));

/** Everything that decides about requests to the cart. */
export const randomPolicies: fc.Arbitrary<JsonObject[]> = fc.tuple(
  fc.uniqueArray(randomPolicy, { maxLength: 3, selector: (one) => (one.metadata as { readonly name: string }).name }),
  fc.constantFrom<JsonObject[]>([], [peers('shop/p', { mtls: { mode: 'STRICT' } })]),
  fc.constantFrom<JsonObject[]>(
    [],
    [tokens('shop/t', [{ issuer: ISSUER, outputClaimToHeaders: [{ header: 'x-sub', claim: 'sub' }] }])],
    [tokens('shop/t', [{ issuer: ISSUER, audiences: ['api'], forwardOriginalToken: true }, { issuer: 'other' }])],
  ),
).map((parts) => parts.flat());

export const randomMesh = fc.constantFrom<Record<string, unknown>>({}, { trustDomainAliases: ['old.td'] }, { pathNormalization: { normalization: 'MERGE_SLASHES' } });

/** Requests of anybody, with no token or a good one. */
export const randomRequest: fc.Arbitrary<AuthorizationRequest> = fc.record<Change>({
  as: fc.constantFrom(null, 'front/web', 'ops/admin', 'ops/web', 'shop/web'),
  address: fc.constantFrom('10.1.0.5', '192.0.2.1', '2001:db8::1'),
  port: fc.constantFrom(8080, 9000, 3306),
  protocol: fc.constantFrom('http', 'http', 'tcp'),
  method: fc.constantFrom('GET', 'POST', 'PUT'),
  host: fc.constantFrom('cart.shop', 'x.SHOP', 'other'),
  path: fc.constantFrom('/', '/a', '/admin', '/admin/x', '/a.css', '/api/v1/x', '/x/y', '/api//x', '/%61?b'),
  headers: fc.constantFrom<Record<string, string>>({}, { 'x-user': 'ann' }, { 'X-User': 'bob', 'x-forwarded-for': '192.0.2.1' }, { 'x-sub': 'ann' }),
  sni: fc.constantFrom('', 'a.example.com'),
  tokens: fc.constantFrom([], [], [token({ aud: 'api', groups: ['dev', 'ops'] })], [token({ aud: 'api', sub: 'bob', scope: 'read', realm: { role: 'x' } })]),
}).map(request);
