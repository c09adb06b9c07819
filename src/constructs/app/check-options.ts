/** A set of rules. */
export enum CheckPack {
  /** What is provably wrong, or what Istio itself would warn of. */
  DEFAULT = 'default',
  /** Also what can't be told from what is declared here, as references to unknown objects; never errors. */
  STRICT = 'strict',
  /** Also advice; never errors. */
  BEST_PRACTICE = 'best-practice',
}

/** How bad a finding is. */
export enum CheckSeverity {
  /** It would not work, or not as it says. */
  ERROR = 'error',
  /** It is probably not what was meant. */
  WARNING = 'warning',
  /** It could be better. */
  INFO = 'info',
}

/** What is checked, and what comes of it. */
export interface CheckOptions {
  /**
   * The sets of rules.
   *
   * @default - CheckPack.DEFAULT
   */
  readonly packs?: CheckPack[];

  /**
   * The mildest finding that stops synthesis.
   *
   * @default CheckSeverity.ERROR
   */
  readonly failOn?: CheckSeverity;

  /**
   * The mildest finding that is printed (to the standard error) and kept on its construct, as metadata `cdk8s-istio`.
   *
   * @default CheckSeverity.WARNING
   */
  readonly report?: CheckSeverity;
}
