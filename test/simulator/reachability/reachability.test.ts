import { JsonObject } from '../../../src/manifest/manifest';
import { Reachability, ReachabilityQuestion } from '../../../src/simulator/reachability/reachability';
import { CART, CART_SERVICE, ISSUER, peers, policy, tokens } from '../authorization/policies';
import { modelOf } from '../mesh';

function reachability(objects: ReadonlyArray<JsonObject>, meshConfig: Record<string, unknown> = {}): Reachability {
  return Reachability.of(modelOf([CART_SERVICE, ...objects], { meshConfig }));
}

const ADMIN = { to: [{ operation: { paths: ['/admin*'] } }] };
const ask = (requests: ReachabilityQuestion['requests'], ports = [8080]): ReachabilityQuestion => ({ to: CART, ports, ...(requests === undefined ? {} : { requests }) });

describe('never', () => {
  test('holds where a DENY policy covers all', () => {
    expect(reachability([policy('shop/d', { action: 'DENY', rules: [ADMIN] })]).never(ask(ADMIN))).toBeUndefined();
  });

  test('finds the path that was forgotten', () => {
    const found = reachability([policy('shop/d', { action: 'DENY', rules: [{ to: [{ operation: { paths: ['/admin', '/admin/*'] } }] }] })]).never(ask(ADMIN));
    expect(found?.decision.allowed).toBe(true);
    expect(found?.request.path).toMatch(/^\/admin[^/]/);
  });

  test('finds who is not covered: plain text has no namespace', () => {
    const strangers = { from: [{ source: { notNamespaces: ['front'] } }] };
    const onlyOps = [policy('shop/d', { action: 'DENY', rules: [{ from: [{ source: { namespaces: ['*'], notNamespaces: ['front'] } }] }] })];
    const found = reachability(onlyOps).never(ask(strangers));
    expect(found?.request.source.identity).toBeUndefined();
    expect(reachability([...onlyOps, peers('shop/p', { mtls: { mode: 'STRICT' } })]).never(ask(strangers))).toBeUndefined();
  });

  test('finds the combination of a method, a header and an address', () => {
    const allow = policy('shop/a', {
      rules: [{
        from: [{ source: { ipBlocks: ['10.0.0.0/8'], notIpBlocks: ['10.0.0.0/9'] } }],
        to: [{ operation: { methods: ['P*'], notMethods: ['POST', 'PUT', 'PATCH'] } }],
        when: [{ key: 'request.headers[x-tenant]', values: ['a*'], notValues: ['acme'] }],
      }],
    });
    const found = reachability([allow]).never(ask(undefined));
    expect(found?.decision.allowed).toBe(true);
    expect(found?.request.source.address).toBe('10.128.0.0');
    expect(found?.request.method).toBe('P');
    expect(found?.request.headers).toEqual({ 'x-tenant': 'a' });
  });

  test('knows that no tidied path goes back', () => {
    const allow = policy('shop/a', { rules: [{ to: [{ operation: { paths: ['/public/../admin', '/%61dmin'] } }] }] });
    expect(reachability([allow]).never(ask(undefined))).toBeUndefined();
    expect(reachability([allow], { pathNormalization: { normalization: 'NONE' } }).never(ask(undefined))).toBeDefined();
  });

  test('knows that a claim can not be a text and have claims in it', () => {
    const both = [{ key: 'request.auth.claims[realm]', values: ['*'] }, { key: 'request.auth.claims[realm][role]', values: ['admin'] }];
    const objects = [tokens('shop/t', [{ issuer: ISSUER }])];
    expect(reachability([...objects, policy('shop/a', { rules: [{ when: both }] })]).never(ask(undefined))).toBeUndefined();
    const one = reachability([...objects, policy('shop/a', { rules: [{ when: both.slice(1) }] })]).never(ask(undefined));
    expect(one?.request.tokens?.[0].claims).toMatchObject({ iss: ISSUER, realm: { role: 'admin' } });
  });

  test('knows that lists have several texts', () => {
    const rules = [{ when: [{ key: 'request.auth.claims[groups]', values: ['a'] }, { key: 'request.auth.claims[groups]', values: ['b'] }] }];
    const found = reachability([tokens('shop/t', [{ issuer: ISSUER }]), policy('shop/a', { rules })]).never(ask(undefined));
    expect(found?.request.tokens?.[0].claims.groups).toEqual(expect.arrayContaining(['a', 'b']));
    expect(found?.decision.allowed).toBe(true);
  });

  test('knows which tokens are accepted', () => {
    const needs = (key: string, value: string) => policy('shop/a', { rules: [{ when: [{ key, values: [value] }] }] });
    const rules = tokens('shop/t', [{ issuer: ISSUER, audiences: ['api'] }]);
    expect(reachability([rules, needs('request.auth.audiences', 'web')]).never(ask(undefined))?.request.tokens?.[0].claims.aud).toEqual(expect.arrayContaining(['api', 'web']));
    expect(reachability([rules, needs('request.auth.principal', 'other/ann')]).never(ask(undefined))).toBeUndefined();
    expect(reachability([needs('request.auth.principal', '*')]).never(ask(undefined))).toBeUndefined();
  });

  test('finds a token that comes another way than the header', () => {
    const needsHeader = policy('shop/a', { rules: [{ when: [{ key: 'request.headers[authorization]', values: ['*'] }] }] });
    const anyToken = ask({ from: [{ source: { requestPrincipals: ['*'] } }] });
    expect(reachability([tokens('shop/t', [{ issuer: ISSUER }]), needsHeader]).never(anyToken)?.request.tokens?.[0].parameter).toBe('access_token');
    const fromHeaders = [{ name: 'Authorization', prefix: 'Bearer ' }];
    expect(reachability([tokens('shop/t', [{ issuer: ISSUER, fromHeaders }]), needsHeader]).never(anyToken)).toBeUndefined();
  });

  test('looks at every port that anything names, unless told', () => {
    const deny = policy('shop/d', { action: 'DENY', rules: [{ to: [{ operation: { notPorts: ['7777'] } }] }] });
    expect(reachability([deny]).never({ to: CART })?.request.port).toBe(7777);
    expect(reachability([deny]).never(ask(undefined, [8080, 9000]))).toBeUndefined();
  });

  test('knows that rules widen on TCP', () => {
    const deny = policy('shop/d', { action: 'DENY', rules: [ADMIN] });
    expect(reachability([deny]).never(ask(undefined, [3306]))).toBeUndefined();
    expect(reachability([policy('shop/a', { rules: [ADMIN] })]).never(ask(undefined, [3306]))).toBeUndefined();
  });
});

