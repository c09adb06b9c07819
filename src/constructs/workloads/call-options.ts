/** Which requests a call is about. What is left out is not looked at. */
export interface CallOptions {
  /**
   * Methods, as `GET`; a gRPC call is a POST.
   *
   * @default - any
   */
  readonly methods?: string[];

  /**
   * Paths without query: exact, with `*` at one end, or a template with `{*}` and `{**}`.
   *
   * @default - any
   */
  readonly paths?: string[];

  /**
   * Ports of the called service.
   *
   * @default - all its ports
   */
  readonly ports?: number[];
}
