/** Retries that a proxy makes. */
export interface TrafficRetries {
  /** How often, at most, after the first try. */
  readonly attempts: number;
  /** Envoy's conditions, in order. */
  readonly retryOn: string[];
  /**
   * Time that a try may take, in milliseconds.
   *
   * @default - that of the whole request
   */
  readonly perTryTimeoutMillis?: number;
  /** Statuses that are tried again, beside those of `retryOn`. */
  readonly statuses: number[];
}

/** Trouble that is made on purpose. Of requests where it comes to nothing, nothing is said. */
export interface TrafficFault {
  /**
   * How long requests are held up, in milliseconds.
   *
   * @default - they are not
   */
  readonly delayMillis?: number;
  /**
   * Share of requests that are, in percent.
   *
   * @default - none
   */
  readonly delayPercent?: number;
  /**
   * Status that requests are answered with.
   *
   * @default - they are not, or with `abortGrpcStatus`
   */
  readonly abortStatus?: number;
  /**
   * gRPC status that requests are answered with, by name.
   *
   * @default - they are not, or with `abortStatus`
   */
  readonly abortGrpcStatus?: string;
  /**
   * Share of requests that are, in percent.
   *
   * @default - none
   */
  readonly abortPercent?: number;
}

/** Where copies go. */
export interface TrafficMirror {
  /** The service, as `NAME.NAMESPACE`. */
  readonly service: string;
  /** Its full host name. */
  readonly host: string;
  /** Its port. */
  readonly port: number;
  /**
   * The version.
   *
   * @default - any
   */
  readonly version?: string;
  /** Share of requests that are copied, in percent. */
  readonly percent: number;
}

/** An answer that sends the client elsewhere. */
export interface TrafficRedirect {
  /** The URL, as in the answer's `location`. */
  readonly location: string;
  /** HTTP status. */
  readonly status: number;
}

/** An answer that a proxy gives itself. */
export interface TrafficResponse {
  /** HTTP status. */
  readonly status: number;
  /**
   * Body, if it is text.
   *
   * @default - none
   */
  readonly body?: string;
}
