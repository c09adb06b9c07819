/** What of a match decides how specific it is. */
export interface MatchSpecificity {
  /** How the path is compared; `none` where it is not. */
  readonly path: 'exact' | 'prefix' | 'regex' | 'none';
  /** Length of the text it is compared with. */
  readonly pathLength: number;
  readonly hasMethod: boolean;
  /** Number of header matches. */
  readonly headers: number;
  /** Number of query matches. */
  readonly query: number;
}

const RANK: Readonly<Record<MatchSpecificity['path'], number>> = { exact: 0, prefix: 1, regex: 2, none: 3 };

/**
 * Orders matches as the Gateway API tries them: exact paths, then prefixes, then regexes, longer texts first; then those
 * with a method, with more headers, with more query parameters. Zero where neither is more specific.
 */
export function compareSpecificity(a: MatchSpecificity, b: MatchSpecificity): number {
  return RANK[a.path] - RANK[b.path]
    || b.pathLength - a.pathLength
    || Number(b.hasMethod) - Number(a.hasMethod)
    || b.headers - a.headers
    || b.query - a.query;
}
