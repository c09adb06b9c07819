import { result, service, sidecar, simulate, virtualService } from './mesh';

const SHOP = service('a/shop', { http: 80 });

/** Sends a request under one rule that delegates to these; a rule behind it answers 299. */
function send(match: unknown, leaf: ReadonlyArray<object>, request: object = {}, leafSpec: object = {}, leafPlace = 'b/leaf') {
  const root = { ...(match === undefined ? {} : { match }), delegate: { name: 'leaf', namespace: 'b' } };
  const simulator = simulate([
    SHOP,
    virtualService('a/root', { hosts: ['shop'], http: [root, { directResponse: { status: 299 } }] }),
    virtualService(leafPlace, { http: leaf, ...leafSpec }),
  ]);
  return result(simulator.send({ proxy: sidecar('a', { app: 'web' }), port: 80, host: 'shop', address: 'shop.a.svc.cluster.local', path: '/api/v1', ...request }));
}

const answers = (status: number, match?: unknown) => ({ ...(match === undefined ? {} : { match }), directResponse: { status } });

describe('TS-032: delegation', () => {
  test('the delegate decides', () => {
    expect(send([{ uri: { prefix: '/api' } }], [answers(200)])).toBe('200');
  });

  test.each([
    ['it is missing', {}, 'b/other'],
    ['it is not exported to the root', { exportTo: ['.'] }, 'b/leaf'],
    ['it has hosts', { hosts: ['x.io'] }, 'b/leaf'],
  ])('only that rule is lost where %s', (_name, spec, place) => {
    expect(send([{ uri: { prefix: '/api' } }], [answers(200)], {}, spec, place)).toBe('299');
  });

  test('it goes one level deep', () => {
    expect(send([{ uri: { prefix: '/api' } }], [{ delegate: { name: 'leaf', namespace: 'b' } }])).toBe('299');
  });

  test('the namespace is the root\'s where none is written, and short names are the delegate\'s', () => {
    const simulator = simulate([
      SHOP,
      virtualService('a/root', { hosts: ['shop'], http: [{ delegate: { name: 'leaf' } }] }),
      virtualService('a/leaf', { http: [{ route: [{ destination: { host: 'shop' } }] }] }),
      virtualService('b/leaf', { http: [answers(500)] }),
    ]);
    expect(result(simulator.send({ proxy: sidecar('a'), port: 80, host: 'shop' }))).toBe('shop.a:80');
  });
});

