import { object } from '../mesh';
import { CART, decide, ISSUER, peers, policy, request, authorizer, rule, short, token, tokens } from './policies';

const EVERYTHING = { rules: [{}] };
const PROVIDERS = {
  extensionProviders: [
    { name: 'grpc', envoyExtAuthzGrpc: { service: 'authz.ops.svc.cluster.local', port: 9001 } },
    { name: 'http', envoyExtAuthzHttp: { service: 'authz.ops.svc.cluster.local', port: 8001 } },
    { name: 'spans', zipkin: { service: 'zipkin.ops.svc.cluster.local', port: 9411 } },
  ],
};
const custom = (place: string, provider: string, rules: unknown = [{}]) => policy(place, { action: 'CUSTOM', provider: { name: provider }, rules });

describe('stages and results (rules 1 to 4, TS-091, TS-092)', () => {
  test.each([
    ['nothing applies', [], 'ALLOW 200 default'],
    ['an ALLOW policy matches', [policy('shop/a', EVERYTHING)], 'ALLOW 200 allow shop/a'],
    ['all that match are named', [policy('shop/a', EVERYTHING), policy('istio-system/b', EVERYTHING)], 'ALLOW 200 allow istio-system/b,shop/a'],
    ['an ALLOW policy without rules allows nothing', [policy('shop/a', {})], 'DENY 403 allow'],
    ['nor with an empty list of them', [policy('shop/a', { rules: [] })], 'DENY 403 allow'],
    ['ALLOW is the default action', [policy('shop/a', { rules: [{ to: [{ operation: { paths: ['/x'] } }] }] })], 'DENY 403 allow'],
    ['DENY wins over ALLOW', [policy('shop/a', EVERYTHING), policy('shop/d', { action: 'DENY', ...EVERYTHING })], 'DENY 403 deny shop/d'],
    ['AUDIT never refuses, nor counts as ALLOW', [policy('shop/a', { action: 'AUDIT', ...EVERYTHING })], 'ALLOW 200 default'],
    ['a policy of another namespace does not apply', [policy('data/a', {})], 'ALLOW 200 default'],
    ['one of the root namespace does', [policy('istio-system/a', {})], 'DENY 403 allow'],
    ['with a selector too', [policy('istio-system/a', { selector: { matchLabels: { app: 'cart' } } })], 'DENY 403 allow'],
    ['unless a label is another', [policy('istio-system/a', { selector: { matchLabels: { app: 'cart', version: 'v2' } } })], 'ALLOW 200 default'],
  ])('%s', (_, objects, expected) => {
    expect(short(decide(objects))).toBe(expected);
  });

  test('mutual TLS comes before all, CUSTOM before tokens, tokens before DENY', () => {
    const all = [peers('shop/p', { mtls: { mode: 'STRICT' } }), custom('shop/c', 'nobody'), tokens('shop/t', [{ issuer: ISSUER }]), rule({}, 'DENY')];
    const bad = { tokens: [token({}, { valid: false })] };
    expect(short(decide(all, { as: null, ...bad }))).toBe('DENY 0 mtls');
    expect(short(decide(all, bad))).toBe('DENY 403 custom shop/c');
    expect(short(decide(all.filter((_, index) => index !== 1), bad))).toBe('DENY 401 jwt');
    expect(short(decide(all.filter((_, index) => index !== 1)))).toBe('DENY 403 deny shop/deny');
  });
});

describe('dry run (rule 6)', () => {
  const dry = { 'istio.io/dry-run': 'true' };

  test.each([
    ['DENY does not refuse', [policy('shop/d', { action: 'DENY', ...EVERYTHING }, dry)], 'ALLOW 200 default'],
    ['ALLOW does not even count as one', [policy('shop/a', {}, dry)], 'ALLOW 200 default'],
    ['false is as if it were not there', [policy('shop/a', {}, { 'istio.io/dry-run': 'false' })], 'DENY 403 allow'],
  ])('%s', (_, objects, expected) => {
    expect(short(decide(objects))).toBe(expected);
  });
});

