import * as fc from 'fast-check';
import { Cidr, cidrProblem, subnetProblem } from '../../src/values/cidr';
import { IpAddress } from '../../src/values/ip-address';
import { testProblems } from './problem-table';

describe('subnetProblem', () => {
  testProblems(
    subnetProblem,
    ['10.0.0.1', '10.0.0.1/8', '0.0.0.0/0', '1.2.3.4/32', '2001:db8::/32', '::/0', '::1/128', '::1'],
    ['', '10.0.0.0/33', '::/129', 'a.b', '1.2.3.4/8/9', '1.2.3.4/', '1.2.3.4/08', '1.2.3.4/+8', '1.2.3.4/-1', 'fe80::1%eth0/64', '/8', '1.2.3/8', '1.2.3.4/ 8'],
  );
});

describe('cidrProblem', () => {
  testProblems(cidrProblem, ['10.0.0.0/8', '::/0'], [['10.0.0.1', 'prefix length'], ['10.0.0.0/33', '32'], ['::/129', '128'], '']);
});

describe('Cidr', () => {
  test.each([
    ['10.0.0.0/8', '10.255.1.2', true],
    ['10.9.9.9/8', '10.1.1.1', true],
    ['10.0.0.0/8', '11.0.0.0', false],
    ['10.0.0.128/25', '10.0.0.127', false],
    ['10.0.0.128/25', '10.0.0.128', true],
    ['1.2.3.4', '1.2.3.4', true],
    ['1.2.3.4', '1.2.3.5', false],
    ['0.0.0.0/0', '255.255.255.255', true],
    ['0.0.0.0/0', '::1', false],
    ['::/0', '1.2.3.4', false],
    ['::ffff:0:0/96', '::ffff:1.2.3.4', true],
    ['::ffff:0:0/96', '1.2.3.4', false],
    ['2001:db8::/33', '2001:db8:7fff::1', true],
    ['2001:db8::/33', '2001:db8:8000::1', false],
    ['::/0', 'fe80::1%eth0', false],
  ])('%s contains %s: %p', (cidr, address, expected) => {
    expect(Cidr.parse(cidr).contains(IpAddress.parse(address))).toBe(expected);
  });

  test('a subset contains nothing that its superset does not', () => {
    const range = fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 })).map(([address, bits]) => Cidr.parse(`${address}/${bits}`));
    fc.assert(fc.property(range, range, fc.ipV4(), (a, b, text) => {
      const address = IpAddress.parse(text);
      if (a.isSubsetOf(b) && a.contains(address)) expect(b.contains(address)).toBe(true);
      expect(a.overlaps(b)).toBe(b.overlaps(a));
      expect(a.isSubsetOf(b)).toBe(a.bits >= b.bits && b.contains(a.address));
    }));
  });

  test('throws with words', () => {
    expect(() => Cidr.parse('1.2.3.4/40')).toThrow('from 0 to 32');
    expect(Cidr.parse('10.0.0.1/8').toString()).toBe('10.0.0.1/8');
  });
});
