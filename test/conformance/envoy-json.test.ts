import { faultJson, goDuration, mirrorJson, redirectJson, retryJson, rewriteJson } from '../../conformance/envoy-json';
import { Duration } from '../../src/values/duration';

test.each([
  ['0s', '0s'], ['2.5s', '2.5s'], ['250ms', '250ms'], ['1.5ms', '1.5ms'], ['90s', '1m30s'], ['3600s', '1h0m0s'], ['3661s', '1h1m1s'], ['15us', '15µs'], ['7ns', '7ns'],
])('Go prints %s as %s', (text, expected) => {
  expect(goDuration(Duration.parse(text))).toBe(expected);
});

test.each([
  [{ duration: '2s', share: { numerator: 100000, denominator: 1000000 as const } }, { fixedDelay: '2s', percentage: { numerator: 100000, denominator: 'MILLION' } }],
  [{ duration: '100ms', share: { numerator: 20, denominator: 100 as const } }, { fixedDelay: '0.100s', percentage: { numerator: 20 } }],
  [{ duration: '1.0005s', share: { numerator: 0, denominator: 100 as const } }, { fixedDelay: '1.000500s', percentage: {} }],
])('delay %j', ({ duration, share }, expected) => {
  expect(faultJson({ delay: { duration: Duration.parse(duration), share } })).toEqual({ delay: expected });
});

test.each([
  [{ httpStatus: 503 }, { httpStatus: 503 }],
  [{ grpcStatus: 'UNAVAILABLE', share: { numerator: 1, denominator: 100 as const } }, { grpcStatus: 14, percentage: { numerator: 1 } }],
])('abort %j', (abort, expected) => {
  expect(faultJson({ abort })).toEqual({ abort: expected });
});

test.each([
  [{ status: 301, path: '/x' }, { pathRedirect: '/x' }],
  [{ status: 302, host: 'h', port: 8080 }, { hostRedirect: 'h', portRedirect: 8080, pathRedirect: '', responseCode: 'FOUND' }],
  [{ status: 308, scheme: 'https', prefix: '/p' }, { schemeRedirect: 'https', prefixRewrite: '/p', responseCode: 'PERMANENT_REDIRECT' }],
])('redirect %j', (redirect, expected) => {
  expect(redirectJson(redirect)).toEqual(expected);
});

test.each([
  [{ prefix: '/x', host: 'h' }, undefined, { prefixRewrite: '/x', hostRewrite: 'h' }],
  [{ path: '/x' }, undefined, { regexRewrite: { pattern: { regex: '/.*' }, substitution: '/x' } }],
  [{ regex: { pattern: 'a', substitution: 'b' } }, undefined, { regexRewrite: { pattern: { regex: 'a' }, substitution: 'b' } }],
  [{ prefix: '/' }, undefined, { prefixRewrite: '/' }],
  [{ prefix: '/' }, '/a.b', { regexRewrite: { pattern: { regex: '^/a\\.b(/?)(.*)' }, substitution: '/\\2' } }],
])('rewrite %j of what matched %p', (rewrite, matched, expected) => {
  expect(rewriteJson(rewrite, matched)).toEqual(expected);
});

test('retries and mirrors', () => {
  expect(retryJson({ retryOn: '5xx', numRetries: 2, perTryTimeout: Duration.parse('1s'), retriableStatusCodes: [503], otherHosts: true })).toEqual({
    retryOn: '5xx', numRetries: 2, perTryTimeout: '1s', retriableStatusCodes: [503],
  });
  expect(mirrorJson({ cluster: 'UnknownService', share: { numerator: 1, denominator: 10000 } })).toMatchObject({
    cluster: 'UnknownService', runtimeFraction: { defaultValue: { numerator: 1, denominator: 'TEN_THOUSAND' } },
  });
});