describe('mutual TLS (rules 10 to 12, TS-083)', () => {
  test.each([
    ['plain text passes by default', [], { as: null }, 'ALLOW 200 default'],
    ['STRICT refuses it', [peers('shop/p', { mtls: { mode: 'STRICT' } })], { as: null }, 'DENY 0 mtls'],
    ['STRICT takes mutual TLS', [peers('shop/p', { mtls: { mode: 'STRICT' } })], {}, 'ALLOW 200 default'],
    ['a foreign trust domain is refused, also where plain text would pass', [], { as: 'other.td/front/web' }, 'DENY 0 mtls'],
    ['with DISABLE a port for HTTP can not read it', [peers('shop/p', { mtls: { mode: 'DISABLE' } })], {}, 'DENY 0 mtls'],
    ['on another port nobody sees whose certificate it is', [peers('shop/p', { mtls: { mode: 'DISABLE' } })], { port: 9000, as: 'other.td/a/b' }, 'ALLOW 0 default'],
    ['and another port sees bytes of nobody', [peers('shop/p', { mtls: { mode: 'DISABLE' } }), rule({ from: [{ source: { principals: ['*'] } }] })], { port: 9000 }, 'DENY 0 allow'],
  ])('%s', (_, objects, change, expected) => {
    expect(short(decide(objects, change))).toBe(expected);
  });

  test('an alias of the trust domain is accepted', () => {
    expect(decide([], { as: 'old.td/front/web' }, { trustDomainAliases: ['old.td'] }).allowed).toBe(true);
  });
});

describe('what a port carries (rule 7)', () => {
  const byPath = rule({ to: [{ operation: { paths: ['/'] } }] });

  test.each([
    ['HTTP where declared', { port: 8080 }, 'ALLOW 200 allow shop/allow'],
    ['TCP where declared, also for a client that speaks HTTP', { port: 3306 }, 'DENY 0 allow'],
    ['what the client speaks where undeclared: HTTP', { port: 9000 }, 'ALLOW 200 allow shop/allow'],
    ['what the client speaks where undeclared: bytes', { port: 9000, protocol: 'tcp' as const }, 'DENY 0 allow'],
    ['what the client speaks on a port of no service', { port: 7777, protocol: 'tcp' as const }, 'DENY 0 allow'],
    ['a port for HTTP answers nothing else', { port: 8080, protocol: 'tcp' as const }, 'DENY 400 protocol'],
  ])('%s', (_, change, expected) => {
    expect(short(decide([byPath], change))).toBe(expected);
  });
});

describe('CUSTOM (rule 25, TS-103)', () => {
  test.each([
    ['a match asks the provider', [custom('shop/c', 'grpc')], {}, 'ALLOW 200 default asks grpc'],
    ['the rest of the stages follow', [custom('shop/c', 'grpc'), rule({}, 'DENY')], {}, 'DENY 403 deny shop/deny asks grpc'],
    ['without a match nobody is asked', [custom('shop/c', 'grpc', [{ to: [{ operation: { paths: ['/x'] } }] }])], {}, 'ALLOW 200 default'],
    ['an unknown provider refuses what matches', [custom('shop/c', 'nobody')], {}, 'DENY 403 custom shop/c'],
    ['one that can not authorize likewise', [custom('shop/c', 'spans')], {}, 'DENY 403 custom shop/c'],
    ['and only that', [custom('shop/c', 'nobody', [{ to: [{ operation: { paths: ['/x'] } }] }])], {}, 'ALLOW 200 default'],
    ['two providers refuse, the first by name', [custom('shop/c', 'http'), custom('istio-system/d', 'grpc')], {}, 'DENY 403 custom istio-system/d'],
    ['HTTP providers do nothing on TCP', [custom('shop/c', 'http')], { port: 3306 }, 'ALLOW 0 default'],
    ['gRPC ones do', [custom('shop/c', 'grpc')], { port: 3306 }, 'ALLOW 0 default asks grpc'],
  ])('%s', (_, objects, change, expected) => {
    expect(short(decide(objects, change, PROVIDERS))).toBe(expected);
  });
});

