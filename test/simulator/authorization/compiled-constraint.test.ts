import { allows, Change, identity, ISSUER, token, tokens } from './policies';

const MESH = { trustDomain: 'new.td', trustDomainAliases: ['old.td'] };
const source = (fields: object) => ({ from: [{ source: fields }] });
const operation = (fields: object) => ({ to: [{ operation: fields }] });
const when = (key: string, values?: ReadonlyArray<string>, notValues?: ReadonlyArray<string>) => ({
  when: [{ key, ...(values ? { values } : {}), ...(notValues ? { notValues } : {}) }],
});
const path = (text: string): Change => ({ path: text });

describe('combining (rule 5)', () => {
  test.each<[string, object, Change, boolean]>([
    ['fields of a source are ANDed', source({ namespaces: ['front'], ipBlocks: ['10.9.0.0/16'] }), {}, false],
    ['values are ORed', source({ namespaces: ['ops', 'front'] }), {}, true],
    ['entries of from are ORed', { from: [{ source: { namespaces: ['ops'] } }, { source: { ipBlocks: ['10.1.0.0/16'] } }] }, {}, true],
    ['from and to are ANDed', { ...source({ namespaces: ['front'] }), ...operation({ methods: ['POST'] }) }, {}, false],
    ['every when must hold', { when: [{ key: 'source.namespace', values: ['front'] }, { key: 'destination.port', values: ['1'] }] }, {}, false],
    ['values and their opposites are ANDed', source({ namespaces: ['*'], notNamespaces: ['front'] }), {}, false],
    ['the opposite holds where no value matches', source({ notNamespaces: ['ops', 'data'] }), {}, true],
    ['and where the attribute is absent', source({ notPrincipals: ['*'] }), { as: null }, true],
    ['also for a header', when('request.headers[x-a]', undefined, ['1']), {}, true],
    ['an empty source is any', source({}), {}, true],
  ])('%s', (_, content, change, expected) => {
    expect(allows(content as never, change)).toBe(expected);
  });
});

describe('identities (rules 10, 13, 14, TS-095, TS-096)', () => {
  test.each<[object, Change, boolean]>([
    [source({ principals: ['cluster.local/ns/front/sa/web'] }), {}, true],
    [source({ principals: ['cluster.local/ns/front/*'] }), {}, true],
    [source({ principals: ['*/sa/web'] }), {}, true],
    [source({ principals: ['*'] }), {}, true],
    [source({ principals: ['*'] }), { as: null }, false],
    [source({ principals: ['spiffe://cluster.local/ns/front/sa/web'] }), {}, false],
    [source({ principals: ['cluster.local/ns/front'] }), {}, false],
    [source({ principals: ['cluster.local/ns/*/sa/web'] }), {}, false],
    [source({ namespaces: ['front'] }), {}, true],
    [source({ namespaces: ['fro*'] }), {}, true],
    [source({ namespaces: ['f*t'] }), {}, true],
    [source({ namespaces: ['*nt'] }), {}, true],
    [source({ namespaces: ['front'] }), { as: 'frontier/web' }, false],
    [source({ namespaces: ['front'] }), { as: null }, false],
    [source({ serviceAccounts: ['front/web'] }), {}, true],
    [source({ serviceAccounts: ['web'] }), {}, false],
    [source({ serviceAccounts: ['web'] }), { as: 'shop/web' }, true],
    [source({ trustDomains: ['cluster.local'] }), {}, true],
    [source({ trustDomains: ['cluster.*'] }), {}, true],
    [source({ trustDomains: ['*.local'] }), {}, true],
    [source({ trustDomains: ['*'] }), {}, true],
    [source({ trustDomains: ['*'] }), { as: null }, false],
    [source({ trustDomains: ['other'] }), {}, false],
    [when('source.principal', ['cluster.local/ns/front/sa/web']), {}, true],
    [when('source.serviceAccount', ['front/web']), {}, true],
  ])('%j takes %j: %p', (content, change, expected) => {
    expect(allows(content as never, change)).toBe(expected);
  });

  test.each<[object, string, boolean]>([
    [source({ principals: ['new.td/ns/front/sa/web'] }), 'old.td/front/web', true],
    [source({ principals: ['old.td/ns/front/sa/web'] }), 'new.td/front/web', true],
    [source({ principals: ['cluster.local/ns/front/sa/web'] }), 'old.td/front/web', true],
    [source({ principals: ['other.td/ns/front/sa/web'] }), 'old.td/front/web', false],
    [source({ notPrincipals: ['cluster.local/ns/front/sa/web'] }), 'old.td/front/web', false],
    [source({ principals: ['cluster.local/ns/front/*'] }), 'new.td/front/web', false],
    [source({ trustDomains: ['new.td'] }), 'old.td/front/web', true],
    [source({ trustDomains: ['cluster.local'] }), 'old.td/front/web', true],
    [source({ trustDomains: ['new*'] }), 'old.td/front/web', false],
    [source({ trustDomains: ['*w.td'] }), 'old.td/front/web', false],
  ])('in a mesh with an alias, %j takes %s: %p', (content, as, expected) => {
    expect(allows(content as never, { as }, [], MESH)).toBe(expected);
  });

  test('the helper reads identities', () => {
    expect(identity('td/a/b').toString()).toBe('td/ns/a/sa/b');
  });
});

