/** How the path of a request is changed. */
export enum PathRewriteType {
  /** The part that the rule's prefix matched. */
  PREFIX = 'ReplacePrefixMatch',
  /** The whole path. */
  FULL = 'ReplaceFullPath',
  /** What a regular expression fits. */
  REGEX = 'Regex',
}

/** What the path of a request becomes. The query stays. */
export class PathRewrite {
  /** The matched prefix becomes this: with `/` for `/shop`, `/shop/cart` becomes `/cart`. The rule must match by prefix. */
  public static prefix(replacement: string): PathRewrite {
    return new PathRewrite(PathRewriteType.PREFIX, replacement, undefined);
  }

  /** The whole path becomes this. */
  public static full(path: string): PathRewrite {
    return new PathRewrite(PathRewriteType.FULL, path, undefined);
  }

  /**
   * What fits a regular expression (RE2) becomes this. Istio's dialect only.
   *
   * @param regex what is replaced
   * @param substitution with `\1` for the first group
   */
  public static regex(regex: string, substitution: string): PathRewrite {
    return new PathRewrite(PathRewriteType.REGEX, substitution, regex);
  }

  private constructor(
    /** How the path is changed. */
    public readonly type: PathRewriteType,
    /** What is put in. */
    public readonly replacement: string,
    /** What is replaced, for `REGEX`. */
    public readonly pattern?: string,
  ) {}
}
