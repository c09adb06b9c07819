import { Outcome } from '../../src/simulator/outcome';
import { destinationRule, INGRESS, istioGateway, result, service, sidecar, simulate, virtualService } from './mesh';

const SERVICES = [
  service('a/shop', { http: 80 }),
  service('a/cart', { http: 80 }),
  service('a/many', { http: 80, admin: 81 }),
  destinationRule('a/cart', { host: 'cart', subsets: [{ name: 'v1', labels: { version: 'v1' } }, { name: 'v2', labels: { version: 'v2' } }] }),
];

/** What one rule for `shop` does. */
function outcomeOf(rule: object, mesh = {}): Outcome {
  const simulator = simulate([...SERVICES, virtualService('a/shop', { hosts: ['shop'], http: [rule] })], mesh);
  return simulator.send({ proxy: sidecar('a'), port: 80, address: 'shop.a.svc.cluster.local', host: 'shop', path: '/api/x' });
}

const TO_CART = { route: [{ destination: { host: 'cart' } }] };

describe('TS-048: redirect before direct response before route', () => {
  test.each([
    [{ redirect: { uri: '/new' }, directResponse: { status: 200 } }, '301 |||/new'],
    [{ directResponse: { status: 200 }, ...TO_CART }, '200'],
    [{ redirect: { uri: '/new', redirectCode: 305 } }, 'nothing'],
    [TO_CART, 'cart.a:80'],
  ])('%j', (rule, expected) => {
    expect(result(outcomeOf(rule))).toBe(expected);
  });
});

describe('TS-049: where a destination is', () => {
  test.each([
    [{ host: 'cart' }, 'cart.a:80'],
    [{ host: 'cart.a.svc.cluster.local', subset: 'v1' }, 'cart.a:80/v1'],
    [{ host: 'cart', subset: 'v9' }, 'cart.a:80/v9*100 (missing)'],
    [{ host: 'cart', port: { number: 81 } }, 'cart.a:81 (missing)'],
    [{ host: 'many', port: { number: 81 } }, 'many.a:81'],
    [{ host: 'many' }, 'many.a:80'],
    [{ host: 'cart.a' }, 'cart.a:80 (missing)'],
    [{ host: 'nobody' }, 'nobody.a:80 (missing)'],
  ])('%j is %s', (destination, expected) => {
    expect(result(outcomeOf({ route: [{ destination }] }))).toBe(expected.replace('*100', ''));
  });
});

describe('TS-050: weights', () => {
  test.each([
    [[5], 'cart.a:80/v1'],
    [[0], 'cart.a:80/v1'],
    [[90, 10], 'cart.a:80/v1*90 + cart.a:80/v2*10'],
    [[1, 3], 'cart.a:80/v1*1 + cart.a:80/v2*3'],
    [[7, 0], 'cart.a:80/v1*7'],
    [[0, 0], ''],
  ])('%j', (weights, expected) => {
    const route = weights.map((weight, index) => ({ destination: { host: 'cart', subset: `v${index + 1}` }, weight }));
    expect(result(outcomeOf({ route }))).toBe(expected);
  });
});

describe('TS-051: rewrite', () => {
  test.each([
    [{ rewrite: { uri: '/v2' } }, { prefix: '/v2' }],
    [{ rewrite: { authority: 'other' } }, { host: 'other' }],
    [{ rewrite: { uriRegexRewrite: { match: '/(.*)', rewrite: '/x/\\1' } } }, { regex: { pattern: '/(.*)', substitution: '/x/\\1' } }],
    [{ headers: { request: { set: { Host: 'by-header' } } } }, { host: 'by-header' }],
    [{ rewrite: { authority: 'other' }, headers: { request: { set: { ':authority': 'by-header' } } } }, { host: 'other' }],
    [{}, undefined],
  ])('%j', (parts, expected) => {
    expect(outcomeOf({ ...TO_CART, ...parts }).rewrite).toEqual(expected);
  });
});