describe('always', () => {
  const web = { from: [{ source: { serviceAccounts: ['front/web'] } }] };

  test('holds where an ALLOW policy covers all', () => {
    expect(reachability([policy('shop/a', { rules: [web] })]).always(ask(web))).toBeUndefined();
  });

  test('finds what a DENY policy takes away', () => {
    const found = reachability([policy('shop/a', { rules: [web] }), policy('shop/d', { action: 'DENY', rules: [ADMIN] })]).always(ask(web));
    expect(found?.decision).toMatchObject({ allowed: false, layer: 'deny' });
    expect(found?.request.path).toBe('/admin');
    expect(found?.region.policies.map(({ manifest }) => manifest.name)).toEqual(['d']);
  });

  test('finds that plain text is refused', () => {
    expect(reachability([peers('shop/p', { mtls: { mode: 'STRICT' } })]).always(ask({}))?.decision.layer).toBe('mtls');
  });

  test('finds that a provider is missing', () => {
    const custom = policy('shop/c', { action: 'CUSTOM', provider: { name: 'x' }, rules: [ADMIN] });
    expect(reachability([custom]).always(ask(undefined))?.decision.layer).toBe('custom');
    expect(reachability([custom]).always(ask({ to: [{ operation: { notPaths: ['/admin*'] } }] }))).toBeUndefined();
  });
});

test('regions say what tells them apart', () => {
  const regions = reachability([policy('shop/d', { action: 'DENY', rules: [ADMIN] })]).regions(ask({ from: [{ source: { principals: ['*'] } }] }));
  expect(regions.map(({ allowed, layer, conditions }) => ({ allowed, layer, conditions }))).toEqual([
    { allowed: false, layer: 'deny', conditions: [{ attribute: 'path', is: true, value: '/admin*' }] },
    { allowed: true, layer: 'default', conditions: [{ attribute: 'path', is: false, value: '/admin*' }] },
  ]);
});

test('conditions that occur, by attribute', () => {
  const objects = [
    policy('shop/a', { rules: [{ to: [{ operation: { methods: ['PUT', 'GET'], ports: ['8080'] } }], when: [{ key: 'request.auth.claims[a][b]', values: ['x'] }] }] }),
    policy('istio-system/d', { action: 'DENY', rules: [{ from: [{ source: { ipBlocks: ['10.0.0.0/8'], notNamespaces: ['front'] } }] }] }),
  ];
  expect([...reachability(objects).conditions(CART)]).toEqual([
    ['claim a.b', ['x']], ['destination.port', ['8080']], ['identity', ['*/ns/front/*']], ['method', ['GET', 'PUT']], ['source.ip', ['10.0.0.0/8']],
  ]);
});
