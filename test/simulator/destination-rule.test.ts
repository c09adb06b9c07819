import { JsonObject } from '../../src/manifest/manifest';
import { deployment, destinationRule, INGRESS, object, peerAuthentication, result, service, serviceEntry, sidecar, simulate, virtualService } from './mesh';

const SHOP = service('b/shop', { http: 80 });
const HOST = 'shop.b.svc.cluster.local';

/** Whether a client of namespace `a` finds the subset that only one of the rules defines. */
function subsets(rules: ReadonlyArray<JsonObject>, client = sidecar('a', { app: 'web' })): string[] {
  return ['v1', 'v2', 'v3'].filter((subset) => {
    const vs = virtualService('b/vs', { hosts: [HOST], http: [{ route: [{ destination: { host: HOST, subset } }] }] });
    return !result(simulate([SHOP, vs, ...rules]).send({ proxy: client, port: 80, host: 'shop.b' })).includes('missing');
  });
}

const rule = (place: string, subset: string, spec: object = {}, day = 1) =>
  destinationRule(place, { host: HOST, subsets: [{ name: subset, labels: { version: subset } }], ...spec }, { day });

describe('TS-061: whose rule holds', () => {
  test.each([
    ['the client\'s own before the service\'s', [rule('b/x', 'v1'), rule('a/x', 'v2')], ['v2']],
    ['the service\'s before the root\'s', [rule('istio-system/x', 'v1'), rule('b/x', 'v2')], ['v2']],
    ['else the root\'s', [rule('istio-system/x', 'v1')], ['v1']],
    ['none of other namespaces', [rule('c/x', 'v1')], []],
    ['not what the service\'s namespace keeps to itself', [rule('b/x', 'v1', { exportTo: ['.'] }), rule('istio-system/x', 'v2')], ['v2']],
    ['what it exports to the client', [rule('b/x', 'v1', { exportTo: ['a'] })], ['v1']],
    ['not what it exports to others', [rule('b/x', 'v1', { exportTo: ['c'] })], []],
    ['an exact host before a wildcard', [rule('b/w', 'v1', { host: '*.b.svc.cluster.local' }), rule('b/x', 'v2')], ['v2']],
    ['the longer wildcard', [rule('b/w', 'v1', { host: '*.local' }), rule('b/x', 'v2', { host: '*.b.svc.cluster.local' })], ['v2']],
    ['an exact one hides the wildcard even if it is for others', [rule('b/w', 'v1', { host: '*.b.svc.cluster.local' }), rule('b/x', 'v2', { exportTo: ['c'] })], []],
    ['the client\'s wildcard before the service\'s exact one', [rule('a/w', 'v1', { host: '*.local' }), rule('b/x', 'v2')], ['v1']],
    ['short names are of the rule\'s own namespace', [rule('b/x', 'v1', { host: 'shop' })], ['v1']],
  ])('%s', (_name, rules, expected) => {
    expect(subsets(rules)).toEqual(expected);
    expect(subsets([...rules].reverse())).toEqual(expected);
  });

  test('clients of the root namespace use what is private to it', () => {
    const client = sidecar('istio-system');
    expect(subsets([rule('istio-system/x', 'v1', { exportTo: ['.'] }), rule('b/x', 'v2')], client)).toEqual(['v1']);
    expect(subsets([rule('istio-system/x', 'v1'), rule('b/x', 'v2')], client)).toEqual(['v2']);
  });
});

describe('TS-062, TS-063: several rules for a host', () => {
  const forWeb = { workloadSelector: { matchLabels: { app: 'web' } } };

  test.each([
    ['subsets add up', [rule('b/x', 'v1'), rule('b/y', 'v2')], ['v1', 'v2']],
    ['not where they are exported differently: the newest holds', [rule('b/x', 'v1', {}, 1), rule('b/y', 'v2', { exportTo: ['a'] }, 2)], ['v2']],
    ['one that selects the client holds alone', [rule('a/x', 'v1'), rule('a/y', 'v2', forWeb, 2)], ['v2']],
    ['one that selects others does not hold', [rule('a/x', 'v1'), rule('a/y', 'v2', { workloadSelector: { matchLabels: { app: 'x' } } })], ['v1']],
    ['a selector works in its own namespace only', [rule('b/x', 'v1', forWeb)], []],
  ])('%s', (_name, rules, expected) => {
    expect(subsets(rules)).toEqual(expected);
  });
});

