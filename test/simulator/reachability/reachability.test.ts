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

  test('knows that what looks like a token and is none is refused', () => {
    const bearer = policy('shop/a', { rules: [{ when: [{ key: 'request.headers[authorization]', values: ['Bearer *'] }] }] });
    const noToken = ask({ from: [{ source: { notRequestPrincipals: ['*'] } }] });
    expect(reachability([bearer]).never(noToken)?.request.headers?.authorization).toMatch(/^Bearer /);
    expect(reachability([tokens('shop/t', [{ issuer: ISSUER }]), bearer]).never(noToken)).toBeUndefined();
  });

  test('knows that the proxy writes claims to headers', () => {
    const outputs = tokens('shop/t', [{ issuer: ISSUER, outputClaimToHeaders: [{ header: 'x-sub', claim: 'sub' }] }]);
    const ann = { key: 'request.headers[x-sub]', values: ['ann'] };
    const found = reachability([outputs, policy('shop/a', { rules: [{ when: [ann] }] })]).never(ask(undefined));
    expect(found?.request.tokens?.[0].claims.sub).toBe('ann');
    expect(found?.decision.allowed).toBe(true);
    const notAnn = { key: 'request.auth.claims[sub]', notValues: ['ann'] };
    expect(reachability([outputs, policy('shop/a', { rules: [{ when: [ann, notAnn] }] })]).never(ask(undefined))).toBeUndefined();
  });

  test('knows that the first rule which accepts a token ends the search', () => {
    const fromHeaders = [{ name: 'authorization', prefix: 'Bearer ' }];
    const rule = (audiences: string[], forwardOriginalToken: boolean) => ({ issuer: ISSUER, audiences, forwardOriginalToken, fromHeaders });
    const forwarded = (...more: object[]) => policy('shop/a', { rules: [{ when: [{ key: 'request.headers[authorization]', values: ['Bearer *'] }, ...more] }] });
    const both = (audiences: string[]) => tokens('shop/t', [rule(audiences, false), rule([], true)]);
    expect(reachability([both([]), forwarded()]).never(ask(undefined))).toBeUndefined();
    expect(reachability([both(['api']), forwarded()]).never(ask(undefined))?.decision.allowed).toBe(true);
    const audience = (...values: string[]) => ({ key: 'request.auth.audiences', values });
    expect(reachability([both(['api']), forwarded(audience('api'))]).never(ask(undefined))).toBeUndefined();
    expect(reachability([both(['api']), forwarded(audience('web'))]).never(ask(undefined))?.request.tokens?.[0].claims.aud).toBe('web');
  });

  test('knows where forwarded addresses count', () => {
    const allow = policy('shop/a', { rules: [{ from: [{ source: { remoteIpBlocks: ['10.0.0.0/8'], notIpBlocks: ['10.0.0.0/8'] } }] }] });
    expect(reachability([allow]).never(ask(undefined, [8080]))?.decision.allowed).toBe(true);
    expect(reachability([allow]).never(ask(undefined, [3306]))).toBeUndefined();
    expect(reachability([allow]).never({ ...ask(undefined), to: { ...CART, proxy: 'gateway' } })).toBeUndefined();
  });

  test('knows that nobody is known where TLS is not taken', () => {
    const disabled = peers('shop/p', { mtls: { mode: 'DISABLE' } });
    const known = policy('shop/a', { rules: [{ from: [{ source: { principals: ['*'] } }] }] });
    expect(reachability([disabled, known]).never(ask(undefined, [3306, 9000]))).toBeUndefined();
    expect(reachability([disabled]).always(ask(undefined, [9000]))).toBeUndefined();
    expect(reachability([disabled]).always(ask(undefined, [8080]))?.decision.layer).toBe('mtls');
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
