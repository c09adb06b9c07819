function parseV4(text: string): number[] | undefined {
  const words: number[] = [];
  let value = 0;
  let digits = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 46;
    if (code === 46) {
      if (digits === 0 || words.length === 4) return undefined;
      words.push(value);
      value = 0;
      digits = 0;
    } else if (code >= 48 && code <= 57) {
      if (digits > 0 && value === 0) return undefined;
      value = value * 10 + code - 48;
      digits++;
      if (value > 255) return undefined;
    } else {
      return undefined;
    }
  }
  return words.length === 4 ? [words[0] * 256 + words[1], words[2] * 256 + words[3]] : undefined;
}

function parseGroups(text: string): number[] | undefined {
  if (text === '') return [];
  const words: number[] = [];
  const parts = text.split(':');
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (i === parts.length - 1 && part.includes('.')) {
      const tail = parseV4(part);
      if (!tail) return undefined;
      words.push(...tail);
    } else {
      if (!/^[0-9a-fA-F]{1,4}$/.test(part)) return undefined;
      words.push(parseInt(part, 16));
    }
  }
  return words;
}

function parseV6(text: string): number[] | undefined {
  if (text.length > 45) return undefined;
  const gap = text.indexOf('::');
  if (gap < 0) {
    const words = parseGroups(text);
    return words?.length === 8 ? words : undefined;
  }
  const head = parseGroups(text.slice(0, gap));
  const tail = parseGroups(text.slice(gap + 2));
  // `::` stands for at least one group, and a dotted quad may only come last.
  if (!head || !tail || head.length + tail.length > 7 || text.slice(0, gap).includes('.')) return undefined;
  return [...head, ...new Array<number>(8 - head.length - tail.length).fill(0), ...tail];
}

/** An IP address, read as strictly as Go's `netip` does (no leading zeros in IPv4, no brackets, no port). */
export class IpAddress {
  /** The address, or undefined when the text is none. */
  public static tryParse(text: string): IpAddress | undefined {
    for (let i = 0; i < text.length; i++) {
      const char = text[i];
      if (char === '.') {
        const words = parseV4(text);
        return words && new IpAddress(4, words, '');
      }
      if (char === ':') {
        const percent = text.indexOf('%');
        if (percent === text.length - 1) return undefined;
        const words = parseV6(percent < 0 ? text : text.slice(0, percent));
        return words && new IpAddress(6, words, percent < 0 ? '' : text.slice(percent + 1));
      }
      if (char === '%') return undefined;
    }
    return undefined;
  }

  /** The address. @throws if the text is none */
  public static parse(text: string): IpAddress {
    const address = IpAddress.tryParse(text);
    if (!address) throw new Error(`"${text}" ${ipAddressProblem(text) ?? 'is not an IP address'}`);
    return address;
  }

  /**
   * @param version 4 or 6; an IPv4-mapped IPv6 address is of version 6
   * @param words the address in groups of 16 bits: 2 or 8
   * @param zone IPv6 zone, `''` for none
   */
  private constructor(
    public readonly version: 4 | 6,
    public readonly words: ReadonlyArray<number>,
    public readonly zone: string,
  ) {}

  /** Same version, bits and zone. */
  public equals(other: IpAddress): boolean {
    return this.version === other.version && this.zone === other.zone && this.words.every((word, i) => word === other.words[i]);
  }

  /** Canonical text; IPv6 with its longest run of zeros shortened. */
  public toString(): string {
    if (this.version === 4) return this.words.map((word) => `${word >> 8}.${word & 255}`).join('.');
    let start = -1;
    let length = 1;
    for (let i = 0; i < 8; i++) {
      let end = i;
      while (end < 8 && this.words[end] === 0) end++;
      if (end - i > length) {
        start = i;
        length = end - i;
      }
    }
    const hex = this.words.map((word) => word.toString(16));
    const text = start < 0 ? hex.join(':') : `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`;
    return this.zone === '' ? text : `${text}%${this.zone}`;
  }
}

/** What is wrong with an IP address without prefix length and port. */
export function ipAddressProblem(text: string): string | undefined {
  if (IpAddress.tryParse(text)) return undefined;
  if (text === '') return 'is empty';
  if (text.includes('/')) return 'must be an IP address without a prefix length';
  if (/^\[.*\]$/.test(text)) return 'must be an IP address without brackets';
  return 'is not an IP address';
}