describe('strings (rules 15 and 16, TS-094)', () => {
  const header = (...values: string[]) => when('request.headers[X-User]', values);

  test.each<[object, Change, boolean]>([
    [header('ann'), { headers: { 'x-user': 'ann' } }, true],
    [header('ann'), { headers: { 'X-USER': 'ann' } }, true],
    [header('ann'), { headers: { 'x-user': 'Ann' } }, false],
    [header('*'), { headers: { 'x-user': '' } }, true],
    [header('*'), {}, false],
    [header('an*'), { headers: { 'x-user': 'annie' } }, true],
    [header('*ie'), { headers: { 'x-user': 'annie' } }, true],
    [header('bob,ann'), { headers: { 'x-user': ['bob', 'ann'] } }, true],
    [operation({ methods: ['GET'] }), {}, true],
    [operation({ methods: ['get'] }), {}, false],
    [operation({ methods: ['POST'] }), { protocol: 'grpc' }, true],
    [operation({ hosts: ['SHOP.example.com'] }), { host: 'shop.Example.com' }, true],
    [operation({ hosts: ['shop.example.com'] }), { host: 'shop.example.com:8080' }, false],
    [operation({ hosts: ['shop.example.com:*'] }), { host: 'shop.example.com:8080' }, true],
    [operation({ hosts: ['*.example.com'] }), { host: 'shop.example.com' }, true],
    [operation({ hosts: ['*'] }), {}, true],
    [when('request.headers[:method]', ['GET']), {}, true],
    [when('experimental.envoy.filters.a.b[c]', ['x']), {}, false],
    [when('not.an.attribute', ['x']), {}, false],
  ])('%j takes %j: %p', (content, change, expected) => {
    expect(allows(content as never, change)).toBe(expected);
  });
});

describe('paths (rules 17 and 18, TS-099, TS-100)', () => {
  test.each<[string, string, boolean]>([
    ['/admin', '/admin?x=/public', true],
    ['/admin?x=1', '/admin?x=1', false],
    ['/admin', '/%61dmin', true],
    ['/admin', '/public/../admin', true],
    ['/admin', '/public\\..\\admin', true],
    ['/admin', '//admin', false],
    ['/Admin', '/admin', false],
    ['*', '/', true],
    ['*.css', '/a.css?v=.js', true],
    ['/api/{*}/items', '/api/v1/items', true],
    ['/api/{*}/items', '/api/v1/x/items', false],
    ['/a/{**}', '/a/', true],
    ['/a/{**}', '/a', false],
    ['/{**}/end', '/a/b/end', true],
    ['x/{*}', '/x/a', false],
  ])('%s takes %s: %p', (value, sent, expected) => {
    expect(allows(operation({ paths: [value] }), path(sent))).toBe(expected);
  });

  test.each<[string, string, boolean]>([
    ['NONE', '/%61dmin', false],
    ['MERGE_SLASHES', '//admin', true],
    ['MERGE_SLASHES', '/x%2F..%2Fadmin', false],
    ['DECODE_AND_MERGE_SLASHES', '/x%2F..%2Fadmin', true],
    ['DECODE_AND_MERGE_SLASHES', '/%2561dmin', false],
  ])('%s makes %s /admin: %p', (normalization, sent, expected) => {
    expect(allows(operation({ paths: ['/admin'] }), path(sent), [], { pathNormalization: { normalization } })).toBe(expected);
  });
});

describe('addresses and server names (rules 19 and 20, TS-097)', () => {
  const forwarded = (text: string) => ({ headers: { 'X-Forwarded-For': text } });

  test.each<[object, Change, boolean]>([
    [source({ ipBlocks: ['10.1.0.0/16'] }), forwarded('192.0.2.1'), true],
    [source({ ipBlocks: ['192.0.2.0/24'] }), forwarded('192.0.2.1'), false],
    [source({ remoteIpBlocks: ['192.0.2.1'] }), forwarded('10.0.0.1, 192.0.2.1'), true],
    [source({ remoteIpBlocks: ['10.0.0.1'] }), forwarded('10.0.0.1, 192.0.2.1'), false],
    [source({ remoteIpBlocks: ['10.1.0.5'] }), forwarded('192.0.2.1, unknown'), true],
    [source({ remoteIpBlocks: ['10.1.0.5'] }), {}, true],
    [source({ remoteIpBlocks: ['192.0.2.1'] }), { port: 3306, ...forwarded('192.0.2.1') }, false],
    [source({ ipBlocks: ['0.0.0.0/0'] }), { address: '2001:db8::1' }, false],
    [source({ ipBlocks: ['::/0'] }), { address: '2001:db8::1' }, true],
    [source({ ipBlocks: ['nonsense'] }), {}, false],
    [source({ notIpBlocks: ['10.1.0.5'] }), {}, false],
    [when('destination.ip', ['10.2.0.0/16']), { destinationAddress: '10.2.0.9' }, true],
    [when('destination.ip', ['10.2.0.0/16']), {}, false],
    [when('connection.sni', ['a.example.com']), { sni: 'a.example.com' }, true],
    [when('connection.sni', ['*']), { sni: 'a.example.com', as: null }, false],
    [when('connection.sni', ['*']), {}, false],
  ])('%j takes %j: %p', (content, change, expected) => {
    expect(allows(content as never, change)).toBe(expected);
  });
});

