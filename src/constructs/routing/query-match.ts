import { ValueMatchType } from './header-match';

/** Which value a query parameter must have. */
export class QueryMatch {
  /** This value. */
  public static exact(name: string, value: string): QueryMatch {
    return new QueryMatch(name, ValueMatchType.EXACT, value);
  }

  /** A value that begins so. The Gateway API dialect writes it as a regular expression. */
  public static prefix(name: string, value: string): QueryMatch {
    return new QueryMatch(name, ValueMatchType.PREFIX, value);
  }

  /** A value that fits a regular expression (RE2) as a whole. */
  public static regex(name: string, regex: string): QueryMatch {
    return new QueryMatch(name, ValueMatchType.REGEX, regex);
  }

  /** Any value; the parameter is there. The Gateway API dialect writes it as a regular expression. */
  public static present(name: string): QueryMatch {
    return new QueryMatch(name, ValueMatchType.PRESENT, '');
  }

  private constructor(
    /** The parameter's name. */
    public readonly name: string,
    /** How its value is compared. */
    public readonly type: ValueMatchType,
    /** What it is compared with. */
    public readonly value: string,
  ) {}
}
