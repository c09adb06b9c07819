import * as fc from 'fast-check';
import { AddressSpace } from '../../src/values/address-space';
import { Cidr } from '../../src/values/cidr';
import { IpAddress } from '../../src/values/ip-address';

function keys(...ranges: string[]): Record<string, string> {
  const { classes } = AddressSpace.of(ranges.map((text) => Cidr.parse(text)));
  return Object.fromEntries(classes.map(({ takes, example }) => [takes.map(Number).join(''), example.toString()]));
}

test.each<[string[], Record<string, string>]>([
  [[], { '': '10.0.0.1' }],
  [['10.0.0.0/8', '10.0.0.0/9'], { '11': '10.0.0.1', '00': '192.0.2.1', '10': '10.128.0.0' }],
  [['0.0.0.0/0'], { 1: '10.0.0.1', 0: '2001:db8::1' }],
  [['255.255.255.255', '::/0'], { '00': '10.0.0.1', '01': '2001:db8::1', '10': '255.255.255.255' }],
  [['203.0.113.7/24'], { 0: '10.0.0.1', 1: '203.0.113.0' }],
  [['2001:db8:ffff::/48', '2001:db8::/32'], { '00': '10.0.0.1', '01': '2001:db8::1', '11': '2001:db8:ffff::' }],
])('%j divides addresses into %j', (ranges, expected) => {
  expect(keys(...ranges)).toEqual(expected);
});

test('has a class for any address', () => {
  const octet = fc.constantFrom(0, 1, 10, 127, 128, 255);
  const address = fc.tuple(octet, octet, octet, octet).map((parts) => parts.join('.'));
  const range = fc.tuple(address, fc.integer({ min: 0, max: 32 })).map(([text, bits]) => Cidr.parse(`${text}/${bits}`));
  fc.assert(fc.property(fc.array(range, { maxLength: 5 }), address, (ranges, text) => {
    const takes = ranges.map((one) => one.contains(IpAddress.parse(text)));
    expect(AddressSpace.of(ranges).classes.map((one) => one.takes)).toContainEqual(takes);
  }));
});