describe('TS-052: redirect', () => {
  test.each([
    [{ uri: '/x', redirectCode: 308 }, { status: 308, path: '/x' }],
    [{ authority: 'x.io' }, { status: 301, host: 'x.io' }],
    [{ scheme: 'https', port: 443 }, { status: 301, scheme: 'https' }],
    [{ scheme: 'https', port: 8443 }, { status: 301, scheme: 'https', port: 8443 }],
    [{ port: 80 }, { status: 301 }],
    [{ authority: 'x.io', derivePort: 'FROM_REQUEST_PORT' }, { status: 301, host: 'x.io' }],
    [{ scheme: 'https', derivePort: 'FROM_REQUEST_PORT' }, { status: 301, scheme: 'https', port: 80 }],
    [{ scheme: 'https', derivePort: 'FROM_PROTOCOL_DEFAULT' }, { status: 301, scheme: 'https' }],
  ])('%j', (redirect, expected) => {
    expect(outcomeOf({ redirect }).redirect).toEqual(expected);
  });

  test('on an encrypted port the scheme is https', () => {
    const tls = { mode: 'SIMPLE', credentialName: 'cert' };
    const simulator = simulate([
      istioGateway('edge/gw', { selector: INGRESS.labels, servers: [{ port: { number: 443, name: 'https', protocol: 'HTTPS' }, hosts: ['x.io'], tls }] }),
      virtualService('edge/vs', { hosts: ['x.io'], gateways: ['gw'], http: [{ redirect: { uri: '/y', derivePort: 'FROM_REQUEST_PORT' } }] }),
    ]);
    expect(simulator.send({ proxy: INGRESS, port: 443, sni: 'x.io', host: 'x.io' }).redirect).toEqual({ status: 301, path: '/y' });
  });
});

test.each([
  [{ status: 404 }, { status: 404 }],
  [{ status: 503, body: { string: 'hi' } }, { status: 503, body: 'hi' }],
  [{ status: 200, body: { bytes: 'aGk=' } }, { status: 200, bytes: 'aGk=' }],
])('TS-053: direct response %j', (directResponse, expected) => {
  expect(outcomeOf({ directResponse }).directResponse).toEqual(expected);
});

describe('TS-054: mirrors', () => {
  test.each([
    [{ mirror: { host: 'cart' } }, ['outbound|80||cart.a.svc.cluster.local 100/100']],
    [{ mirror: { host: 'cart' }, mirrorPercentage: { value: 12.5 } }, ['outbound|80||cart.a.svc.cluster.local 125000/1000000']],
    [{ mirror: { host: 'cart' }, mirrorPercentage: { value: 0 } }, undefined],
    [{ mirror: { host: 'cart' }, mirrorPercent: 7 }, ['outbound|80||cart.a.svc.cluster.local 7/100']],
    [{ mirror: { host: 'cart' }, mirrorPercent: 7, mirrorPercentage: { value: 3 } }, ['outbound|80||cart.a.svc.cluster.local 30000/1000000']],
    [
      { mirrors: [{ destination: { host: 'cart', subset: 'v1' } }, { destination: { host: 'many', port: { number: 81 } }, percentage: { value: 50 } }] },
      ['outbound|80|v1|cart.a.svc.cluster.local 100/100', 'outbound|81||many.a.svc.cluster.local 500000/1000000'],
    ],
  ])('%j', (parts, expected) => {
    const mirrors = outcomeOf({ ...TO_CART, ...parts }).mirrors;
    expect(mirrors?.map(({ cluster, share }) => `${typeof cluster === 'string' ? cluster : cluster.name} ${share.numerator}/${share.denominator}`)).toEqual(expected);
  });
});

describe('TS-055: fault', () => {
  const delayOf = (fault: object) => {
    const delay = outcomeOf({ ...TO_CART, fault }).fault?.delay;
    return delay && [delay.duration.toString(), delay.share.numerator, delay.share.denominator];
  };

  test.each([
    [{ fixedDelay: '2s', percentage: { value: 10 } }, ['2s', 100000, 1000000]],
    [{ fixedDelay: '100ms', percent: 20 }, ['0.1s', 20, 100]],
    [{ fixedDelay: '1s' }, ['1s', 0, 100]],
    [{ percentage: { value: 10 } }, undefined],
  ])('delay %j', (delay, expected) => {
    expect(delayOf({ delay })).toEqual(expected);
  });

  test.each([
    [{ httpStatus: 503, percentage: { value: 50 } }, { httpStatus: 503, share: { numerator: 500000, denominator: 1000000 } }],
    [{ grpcStatus: 'UNAVAILABLE', percentage: { value: 0.01 } }, { grpcStatus: 'UNAVAILABLE', share: { numerator: 100, denominator: 1000000 } }],
    [{ httpStatus: 500 }, { httpStatus: 500 }],
    [{ percentage: { value: 50 } }, undefined],
  ])('abort %j', (abort, expected) => {
    expect(outcomeOf({ ...TO_CART, fault: { abort } }).fault?.abort).toEqual(expected);
  });

  test('a rule that answers itself has its fault too', () => {
    const fault = { abort: { httpStatus: 500, percentage: { value: 100 } } };
    expect(outcomeOf({ directResponse: { status: 200 }, fault }).fault?.abort?.httpStatus).toBe(500);
  });
});

