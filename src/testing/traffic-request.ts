/** A JSON web token that a request carries. */
export interface TrafficToken {
  /** Its payload: `iss`, `sub`, `aud` and whatever else it says. */
  readonly claims: { readonly [name: string]: unknown };

  /**
   * Whether it is signed by its issuer and holds at this time.
   *
   * @default true
   */
  readonly valid?: boolean;

  /**
   * Header that carries it.
   *
   * @default 'authorization', unless `parameter` or `cookie` is said
   */
  readonly header?: string;

  /**
   * What stands before it in the header.
   *
   * @default 'Bearer '
   */
  readonly prefix?: string;

  /**
   * Parameter of the query that carries it.
   *
   * @default - none
   */
  readonly parameter?: string;

  /**
   * Cookie that carries it.
   *
   * @default - none
   */
  readonly cookie?: string;
}

/** Who connects, whatever it speaks. */
export interface ConnectionProps {
  /**
   * Where it comes from: a `MeshService` or one of its versions, a `VmWorkloadGroup`, any construct that renders a workload, a
   * `TrafficSource`, a `Gateway` (somebody outside who comes in there), or the text `namespace/serviceaccount`.
   */
  readonly from: unknown;

  /**
   * IP address of the client.
   *
   * @default - not known: no condition on it matches
   */
  readonly sourceIp?: string;

  /**
   * What extension providers (of CUSTOM policies) say when they are asked, by their names.
   *
   * @default - they allow
   */
  readonly providers?: { readonly [name: string]: boolean };
}

/** What HTTP and gRPC requests have in common. */
export interface RequestProps extends ConnectionProps {
  /**
   * Headers. `host` replaces what the URL says.
   *
   * @default - none
   */
  readonly headers?: { readonly [name: string]: string };

  /**
   * Claims of a valid token that it carries in the Authorization header; `iss` is the issuer.
   *
   * @default - no such token
   */
  readonly claims?: { readonly [name: string]: unknown };

  /**
   * Tokens that it carries, where more is to be said of them than `claims` can.
   *
   * @default - none
   */
  readonly tokens?: TrafficToken[];

  /**
   * Addresses in its X-Forwarded-For header, the client's own first.
   *
   * @default - none
   */
  readonly forwardedFor?: string[];
}

/** An HTTP request. */
export interface HttpRequestProps extends RequestProps {
  /** URL: `http://reviews:9080/reviews/1`. Short names are completed as in the client's namespace. */
  readonly to: string;

  /**
   * Method.
   *
   * @default 'GET'
   */
  readonly method?: string;
}

/** A gRPC call. */
export interface GrpcRequestProps extends RequestProps {
  /** Host and port: `ratings:9000`. */
  readonly to: string;

  /** Full name of the service: `shop.Ratings`. */
  readonly service: string;

  /** Method: `List`. */
  readonly method: string;
}

/** A connection that the client encrypts itself. */
export interface TlsConnectionProps extends ConnectionProps {
  /** Host (or IP address) and port: `api.bank.example:443`. Without a port, 443. */
  readonly to: string;

  /**
   * Server name that the client asks for.
   *
   * @default - the host of `to`
   */
  readonly sni?: string;

  /**
   * Protocols that the client offers. Istio's proxies let the server choose and never route by them, so that they change no
   * outcome.
   *
   * @default - none
   */
  readonly alpn?: string[];
}

/** A connection of bytes. */
export interface TcpConnectionProps extends ConnectionProps {
  /** Host (or IP address) and port: `mysql.shop:3306`, `10.1.2.3:3306`. */
  readonly to: string;
}
