import * as fc from 'fast-check';
import { IpAddress, ipAddressProblem } from '../../src/values/ip-address';
import { testProblems } from './problem-table';

describe('ipAddressProblem', () => {
  testProblems(
    ipAddressProblem,
    ['0.0.0.0', '10.1.2.3', '255.255.255.255', '::', '::1', '1::', '2001:db8::1', 'fe80::1%eth0', '::ffff:1.2.3.4', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:1.2.3.4', 'ABCD::'],
    [
      '', '01.2.3.4', '1.2.3', '1.2.3.4.5', '256.1.1.1', '1..2.3', '1.2.3.4%eth0', ['10.0.0.0/8', 'prefix'], ['[::1]', 'brackets'], ':::', '1::2::3', '1:2:3:4:5:6:7',
      '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7::8', '12345::', 'g::', '::1%', '%eth0', '1.2.3.4::', '::1.2.3', 'foo', ' 1.2.3.4', '::ffff:01.2.3.4',
    ],
  );
});

describe('IpAddress', () => {
  test.each([['1.2.3.4', '1.2.3.4'], ['0:0:0:0:0:0:0:1', '::1'], ['2001:DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'], ['1:0:2:0:3:0:4:0', '1:0:2:0:3:0:4:0'], ['::ffff:1.2.3.4', '::ffff:102:304'], ['fe80::1%x', 'fe80::1%x']])('%s is written %s', (text, canonical) => {
    expect(IpAddress.parse(text).toString()).toBe(canonical);
  });

  test('reads what it writes', () => {
    fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
      const address = IpAddress.tryParse(text);
      fc.pre(address !== undefined);
      expect(IpAddress.parse(address.toString()).equals(address)).toBe(true);
    }));
  });

  test('takes all of what the standards call addresses', () => {
    fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => IpAddress.tryParse(text) !== undefined));
  });

  test('never throws on other text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('1', '0', 'f', ':', '.', '%', '/'), maxLength: 50 }), (text) => {
      IpAddress.tryParse(text);
    }));
  });

  test.each([['1.2.3.4', '1.2.3.4', true], ['1.2.3.4', '1.2.3.5', false], ['::1', '0::1', true], ['::1', '::1%a', false], ['0.0.0.0', '::', false]])('%s equals %s: %p', (a, b, expected) => {
    expect(IpAddress.parse(a).equals(IpAddress.parse(b))).toBe(expected);
  });

  test('throws with words', () => {
    expect(() => IpAddress.parse('x')).toThrow('"x" is not an IP address');
  });
});
