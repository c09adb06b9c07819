import { CelProgram } from '../../../src/schema/cel/program';

function run(expression: string, self: string): unknown {
  try {
    return CelProgram.of(expression).run(self);
  } catch {
    return 'error';
  }
}

describe('functions that Kubernetes adds', () => {
  test.each([
    ['isURL(self)', 'https://example.com/a', true], ['isURL(self)', 'oci://registry.example.com/x:1', true], ['isURL(self)', '/path', true],
    ['isURL(self)', 'example.com', false], ['isURL(self)', '', false], ['isURL(self)', 'http://a b/', false], ['isURL(self)', 'http://a:x/', false],
    ['url(self).getScheme()', 'HTTPS://example.com', 'https'], ['url(self).getScheme()', '/path', ''], ['url(self).getScheme()', '', 'error'],
    ['url(self).getHostname()', 'http://example.com:80/x', 'example.com'], ['url(self).getPort()', 'http://example.com:80/x', '80'],
    ['isIP(self)', '10.0.0.1', true], ['isIP(self)', '2001:db8::1', true], ['isIP(self)', '10.0.0.0/8', false], ['isIP(self)', 'fe80::1%eth0', false],
    ['isIP(self)', '::ffff:10.0.0.1', false], ['isIP(self)', 'a', false],
    ['int(self)', '080', 80], ['int(self)', '-3', -3], ['int(self)', '+3', 3], ['int(self)', '', 'error'], ['int(self)', '0x10', 'error'], ['int(self)', ' 1', 'error'],
    ['int(self)', '9223372036854775808', 'error'], ['int(self)', '1.5', 'error'],
    ['format.dns1123Label().validate(self) == null', 'a-b', true], ['format.dns1123Label().validate(self) == null', 'A', false],
    ['self.matches("^(?i)[a-z]+$")', 'ABC', true], ['self.substring(7, 8)', 'unix:///x', '/'], ['self.substring(7, 8)', 'unix:', 'error'],
    ['self.split("/")[0].size() < 3', 'ab/c', true], ['self.size()', 'é𝒳', 2],
    ['duration(self) == duration("90m")', '1h30m', true], ['duration(self) == duration("1500ms")', '1.5s', true], ['duration(self) == duration("0s")', '0', true],
    ['duration(self) == duration("1s")', '1', 'error'], ['duration(self) == duration("1s")', '', 'error'],
  ])('%s of %j is %j', (expression, self, value) => {
    expect(run(expression, self)).toEqual(value);
  });

  test('an expression that ends in an unknown function is an error, not a yes', () => {
    expect(run('self.noSuchFunction()', 'a')).toBe('error');
  });
});
