/** One thing that was decided, or ruled out, on the way of a request. */
export interface TrafficStep {
  /** The proxy where: `sidecar shop/web`. */
  readonly hop: string;
  /** What was decided: `listener`, `filter chain`, `virtual host`, `route`, `action`, `destination`, `mutual TLS`, `custom`, `jwt`, `deny`, `allow` … */
  readonly stage: string;
  /** Whether it is what happened; else why something else did not. */
  readonly taken: boolean;
  /** What happened, or what was wanted that is not so. */
  readonly message: string;
  /**
   * The object that says so: `VirtualService shop/reviews`.
   *
   * @default - nothing written does
   */
  readonly object?: string;
  /**
   * The field of it: `spec.http[0].match[1]`.
   *
   * @default - the object as a whole
   */
  readonly field?: string;
  /**
   * Construct path, or file and line, of the object.
   *
   * @default - not known
   */
  readonly origin?: string;
}