/** How the client connects. */
function tls(objects: ReadonlyArray<JsonObject>, mesh = {}, host = HOST, port = 80): string | undefined {
  return simulate([SHOP, ...objects], mesh).send({ proxy: sidecar('a'), port, host, address: host }).destinations?.[0].tls;
}

const policy = (trafficPolicy: object, extra: object = {}) => destinationRule('b/x', { host: HOST, trafficPolicy, ...extra });

describe('TS-064, TS-066: TLS of a DestinationRule', () => {
  const port80 = (settings: object) => ({ portLevelSettings: [{ port: { number: 80 }, ...settings }] });

  test.each([
    [{}, 'auto'],
    [{ tls: { mode: 'DISABLE' } }, 'plaintext'],
    [{ tls: { mode: 'SIMPLE' } }, 'tls'],
    [{ tls: { mode: 'MUTUAL', clientCertificate: '/c', privateKey: '/k' } }, 'tls'],
    [{ tls: { mode: 'ISTIO_MUTUAL' } }, 'mtls'],
    [port80({ tls: { mode: 'DISABLE' } }), 'plaintext'],
    [{ tls: { mode: 'SIMPLE' }, ...port80({ tls: { mode: 'ISTIO_MUTUAL' } }) }, 'mtls'],
    [{ tls: { mode: 'SIMPLE' }, ...port80({ connectionPool: { tcp: { maxConnections: 1 } } }) }, 'auto'],
    [{ tls: { mode: 'SIMPLE' }, portLevelSettings: [{ port: { number: 81 }, tls: { mode: 'DISABLE' } }] }, 'tls'],
  ])('%j: %s', (trafficPolicy, expected) => {
    expect(tls([policy(trafficPolicy)])).toBe(expected);
  });

  test.each([
    [{ tls: { mode: 'SIMPLE' } }, {}, 'tls'],
    [{ tls: { mode: 'SIMPLE' } }, { tls: { mode: 'DISABLE' } }, 'plaintext'],
    [{ tls: { mode: 'SIMPLE' } }, { loadBalancer: { simple: 'RANDOM' } }, 'tls'],
    [{}, port80({ tls: { mode: 'ISTIO_MUTUAL' } }), 'mtls'],
  ])('a subset over the rule: %j, %j: %s', (whole, part, expected) => {
    const vs = virtualService('b/vs', { hosts: [HOST], http: [{ route: [{ destination: { host: HOST, subset: 'v1' } }] }] });
    expect(tls([vs, policy(whole, { subsets: [{ name: 'v1', trafficPolicy: part }] })])).toBe(expected);
  });

  test('the mesh\'s default policy has no TLS', () => {
    expect(tls([], { defaultTrafficPolicy: { connectionPool: { tcp: { maxConnections: 1 } } } })).toBe('auto');
  });
});

describe('TS-067: automatic mutual TLS', () => {
  test.each([
    ['by default', [], {}, 'auto'],
    ['switched off', [], { enableAutoMtls: false }, 'plaintext'],
    ['not where the namespace refuses it', [peerAuthentication('b/default', 'DISABLE')], {}, 'plaintext'],
    ['not where the mesh refuses it', [peerAuthentication('istio-system/default', 'DISABLE')], {}, 'plaintext'],
    ['the namespace says otherwise', [peerAuthentication('istio-system/default', 'DISABLE'), peerAuthentication('b/default', 'STRICT')], {}, 'auto'],
    ['the namespace leaves it to the mesh', [peerAuthentication('istio-system/default', 'DISABLE'), peerAuthentication('b/default', 'UNSET')], {}, 'plaintext'],
    ['policies of workloads are not looked at', [object('security.istio.io/v1', 'PeerAuthentication', 'b/x', { selector: { matchLabels: { app: 'shop' } }, mtls: { mode: 'DISABLE' } })], {}, 'auto'],
    ['nor those of the client\'s namespace', [peerAuthentication('a/default', 'DISABLE')], {}, 'auto'],
    ['endpoints chosen by the client decide together', [policy({ loadBalancer: { simple: 'PASSTHROUGH' } }), deployment('b/shop-v1', { app: 'shop' })], {}, 'mtls'],
    ['without any, plain text', [policy({ loadBalancer: { simple: 'PASSTHROUGH' } })], {}, 'plaintext'],
    ['one that refuses, too', [policy({ loadBalancer: { simple: 'PASSTHROUGH' } }), deployment('b/shop-v1', { 'app': 'shop', 'security.istio.io/tlsMode': 'disabled' })], {}, 'plaintext'],
  ])('%s', (_name, objects, mesh, expected) => {
    expect(tls(objects, mesh)).toBe(expected);
  });

  test.each([['MESH_EXTERNAL', 'plaintext'], ['MESH_INTERNAL', 'auto'], [undefined, 'plaintext']])('TS-015: a ServiceEntry that is %s: %s', (location, expected) => {
    const entry = serviceEntry('b/e', { hosts: ['e.io'], ports: [{ number: 80, name: 'http', protocol: 'HTTP' }], resolution: 'DNS', ...(location ? { location } : {}) });
    expect(tls([entry], {}, 'e.io')).toBe(expected);
  });

  test('headless services decide for all endpoints at once', () => {
    const db = service('b/db', { http: 80 }, { clusterIP: 'None' });
    expect(tls([db], {}, 'db.b.svc.cluster.local')).toBe('plaintext');
    expect(tls([db, deployment('b/db', { app: 'db' })], {}, 'db.b.svc.cluster.local')).toBe('mtls');
  });
});