describe('TS-033: matches are merged', () => {
  const GET = { method: { exact: 'GET' } };

  test.each([
    ['none in the root', undefined, [{ uri: { exact: '/api/v1' } }], {}, '200'],
    ['none in the delegate', [{ uri: { prefix: '/api' } }], undefined, {}, '200'],
    ['both have to hold', [{ uri: { prefix: '/api' } }], [GET], {}, '200'],
    ['both have to hold, one does not', [{ uri: { prefix: '/x' } }], [GET], {}, '299'],
    ['a narrower path', [{ uri: { prefix: '/api' } }], [{ uri: { prefix: '/api/v1' } }], {}, '200'],
    ['a path that is not narrower', [{ uri: { prefix: '/api/v1' } }], [{ uri: { prefix: '/api' } }], {}, '299'],
    ['the same exact path', [{ uri: { exact: '/api/v1' } }], [{ uri: { exact: '/api/v1' } }], {}, '200'],
    ['an exact path, and a prefix of it', [{ uri: { exact: '/api/v1' } }], [{ uri: { prefix: '/api' } }], {}, '299'],
    ['two regexes, though the same', [{ uri: { regex: '/a.*' } }], [{ uri: { regex: '/a.*' } }], {}, '299'],
    ['a regex on one side only', [{ uri: { regex: '/a.*' } }], [GET], {}, '200'],
    ['paths compared differently', [{ uri: { prefix: '/api' }, ignoreUriCase: true }], [{ uri: { prefix: '/api' } }], {}, '299'],
    ['headers of both', [{ headers: { a: { exact: '1' } } }], [{ headers: { b: { exact: '2' } } }], { headers: { a: '1', b: '2' } }, '200'],
    ['headers of both, one missing', [{ headers: { a: { exact: '1' } } }], [{ headers: { b: { exact: '2' } } }], { headers: { b: '2' } }, '299'],
    ['two presence matches of a header', [{ headers: { a: {} } }], [{ headers: { a: {} } }], { headers: { a: '1' } }, '299'],
    ['different ports', [{ port: 80 }], [{ port: 81 }], {}, '299'],
    ['a port on one side', [{ port: 80 }], [GET], {}, '200'],
    ['a namespace in the root alone', [{ sourceNamespace: 'a' }], [GET], {}, '299'],
    ['the same namespace', [{ sourceNamespace: 'a' }], [{ sourceNamespace: 'a' }], {}, '200'],
    ['labels that agree', [{ sourceLabels: { app: 'web' } }], [{ sourceLabels: { app: 'web' } }], {}, '200'],
    ['labels that contradict', [{ sourceLabels: { app: 'web' } }], [{ sourceLabels: { app: 'x' } }], {}, '299'],
    ['gateways within the root\'s', [{ gateways: ['mesh', 'a/gw'] }], [{ gateways: ['mesh'] }], {}, '200'],
    ['gateways beyond the root\'s', [{ gateways: ['a/gw'] }], [{ gateways: ['mesh'] }], {}, '299'],
    ['one of two root matches fits', [{ uri: { prefix: '/x' } }, { uri: { prefix: '/api' } }], [{ uri: { prefix: '/api/v1' } }], {}, '200'],
    ['one of two delegate matches fits none: all is lost', [{ uri: { prefix: '/api' } }], [{ uri: { prefix: '/api/v1' } }, { uri: { prefix: '/y' } }], {}, '299'],
  ])('%s', (_name, root, leaf, request, expected) => {
    expect(send(root, [answers(200, leaf)], request)).toBe(expected);
  });

  test('other rules of the delegate stay', () => {
    expect(send([{ uri: { prefix: '/api' } }], [answers(200, [{ uri: { prefix: '/y' } }]), answers(201)])).toBe('201');
  });
});

describe('TS-033: what the delegate lacks it inherits', () => {
  const outcome = (root: object, leaf: object) => {
    const simulator = simulate([
      SHOP,
      virtualService('a/root', { hosts: ['shop'], http: [{ delegate: { name: 'leaf' }, ...root }] }),
      virtualService('a/leaf', { http: [{ route: [{ destination: { host: 'shop' } }], ...leaf }] }),
    ]);
    return simulator.send({ proxy: sidecar('a'), port: 80, host: 'shop' });
  };

  test.each([
    [{ timeout: '2s' }, {}, '2s'],
    [{ timeout: '2s' }, { timeout: '1s' }, '1s'],
  ])('timeout: %j over %j', (root, leaf, expected) => {
    expect(outcome(root, leaf).timeout?.toString()).toBe(expected);
  });

  test('retries, rewrite, fault, mirrors, headers and names', () => {
    const root = {
      name: 'r', retries: { attempts: 7 }, rewrite: { uri: '/x' }, mirror: { host: 'shop' }, headers: { request: { remove: ['a'] } },
      fault: { delay: { fixedDelay: '1s', percentage: { value: 1 } } },
    };
    const { retry, rewrite, mirrors, headers, fault, route } = outcome(root, { name: 'l' });
    expect([retry?.numRetries, rewrite?.prefix, mirrors?.length, headers?.request?.remove, fault?.delay?.duration.toString(), route]).toEqual([7, '/x', 1, ['a'], '1s', 'r-l']);
  });

  test('headers are inherited whole or not at all', () => {
    const { headers } = outcome({ headers: { request: { remove: ['a'] } } }, { headers: { response: { remove: ['b'] } } });
    expect(headers).toEqual({ response: { set: new Map(), add: new Map(), remove: ['b'] } });
  });
});
