import * as fc from 'fast-check';
import { tryParseGoUrl } from '../../src/values/go-url';

describe('tryParseGoUrl', () => {
  test.each([
    ['https://a.com/x?y#z', 'https', 'a.com', ''],
    ['HTTP://a:80', 'http', 'a', '80'],
    ['http://a:', 'http', 'a', ''],
    ['http://[::1]:80/x', 'http', '::1', '80'],
    ['http://u:p@h/x', 'http', 'h', ''],
    ['http:///x', 'http', '', ''],
    ['file:///x', 'file', '', ''],
    ['mailto:x', 'mailto', '', ''],
    ['docker.io/x/y:1', '', '', ''],
    ['/abs/path', '', '', ''],
    ['//host/x', '', 'host', ''],
    ['', '', '', ''],
  ])('%s has scheme %p, host %p, port %p', (text, scheme, hostname, port) => {
    expect(tryParseGoUrl(text)).toEqual({ scheme, hostname, port });
  });

  test.each([['http://a:b'], ['http://a:b:c'], ['http://[::1'], ['http://a b/'], ['http://a/%zz'], [':x'], ['a b:c'], ['x\n'], ['http://a\u0000']])('refuses %p', (text) => {
    expect(tryParseGoUrl(text)).toBeUndefined();
  });

  test.each([['docker.io/x', false], ['/x', true], ['http://x', true], ['', false], ['http://http://x', true]])('%p is a request URI: %p', (text, expected) => {
    expect(tryParseGoUrl(text, true) !== undefined).toBe(expected);
  });

  test('never throws, and takes web addresses', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      tryParseGoUrl(text);
      tryParseGoUrl(text, true);
    }));
    fc.assert(fc.property(fc.webUrl(), (url) => {
      expect(tryParseGoUrl(url)?.scheme).toMatch(/^https?$/);
    }));
  });
});
