/** In which order the rules of a route are tried. */
export enum RouteOrder {
  /**
   * The most specific match first, as the Gateway API has it: exact paths, longer prefixes, regular expressions; then
   * methods, more headers, more query parameters. A rule that takes everything is last. Nobody has to think of it when
   * adding a rule.
   */
  BY_SPECIFICITY = 'BySpecificity',
  /** As they were written. The Gateway API dialect takes it only where it is the same order. */
  AS_WRITTEN = 'AsWritten',
}