test.each([
  [{}, undefined],
  [{ timeout: '0s' }, '0s'],
  [{ timeout: '1.5s' }, '1.5s'],
])('TS-056: timeout of %j', (parts, expected) => {
  expect(outcomeOf({ ...TO_CART, ...parts }).timeout?.toString()).toBe(expected);
});

describe('TS-057: retries', () => {
  const BUILT_IN = 'connect-failure,refused-stream,unavailable,cancelled,retriable-status-codes';

  test.each([
    [undefined, { retryOn: BUILT_IN, numRetries: 2 }],
    [{ attempts: 0 }, undefined],
    [{}, undefined],
    [{ attempts: 3 }, { retryOn: BUILT_IN, numRetries: 3 }],
    [{ attempts: 3, retryOn: '5xx,reset' }, { retryOn: '5xx,reset', numRetries: 3 }],
    [{ attempts: 3, retryOn: '5xx,503' }, { retryOn: '5xx,retriable-status-codes', numRetries: 3, retriableStatusCodes: [503] }],
    [{ attempts: 3, retryOn: '503' }, { retryOn: ',retriable-status-codes', numRetries: 3, retriableStatusCodes: [503] }],
  ])('%j', (retries, expected) => {
    expect(outcomeOf({ ...TO_CART, ...(retries === undefined ? {} : { retries }) }).retry).toEqual(expected && { ...expected, otherHosts: true });
  });

  test.each([
    [{ attempts: 5 }, 5],
    [{ attempts: 0 }, undefined],
  ])('the mesh says %j', (defaultHttpRetryPolicy, expected) => {
    expect(outcomeOf(TO_CART, { defaultHttpRetryPolicy }).retry?.numRetries).toBe(expected);
    expect(outcomeOf({ ...TO_CART, retries: { attempts: 1 } }, { defaultHttpRetryPolicy }).retry?.numRetries).toBe(1);
  });

  test('a limit for each try', () => {
    expect(outcomeOf({ ...TO_CART, retries: { attempts: 1, perTryTimeout: '250ms' } }).retry?.perTryTimeout?.toMillis()).toBe(250);
  });
});

test('TS-058: header changes of the rule and of a destination', () => {
  const outcome = outcomeOf({
    headers: { request: { set: { 'x-a': '1' }, remove: ['x-b'] }, response: { add: { 'x-c': '2' } } },
    route: [{ destination: { host: 'cart' }, headers: { request: { add: { 'x-d': '3' } } } }],
  });
  expect(outcome.headers?.request).toEqual({ set: new Map([['x-a', '1']]), add: new Map(), remove: ['x-b'] });
  expect(outcome.headers?.response?.add.get('x-c')).toBe('2');
  expect(outcome.destinations?.[0].headers?.request?.add.get('x-d')).toBe('3');
});

test('TS-059: CORS', () => {
  const cors = outcomeOf({
    ...TO_CART,
    corsPolicy: { allowOrigins: [{ prefix: 'https://x' }], allowMethods: ['GET'], maxAge: '24h', allowCredentials: true, unmatchedPreflights: 'IGNORE' },
  }).cors;
  expect(cors?.allowOrigins.map((origin) => origin.matches('https://x.io'))).toEqual([true]);
  expect(cors).toMatchObject({ allowMethods: ['GET'], allowCredentials: true, forwardUnmatchedPreflights: false });
  expect(cors?.maxAge?.toSeconds()).toBe(86400);
});

test.each([
  ['https://x.io', 'IGNORE', 'allowed'],
  ['https://y.io', 'IGNORE', 'not allowed'],
  ['https://y.io', 'FORWARD', 'passed on'],
])('TS-059: a preflight from %s where others are to be %s is %s', (origin, unmatchedPreflights, expected) => {
  const simulator = simulate([
    ...SERVICES,
    virtualService('a/shop', { hosts: ['shop'], http: [{ ...TO_CART, corsPolicy: { allowOrigins: [{ exact: 'https://x.io' }], unmatchedPreflights } }] }),
  ]);
  const headers = { origin, 'Access-Control-Request-Method': 'PUT' };
  const request = { proxy: sidecar('a'), port: 80, address: 'shop.a.svc.cluster.local', host: 'shop', headers };
  expect(simulator.send({ ...request, method: 'OPTIONS' }).preflight).toBe(expected);
  expect(simulator.send({ ...request, method: 'PUT' }).preflight).toBeUndefined();
});
