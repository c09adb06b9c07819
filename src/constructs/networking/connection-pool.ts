import { Duration } from 'cdk8s';

/** Probes that find dead TCP connections. */
export interface TcpKeepalive {
  /**
   * Unanswered probes until the connection counts as dead.
   *
   * @default - the operating system's (Linux: 9)
   */
  readonly probes?: number;

  /**
   * How long a connection is idle before probes are sent.
   *
   * @default - the operating system's (Linux: 2 hours)
   */
  readonly time?: Duration;

  /**
   * Time between probes.
   *
   * @default - the operating system's (Linux: 75 seconds)
   */
  readonly interval?: Duration;
}

/** Whether requests of HTTP/1.1 clients are sent on as HTTP/2. */
export enum Http2Upgrade {
  /** As the mesh config says. */
  DEFAULT = 'DEFAULT',
  /** No. */
  DO_NOT_UPGRADE = 'DO_NOT_UPGRADE',
  /** Yes. */
  UPGRADE = 'UPGRADE',
}

/**
 * Limits of connections and requests from one client proxy to one service. A request over a limit is answered 503 at
 * once, which is what makes a circuit breaker of it.
 *
 * @see https://istio.io/latest/docs/reference/config/networking/destination-rule/#ConnectionPoolSettings
 */
export interface ConnectionPool {
  /**
   * Most TCP connections.
   *
   * @default - no limit
   */
  readonly maxConnections?: number;

  /**
   * Longest time to connect.
   *
   * @default 10s
   */
  readonly connectTimeout?: Duration;

  /**
   * Longest life of a connection.
   *
   * @default - no limit
   */
  readonly maxConnectionDuration?: Duration;

  /**
   * Longest idle time of a TCP connection; zero turns the limit off.
   *
   * @default 1h
   */
  readonly tcpIdleTimeout?: Duration;

  /**
   * Probes that find dead connections.
   *
   * @default - none
   */
  readonly tcpKeepalive?: TcpKeepalive;

  /**
   * Most requests that wait for a connection.
   *
   * @default - no limit
   */
  readonly http1MaxPendingRequests?: number;

  /**
   * Most requests in flight, HTTP/1.1 and HTTP/2 alike.
   *
   * @default - no limit
   */
  readonly maxRequests?: number;

  /**
   * Most requests on one connection; 1 turns keep-alive off.
   *
   * @default - no limit
   */
  readonly maxRequestsPerConnection?: number;

  /**
   * Most retries in flight, over all endpoints.
   *
   * @default - no limit
   */
  readonly maxRetries?: number;

  /**
   * Longest idle time of an HTTP connection.
   *
   * @default 1h
   */
  readonly httpIdleTimeout?: Duration;

  /**
   * Most streams at a time on one HTTP/2 connection.
   *
   * @default - Envoy's, 2147483647
   */
  readonly maxConcurrentStreams?: number;

  /**
   * Whether requests of HTTP/1.1 clients are sent on as HTTP/2.
   *
   * @default Http2Upgrade.DEFAULT
   */
  readonly http2Upgrade?: Http2Upgrade;

  /**
   * Whether the protocol of the client's request is kept.
   *
   * @default false
   */
  readonly useClientProtocol?: boolean;

  /**
   * Time between HTTP/2 keep-alive pings (Istio 1.31).
   *
   * @default - no pings
   */
  readonly http2KeepAliveInterval?: Duration;

  /**
   * How long the answer to such a ping may take.
   *
   * @default - Envoy's
   */
  readonly http2KeepAliveTimeout?: Duration;
}