describe('TS-153: BackendTLSPolicy', () => {
  const backendTls = (place: string, sectionName?: string) =>
    object('gateway.networking.k8s.io/v1', 'BackendTLSPolicy', place, {
      targetRefs: [{ group: '', kind: 'Service', name: 'shop', ...(sectionName ? { sectionName } : {}) }],
      validation: { hostname: 'shop.io', wellKnownCACertificates: 'System' },
    });

  test.each([
    [[backendTls('b/p')], 'tls'],
    [[backendTls('b/p', 'http')], 'tls'],
    [[backendTls('b/p', 'other')], 'auto'],
    [[backendTls('a/p')], 'auto'],
    [[backendTls('b/p'), policy({ tls: { mode: 'DISABLE' } })], 'plaintext'],
  ])('%#: %s', (objects, expected) => {
    expect(tls(objects)).toBe(expected);
  });
});

test('a gateway uses the rules of its own namespace first', () => {
  const gw = object('networking.istio.io/v1', 'Gateway', 'edge/gw', { selector: INGRESS.labels, servers: [{ port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts: ['*'] }] });
  const vs = virtualService('edge/vs', { hosts: ['x.io'], gateways: ['gw'], http: [{ route: [{ destination: { host: HOST, subset: 'v1' } }] }] });
  const send = (rules: JsonObject[]) => result(simulate([SHOP, gw, vs, ...rules]).send({ proxy: INGRESS, port: 80, host: 'x.io' }));
  expect(send([rule('b/x', 'v1')])).toBe('shop.b:80/v1');
  expect(send([rule('b/x', 'v1'), rule('edge/x', 'v2')])).toBe('shop.b:80/v1 (missing)');
});

/** What is known of the one place a request goes to. */
function destination(objects: ReadonlyArray<JsonObject>) {
  return simulate([SHOP, ...objects]).send({ proxy: sidecar('a'), port: 80, host: 'shop.b', address: HOST }).destinations?.[0];
}

