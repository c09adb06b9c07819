import { Cidr } from './cidr';
import { IpAddress } from './ip-address';

/** Addresses that lie in the same ranges. */
export interface AddressClass {
  /** For each range, whether they lie in it. */
  readonly takes: ReadonlyArray<boolean>;
  readonly example: IpAddress;
}

/** Examples that say nothing by themselves. */
const PLAIN = ['10.0.0.1', '192.0.2.1', '2001:db8::1', '0.0.0.0', '::'];

/** All IP addresses, divided by which of some ranges they lie in. Exact: a change happens only where a range begins or has ended. */
export class AddressSpace {
  public static of(ranges: ReadonlyArray<Cidr>): AddressSpace {
    const found = new Map<string, AddressClass>();
    const points = [...PLAIN.map((text) => IpAddress.parse(text)), ...ranges.flatMap((range) => [first(range), behind(range) ?? []].flat())];
    for (const example of points) {
      const takes = ranges.map((range) => range.contains(example));
      const key = takes.map(Number).join('');
      if (!found.has(key)) found.set(key, { takes, example });
    }
    return new AddressSpace([...found.values()]);
  }

  private constructor(public readonly classes: ReadonlyArray<AddressClass>) {}
}

function first({ address, bits }: Cidr): IpAddress {
  return ofBits(address.version, bitsOf(address) >> shift(address, bits) << shift(address, bits));
}

/** The first address behind a range; undefined where there is none. */
function behind({ address, bits }: Cidr): IpAddress | undefined {
  const end = ((bitsOf(address) >> shift(address, bits)) + 1n) << shift(address, bits);
  return end >> BigInt(address.version === 4 ? 32 : 128) === 0n ? ofBits(address.version, end) : undefined;
}

function shift(address: IpAddress, bits: number): bigint {
  return BigInt((address.version === 4 ? 32 : 128) - bits);
}

function bitsOf(address: IpAddress): bigint {
  return address.words.reduce((sum, word) => (sum << 16n) + BigInt(word), 0n);
}

function ofBits(version: 4 | 6, bits: bigint): IpAddress {
  const count = version === 4 ? 2 : 8;
  const words = Array.from({ length: count }, (_, i) => Number((bits >> BigInt(16 * (count - 1 - i))) & 0xffffn));
  const text = version === 4 ? words.map((word) => `${word >> 8}.${word & 255}`).join('.') : words.map((word) => word.toString(16)).join(':');
  return IpAddress.parse(text);
}