describe('ambient (TS-084, TS-104, TS-105)', () => {
  const ztunnel = { target: { ...CART, proxy: 'ztunnel' as const }, port: 8080 };
  const waypoint = { namespace: 'shop', labels: { 'gateway.networking.k8s.io/gateway-name': 'way' }, proxy: 'waypoint' as const, serves: [{ groupKind: 'Service', namespace: 'shop', name: 'cart' }] };
  const byPath = { rules: [{ to: [{ operation: { paths: ['/admin'] } }] }] };
  const refersTo = (kind: string, name: string, group = '') => ({ targetRefs: [{ group, kind, name }] });

  test.each([
    ['an ALLOW rule that looks at HTTP never allows', [policy('shop/a', byPath)], { path: '/admin' }, 'DENY 0 allow'],
    ['a DENY rule is wider without it', [policy('shop/d', { action: 'DENY', ...byPath })], { path: '/' }, 'DENY 0 deny shop/d'],
    ['forwarded addresses are not looked at', [policy('shop/a', { rules: [{ from: [{ source: { remoteIpBlocks: ['10.0.0.0/8'] } }] }] })], {}, 'DENY 0 allow'],
    ['identities are', [policy('shop/a', { rules: [{ from: [{ source: { namespaces: ['front'] } }] }] })], {}, 'ALLOW 0 allow shop/a'],
    ['nobody is asked', [custom('shop/c', 'nobody')], {}, 'ALLOW 0 default'],
    ['policies that refer to objects do not count', [policy('shop/d', { action: 'DENY', ...EVERYTHING, ...refersTo('Service', 'cart') })], {}, 'ALLOW 0 default'],
    ['tokens are not looked at', [tokens('shop/t', [{ issuer: ISSUER }])], { tokens: [token({}, { valid: false })] }, 'ALLOW 0 default'],
    ['DISABLE is PERMISSIVE', [peers('shop/p', { mtls: { mode: 'DISABLE' } })], {}, 'ALLOW 0 default'],
    ['STRICT is strict', [peers('shop/p', { mtls: { mode: 'STRICT' } })], { as: null }, 'DENY 0 mtls'],
  ])('ztunnel: %s', (_, objects, change, expected) => {
    expect(short(decide(objects, { ...ztunnel, ...change }))).toBe(expected);
  });

  test.each([
    ['by the Service that is called', policy('shop/a', { ...byPath, ...refersTo('Service', 'cart') }), 'DENY 403 allow'],
    ['not by another', policy('shop/a', { ...byPath, ...refersTo('Service', 'other') }), 'ALLOW 200 default'],
    ['not by one of that name elsewhere', policy('data/a', { ...byPath, ...refersTo('Service', 'cart') }), 'ALLOW 200 default'],
    ['by the waypoint itself', policy('shop/a', { ...byPath, ...refersTo('Gateway', 'way', 'gateway.networking.k8s.io') }), 'DENY 403 allow'],
    ['by the class, from the root namespace', policy('istio-system/a', { ...byPath, ...refersTo('GatewayClass', 'istio-waypoint', 'gateway.networking.k8s.io') }), 'DENY 403 allow'],
    ['not by the class from elsewhere', policy('shop/a', { ...byPath, ...refersTo('GatewayClass', 'istio-waypoint', 'gateway.networking.k8s.io') }), 'ALLOW 200 default'],
    ['not by selectors', policy('shop/a', byPath), 'ALLOW 200 default'],
  ])('waypoint: policies attach %s', (_, one, expected) => {
    expect(short(decide([one], { target: waypoint }))).toBe(expected);
  });

  test('waypoint: a Service of another namespace brings its own policies', () => {
    const shared = { ...waypoint, namespace: 'infra' };
    expect(short(decide([policy('shop/a', { ...byPath, ...refersTo('Service', 'cart') })], { target: shared }))).toBe('DENY 403 allow');
  });
});

describe('gateways', () => {
  const gateway = { namespace: 'edge', labels: { 'gateway.networking.k8s.io/gateway-name': 'gw', 'istio': 'ingress' }, proxy: 'gateway' as const };
  const deny = (spec: object) => policy('edge/d', { action: 'DENY', rules: [{}], ...spec });

  test.each([
    ['by reference', { targetRef: { group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'gw' } }, 'DENY 403 deny edge/d'],
    ['not by reference to another', { targetRef: { group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'other' } }, 'ALLOW 200 default'],
    ['by selector', { selector: { matchLabels: { istio: 'ingress' } } }, 'DENY 403 deny edge/d'],
  ])('policies attach %s', (_, spec, expected) => {
    expect(short(decide([deny(spec)], { target: gateway, as: null }))).toBe(expected);
  });

  test.each([
    [0, '10.1.0.5'], [1, '203.0.113.9'], [2, '192.0.2.1'], [3, '10.1.0.5'],
  ])('with %d trusted proxies the client is %s', (trustedProxies, address) => {
    const allow = policy('edge/a', { rules: [{ from: [{ source: { remoteIpBlocks: [address] } }] }] });
    const change = { target: gateway, as: null, trustedProxies, headers: { 'x-forwarded-for': '192.0.2.1, 203.0.113.9' } };
    expect(decide([allow], change).allowed).toBe(true);
    expect(decide([allow], { ...change, trustedProxies: trustedProxies === 1 ? 2 : 1 }).allowed).toBe(false);
  });
});

