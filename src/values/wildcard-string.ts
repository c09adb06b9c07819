import { asciiLower } from './ascii-case';

/** How a wildcard string is compared. */
export interface WildcardStringOptions {
  /** Compare ASCII letters in either case, as for hosts. @default false */
  readonly ignoreCase?: boolean;
  /** Whether `*` alone also takes an empty value, as for headers, hosts and methods. @default false */
  readonly anyTakesEmpty?: boolean;
}

/**
 * A value of an AuthorizationPolicy: exact, `abc*` (prefix), `*abc` (suffix), or `*` (anything that is there). Any other `*`
 * is a plain character; a leading one counts before a trailing one.
 */
export class WildcardString {
  public static of(text: string, options: WildcardStringOptions = {}): WildcardString {
    return new WildcardString(text, options);
  }

  public readonly kind: 'exact' | 'prefix' | 'suffix' | 'present';
  private readonly needle: string;
  private readonly ignoreCase: boolean;
  private readonly anyTakesEmpty: boolean;

  private constructor(
    public readonly text: string,
    options: WildcardStringOptions,
  ) {
    this.ignoreCase = options.ignoreCase === true;
    this.anyTakesEmpty = options.anyTakesEmpty === true;
    const folded = this.ignoreCase ? asciiLower(text) : text;
    if (text === '*') {
      this.kind = 'present';
      this.needle = '';
    } else if (text.startsWith('*')) {
      this.kind = 'suffix';
      this.needle = folded.slice(1);
    } else if (text.endsWith('*')) {
      this.kind = 'prefix';
      this.needle = folded.slice(0, -1);
    } else {
      this.kind = 'exact';
      this.needle = folded;
    }
  }

  /** Whether it takes the value; nothing takes an absent one. */
  public matches(value: string | undefined): boolean {
    if (value === undefined) return false;
    const text = this.ignoreCase ? asciiLower(value) : value;
    switch (this.kind) {
      case 'present':
        return this.anyTakesEmpty || text !== '';
      case 'prefix':
        return text.startsWith(this.needle);
      case 'suffix':
        return text.endsWith(this.needle);
      case 'exact':
        return text === this.needle;
    }
  }

  public toString(): string {
    return this.text;
  }
}