describe('HTTP in rules for TCP (rule 8, TS-101)', () => {
  const onTcp = { port: 3306 };

  test.each<[string, object, boolean]>([
    ['a rule without HTTP allows', source({ namespaces: ['front'] }), true],
    ['one item drops the rule', { ...source({ namespaces: ['front'] }), ...operation({ notPaths: ['/x'] }) }, false],
    ['in any of several entries', { to: [{ operation: { ports: ['3306'] } }, { operation: { hosts: ['x'] } }] }, false],
    ['tokens are HTTP', source({ notRequestPrincipals: ['*'] }), false],
    ['headers are', when('request.headers[x]', undefined, ['y']), false],
    ['server names are not', when('connection.sni', undefined, ['y']), true],
  ])('ALLOW: %s', (_, content, expected) => {
    expect(allows(content as never, onTcp)).toBe(expected);
  });
});

describe('request principals and claims (rules 22 and 23, TS-098)', () => {
  const objects = [tokens('shop/t', [{ issuer: ISSUER, spaceDelimitedClaims: ['team'] }])];
  const claim = (name: string, ...values: string[]) => when(`request.auth.claims${name}`, values);

  test.each<[object, Record<string, unknown>, boolean]>([
    [source({ requestPrincipals: [`${ISSUER}/ann`] }), {}, true],
    [source({ requestPrincipals: [`${ISSUER}/an*`] }), {}, true],
    [source({ requestPrincipals: ['*/ann'] }), {}, true],
    [source({ requestPrincipals: ['*example.com/ann'] }), {}, true],
    [source({ requestPrincipals: ['*example.com/an*'] }), {}, false],
    [source({ requestPrincipals: ['*nn'] }), {}, true],
    [source({ requestPrincipals: ['https*'] }), {}, true],
    [source({ requestPrincipals: ['*'] }), {}, true],
    [source({ requestPrincipals: ['*'] }), { sub: '' }, false],
    [source({ requestPrincipals: ['*'] }), { sub: ['ann'] }, false],
    [source({ requestPrincipals: ['ann'] }), {}, false],
    [source({ notRequestPrincipals: ['*'] }), {}, false],
    [when('request.auth.principal', [`${ISSUER}/ann`]), {}, true],
    [when('request.auth.audiences', ['api']), { aud: ['web', 'api'] }, true],
    [when('request.auth.presenter', ['cli']), { azp: 'cli' }, true],
    [claim('[groups]', 'admins'), { groups: ['dev', 'admins'] }, true],
    [claim('[groups]', 'adm*'), { groups: 'admins' }, true],
    [claim('[groups]', 'admins'), { groups: [] }, false],
    [claim('[age]', '7'), { age: 7 }, false],
    [claim('[realm][roles]', 'ops'), { realm: { roles: ['ops'] } }, true],
    [claim('[realm]', '*'), { realm: { roles: ['ops'] } }, false],
    [claim('[realm][roles]', 'ops'), { realm: 'ops' }, false],
    [claim('[scope]', 'read'), { scope: 'read write' }, true],
    [claim('[scope]', 'read write'), { scope: 'read write' }, false],
    [claim('[team]', 'b'), { team: 'a b' }, true],
    [claim('[other]', 'b'), { other: 'a b' }, false],
    [claim('[toString]', '*'), {}, false],
  ])('%j takes %j: %p', (content, claims, expected) => {
    expect(allows(content as never, { tokens: [token(claims)] }, objects)).toBe(expected);
  });

  test('an issuer alone is a prefix, where it has no slash', () => {
    const other = [tokens('shop/t', [{ issuer: 'issuer-1' }])];
    expect(allows(source({ requestPrincipals: ['issuer*'] }), { tokens: [token({ iss: 'issuer-1' })] }, other)).toBe(true);
  });

  test('without an applicable rule there are no claims (rule 21)', () => {
    expect(allows(source({ requestPrincipals: ['*'] }), { tokens: [token()] })).toBe(false);
  });
});
