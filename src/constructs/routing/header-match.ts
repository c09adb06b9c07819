/** How a header or query parameter is compared. */
export enum ValueMatchType {
  /** The whole value. */
  EXACT = 'Exact',
  /** The value's beginning. */
  PREFIX = 'Prefix',
  /** A regular expression (RE2) over the whole value. */
  REGEX = 'RegularExpression',
  /** Any value. */
  PRESENT = 'Present',
}

/** Which value a header must have. */
export class HeaderMatch {
  /** This value. */
  public static exact(name: string, value: string): HeaderMatch {
    return new HeaderMatch(name, ValueMatchType.EXACT, value, false);
  }

  /** A value that begins so. The Gateway API dialect writes it as a regular expression. */
  public static prefix(name: string, value: string): HeaderMatch {
    return new HeaderMatch(name, ValueMatchType.PREFIX, value, false);
  }

  /** A value that fits a regular expression (RE2) as a whole. */
  public static regex(name: string, regex: string): HeaderMatch {
    return new HeaderMatch(name, ValueMatchType.REGEX, regex, false);
  }

  /** Any value; the header is there. The Gateway API dialect writes it as a regular expression. */
  public static present(name: string): HeaderMatch {
    return new HeaderMatch(name, ValueMatchType.PRESENT, '', false);
  }

  /** The cookie has this value, whichever cookies there are beside it. */
  public static cookie(name: string, value: string): HeaderMatch {
    return new HeaderMatch('cookie', ValueMatchType.REGEX, `(.*;\\s*)?${literal(name)}=${literal(value)}(;.*)?`, false);
  }

  /** The match does not hold. Istio's dialect only: the Gateway API cannot say it. */
  public static not(match: HeaderMatch): HeaderMatch {
    return new HeaderMatch(match.name, match.type, match.value, !match.negated);
  }

  private constructor(
    /** The header's name. */
    public readonly name: string,
    /** How its value is compared. */
    public readonly type: ValueMatchType,
    /** What it is compared with. */
    public readonly value: string,
    /** Whether it must not hold. */
    public readonly negated: boolean,
  ) {}
}

/** A text as a regular expression that fits only itself. */
function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
