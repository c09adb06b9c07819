/** An answer that the proxy gives by itself. Istio's dialect only. */
export interface DirectResponse {
  /** The status, 200–599. */
  readonly status: number;

  /**
   * The body.
   *
   * @default - none
   */
  readonly body?: string;
}
