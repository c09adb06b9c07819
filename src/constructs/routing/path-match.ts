/** How a path is compared. */
export enum PathMatchType {
  /** The whole path. */
  EXACT = 'Exact',
  /** Its first segments: `/foo` fits `/foo` and `/foo/bar`, not `/foobar`. */
  PREFIX = 'PathPrefix',
  /** A regular expression (RE2) over the whole path. */
  REGEX = 'RegularExpression',
}

/** Which paths a route takes. The query does not count. */
export class PathMatch {
  /** Paths that begin with these segments: `/foo` fits `/foo`, `/foo/` and `/foo/bar`, not `/foobar`. */
  public static prefix(path: string): PathMatch {
    return new PathMatch(PathMatchType.PREFIX, path);
  }

  /** This path alone. */
  public static exact(path: string): PathMatch {
    return new PathMatch(PathMatchType.EXACT, path);
  }

  /** Paths that fit a regular expression (RE2) as a whole. */
  public static regex(regex: string): PathMatch {
    return new PathMatch(PathMatchType.REGEX, regex);
  }

  /**
   * Paths that are longer than these segments: `/pkg.Service/` for all methods of a gRPC service.
   *
   * @internal
   */
  public static _below(path: string): PathMatch {
    return new PathMatch(PathMatchType.PREFIX, path, true);
  }

  private constructor(
    /** How the path is compared. */
    public readonly type: PathMatchType,
    /** What it is compared with. */
    public readonly value: string,
    /**
     * Whether the path of the prefix itself does not count.
     *
     * @internal
     */
    public readonly _belowOnly: boolean = false,
  ) {}
}
