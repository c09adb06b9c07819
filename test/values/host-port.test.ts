import { HostPort, proxyAddressProblem } from '../../src/values/host-port';
import { testProblems } from './problem-table';

describe('proxyAddressProblem', () => {
  testProblems(
    proxyAddressProblem,
    ['istiod.istio-system.svc:15012', '[::1]:80', '1.2.3.4:1', 'a:65535'],
    ['foo', 'foo:0', 'a_b:80', 'foo:http', '::1:80', ':80', 'foo:', '[::1]', 'foo:65536', '', '[a]b:80', '1.2.3:80'],
  );
});

describe('HostPort', () => {
  test.each([[':8080', '', 8080], ['[::1]:80', '::1', 80], ['a:b', 'a', undefined], ['[]:1', '', 1], ['127.0.0.1:65536', '127.0.0.1', 65536]])('%s is %p and %p', (text, host, port) => {
    const parsed = HostPort.parse(text);
    expect([parsed.host, parsed.port]).toEqual([host, port]);
  });

  test.each([['a'], ['a:b:1'], ['[a:1'], ['a]:1'], ['[a]:[1]'], ['[:1'], ['[a[]:1']])('refuses %p', (text) => {
    expect(HostPort.tryParse(text)).toBeUndefined();
    expect(() => HostPort.parse(text)).toThrow('host:port');
  });

  test('writes what it read', () => {
    expect(String(HostPort.parse('[::1]:80'))).toBe('[::1]:80');
    expect(String(HostPort.parse('a:80'))).toBe('a:80');
  });
});