describe('TS-069: which endpoint', () => {
  const hash = (consistentHash: object) => ({ consistentHash });

  test.each([
    [undefined, { kind: 'LEAST_REQUEST' }],
    [{ simple: 'UNSPECIFIED' }, { kind: 'LEAST_REQUEST' }],
    [{ simple: 'LEAST_CONN' }, { kind: 'LEAST_REQUEST' }],
    [{ simple: 'ROUND_ROBIN' }, { kind: 'ROUND_ROBIN' }],
    [{ simple: 'PASSTHROUGH' }, { kind: 'PASSTHROUGH' }],
    [hash({ httpHeaderName: 'x-user' }), { kind: 'HASH', key: { on: 'header', name: 'x-user' }, algorithm: 'ring', size: 1024 }],
    [hash({ httpQueryParameterName: 'u', minimumRingSize: 64 }), { kind: 'HASH', key: { on: 'query parameter', name: 'u' }, algorithm: 'ring', size: 64 }],
    [hash({ useSourceIp: true, ringHash: { minimumRingSize: 32 } }), { kind: 'HASH', key: { on: 'source address' }, algorithm: 'ring', size: 32 }],
    [hash({ useSourceIp: true, maglev: {} }), { kind: 'HASH', key: { on: 'source address' }, algorithm: 'maglev', size: 65537 }],
    [hash({ useSourceIp: true, maglev: { tableSize: 101 } }), { kind: 'HASH', key: { on: 'source address' }, algorithm: 'maglev', size: 101 }],
    [hash({ useSourceIp: false }), { kind: 'LEAST_REQUEST' }],
  ])('%j', (loadBalancer, expected) => {
    expect(destination([policy(loadBalancer === undefined ? {} : { loadBalancer })])?.balancing).toEqual(expected);
  });

  test('a cookie, with a lifetime', () => {
    const loadBalancer = hash({ httpCookie: { name: 'c', path: '/p', ttl: '0s' } });
    const balancing = destination([policy({ loadBalancer })])?.balancing;
    expect(balancing).toMatchObject({ kind: 'HASH', key: { on: 'cookie', name: 'c', path: '/p' } });
    expect(balancing?.kind === 'HASH' && balancing.key.on === 'cookie' && balancing.key.ttl?.isZero()).toBe(true);
  });

  test.each([
    [undefined, {}, true],
    [hash({ httpHeaderName: 'x-user' }), {}, false],
    [undefined, { retries: { attempts: 1, retryIgnorePreviousHosts: false } }, false],
  ])('TS-057: retries go elsewhere, with %j and %j: %p', (loadBalancer, parts, expected) => {
    const vs = virtualService('b/vs', { hosts: [HOST], http: [{ route: [{ destination: { host: HOST } }], ...parts }] });
    const objects = [SHOP, vs, policy(loadBalancer === undefined ? {} : { loadBalancer })];
    expect(simulate(objects).send({ proxy: sidecar('a'), port: 80, host: 'shop.b' }).retry?.otherHosts).toBe(expected);
  });
});

describe('TS-066: whom to expect', () => {
  const NAME = 'outbound_.80_._.shop.b.svc.cluster.local';

  test.each([
    [{}, { sni: NAME, subjectAltNames: [], verified: true }],
    [{ tls: { mode: 'DISABLE' } }, undefined],
    [{ tls: { mode: 'ISTIO_MUTUAL' } }, { sni: NAME, subjectAltNames: [], verified: true }],
    [{ tls: { mode: 'ISTIO_MUTUAL', sni: 's.io', subjectAltNames: ['x'] } }, { sni: 's.io', subjectAltNames: ['x'], verified: true }],
    [{ tls: { mode: 'SIMPLE' } }, { subjectAltNames: [], verified: true }],
    [{ tls: { mode: 'SIMPLE', sni: 's.io', insecureSkipVerify: true } }, { sni: 's.io', subjectAltNames: [], verified: false }],
  ])('%j', (trafficPolicy, expected) => {
    expect(destination([policy(trafficPolicy)])?.server).toEqual(expected);
  });

  test('TS-015: names that a ServiceEntry gives', () => {
    const entry = serviceEntry('b/e', {
      hosts: ['e.io'], ports: [{ number: 80, name: 'http', protocol: 'HTTP' }], resolution: 'DNS', location: 'MESH_INTERNAL', subjectAltNames: ['spiffe://x'],
    });
    expect(simulate([entry]).send({ proxy: sidecar('a'), port: 80, host: 'e.io' }).destinations?.[0].server?.subjectAltNames).toEqual(['spiffe://x']);
  });
});

describe('TS-065: what is behind a subset', () => {
  const vs = virtualService('b/vs', { hosts: [HOST], http: [{ route: [{ destination: { host: HOST, subset: 'v1' } }] }] });
  const v1 = (labels: object) => destinationRule('b/x', { host: HOST, subsets: [{ name: 'v1', labels }] });

  test.each([
    ['workloads with its labels', { version: 'v1' }, false],
    ['none with these', { version: 'v2' }, true],
    ['without labels all of the service', {}, false],
  ])('%s', (_name, labels, expected) => {
    expect(destination([vs, v1(labels), deployment('b/shop-v1', { app: 'shop', version: 'v1' })])?.empty === true).toBe(expected);
  });

  test('an empty one exists', () => {
    expect(destination([vs, v1({ version: 'v1' })])).toMatchObject({ found: true, empty: true });
  });
});
