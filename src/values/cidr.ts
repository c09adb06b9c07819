import { IpAddress, ipAddressProblem } from './ip-address';

/** A range of IP addresses: `10.0.0.0/8`, `2001:db8::/32`, or one address. Bits behind the prefix may be set and are ignored. */
export class Cidr {
  /** The range, or undefined; a bare address is a range of one. */
  public static tryParse(text: string): Cidr | undefined {
    if (text.includes('/')) return Cidr.tryParsePrefix(text);
    const address = IpAddress.tryParse(text);
    return address && new Cidr(address, address.version === 4 ? 32 : 128);
  }

  /** The range, or undefined; the prefix length is required. */
  public static tryParsePrefix(text: string): Cidr | undefined {
    const slash = text.lastIndexOf('/');
    if (slash < 0) return undefined;
    const address = IpAddress.tryParse(text.slice(0, slash));
    const digits = text.slice(slash + 1);
    if (!address || address.zone !== '' || !/^(0|[1-9]\d{0,2})$/.test(digits)) return undefined;
    const bits = Number(digits);
    return bits <= (address.version === 4 ? 32 : 128) ? new Cidr(address, bits) : undefined;
  }

  /** The range. @throws if the text is none */
  public static parse(text: string): Cidr {
    const cidr = Cidr.tryParse(text);
    if (!cidr) throw new Error(`"${text}" ${subnetProblem(text) ?? 'is not a range of IP addresses'}`);
    return cidr;
  }

  /**
   * @param address the address as written, host bits included
   * @param bits length of the prefix
   */
  private constructor(
    public readonly address: IpAddress,
    public readonly bits: number,
  ) {}

  /** Whether the address lies in the range. Versions never cross; an address with a zone lies in no range but itself. */
  public contains(address: IpAddress): boolean {
    if (address.version !== this.address.version) return false;
    if (address.zone !== '' || this.address.zone !== '') return address.equals(this.address);
    return samePrefix(address, this.address, this.bits);
  }

  /** Whether every address of this range lies in the other. */
  public isSubsetOf(other: Cidr): boolean {
    if (this.address.version !== other.address.version || this.bits < other.bits) return false;
    if (this.address.zone !== '' || other.address.zone !== '') return this.address.equals(other.address);
    return samePrefix(this.address, other.address, other.bits);
  }

  /** Whether some address lies in both. */
  public overlaps(other: Cidr): boolean {
    return this.isSubsetOf(other) || other.isSubsetOf(this);
  }

  /** The range as `address/bits`, with the address as written. */
  public toString(): string {
    return `${this.address.toString()}/${this.bits}`;
  }
}

function samePrefix(a: IpAddress, b: IpAddress, bits: number): boolean {
  const whole = bits >> 4;
  for (let i = 0; i < whole; i++) if (a.words[i] !== b.words[i]) return false;
  const rest = bits & 15;
  return rest === 0 || a.words[whole] >> (16 - rest) === b.words[whole] >> (16 - rest);
}

/** What is wrong with an IP address or range. */
export function subnetProblem(text: string): string | undefined {
  if (Cidr.tryParse(text)) return undefined;
  return text.includes('/') ? cidrProblem(text) : (ipAddressProblem(text) ?? 'is not an IP address');
}

/** What is wrong with a range of IP addresses with its prefix length (`10.0.0.0/8`). */
export function cidrProblem(text: string): string | undefined {
  if (Cidr.tryParsePrefix(text)) return undefined;
  if (text === '') return 'is empty';
  const slash = text.lastIndexOf('/');
  if (slash < 0) return 'must have a prefix length, such as "10.0.0.0/8"';
  const address = IpAddress.tryParse(text.slice(0, slash));
  if (!address) return 'is not a range of IP addresses, such as "10.0.0.0/8"';
  if (address.zone !== '') return 'must not have an IPv6 zone';
  return `must have a prefix length from 0 to ${address.version === 4 ? 32 : 128}`;
}