describe('traces', () => {
  test('say which rule matched, and what others wanted', () => {
    const objects = [
      policy('shop/a', { rules: [{ from: [{ source: { namespaces: ['ops', 'data'] } }] }, { to: [{ operation: { methods: ['GET'] } }], when: [{ key: 'request.headers[x-a]', notValues: ['1'] }] }] }),
      policy('shop/d', { action: 'DENY', rules: [{ from: [{ source: { notNamespaces: ['front'] } }] }] }),
      tokens('shop/t', [{ issuer: ISSUER }]),
    ];
    expect(authorizer(objects).trace(request()).toString()).toBe([
      'mutual TLS: port 8080 is PERMISSIVE; the client comes in mutual TLS as cluster.local/ns/front/sa/web',
      `  not: jwt: issuer "${ISSUER}": no token where it looks (RequestAuthentication shop/t spec.jwtRules.0)`,
      '  not: deny: DENY policy shop/d wants source.namespace not front (AuthorizationPolicy shop/d spec.rules.0)',
      '  not: allow: ALLOW policy shop/a wants source.namespace one of ops, data (AuthorizationPolicy shop/a spec.rules.0)',
      'allow: ALLOW policy shop/a matches (AuthorizationPolicy shop/a spec.rules.1)',
    ].join('\n'));
  });

  test('say why a rule is wider or never allows on TCP', () => {
    const objects = [rule({ to: [{ operation: { paths: ['/x'] } }] }, 'AUDIT'), rule({ to: [{ operation: { paths: ['/x'] } }] }), policy('shop/empty', {})];
    const text = authorizer(objects).trace(request({ port: 3306 })).toString();
    expect(text).toContain('AUDIT policy shop/audit matches (request.path can not be seen here and does not count)');
    expect(text).toContain('ALLOW policy shop/allow: the rule looks at HTTP, of which nothing is seen here, so it never allows');
    expect(text).toContain('ALLOW policy shop/empty has no rules');
    expect(text).toContain('refused: none of 2 ALLOW policies matches');
  });

  test('say what refuses a connection or token', () => {
    const strict = [peers('shop/p', { mtls: { mode: 'STRICT' } })];
    expect(authorizer(strict).trace(request({ as: null })).toString())
      .toBe('mutual TLS: port 8080 is STRICT; the client comes in plain text: refused (PeerAuthentication shop/p spec.mtls)');
    expect(authorizer([]).trace(request({ as: 'x.td/a/b' })).toString()).toContain('of a trust domain that is not the mesh\'s: refused');
    expect(authorizer([]).trace(request({ protocol: 'tcp' })).toString()).toContain('takes HTTP only');
    expect(authorizer([tokens('shop/t', [{ issuer: 'x' }])]).trace(request({ tokens: [token()] })).toString()).toContain('no rule accepts the token: 401');
    expect(authorizer([custom('shop/c', 'nobody')]).trace(request()).toString()).toContain('refused: the mesh config has no provider "nobody" that can authorize');
    expect(authorizer([policy('shop/a', {})]).trace(request()).toString()).toContain('there is an ALLOW policy and it does not match');
    expect(authorizer([]).trace(request()).toString()).toContain('allowed: there is no ALLOW policy here');
  });
});

test('a place is worked out once, however it is named', () => {
  const asked = authorizer([policy('shop/a', EVERYTHING)]);
  expect(asked.place(CART)).toBe(asked.place({ namespace: 'shop', labels: { version: 'v1', app: 'cart' } }));
  expect(asked.place(CART)).not.toBe(asked.place({ ...CART, proxy: 'ztunnel' }));
});

test('the port of a Service is not looked at, but the container port (rule 9)', () => {
  const named = [object('apps/v1', 'Deployment', 'shop/cart', { template: { metadata: { labels: CART.labels }, spec: { containers: [{ ports: [{ name: 'web', containerPort: 8443 }] }] } } }),
    object('v1', 'Service', 'shop/named', { selector: { app: 'cart' }, ports: [{ name: 'tcp', port: 443, targetPort: 'web' }] })];
  const only = (port: string) => rule({ to: [{ operation: { ports: [port] } }] });
  expect(decide([only('8080')]).allowed).toBe(true);
  expect(decide([only('80')]).allowed).toBe(false);
  expect(short(decide([...named, only('8443')], { port: 8443 }))).toBe('ALLOW 0 allow shop/allow');
});
