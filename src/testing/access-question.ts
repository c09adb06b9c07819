/** Which requests a question is about: all that is said has to hold, each list being alternatives. */
export interface AccessQuestion {
  /**
   * The service (a construct, or `NAME.NAMESPACE`) that they go to.
   */
  readonly to: unknown;

  /**
   * Ports of the service.
   *
   * @default - all of them
   */
  readonly ports?: number[];

  /**
   * Who sends them: constructs, or texts `namespace/serviceaccount`.
   *
   * @default - anybody, also without an identity
   */
  readonly from?: unknown[];

  /**
   * Who does not send them.
   *
   * @default - nobody is left out
   */
  readonly exceptFrom?: unknown[];

  /**
   * Namespaces that they come from, as AuthorizationPolicies write them: `shop`, `team-*`.
   *
   * @default - any, also without an identity
   */
  readonly fromNamespaces?: string[];

  /**
   * Namespaces that they do not come from. Requests without an identity come from none.
   *
   * @default - none is left out
   */
  readonly exceptNamespaces?: string[];

  /**
   * Methods.
   *
   * @default - any
   */
  readonly methods?: string[];

  /**
   * Methods that they have not.
   *
   * @default - none is left out
   */
  readonly exceptMethods?: string[];

  /**
   * Paths, as AuthorizationPolicies write them: `/admin`, `/api/*`, `/users/{*}`.
   *
   * @default - any
   */
  readonly paths?: string[];

  /**
   * Paths that they have not.
   *
   * @default - none is left out
   */
  readonly exceptPaths?: string[];
}

/** A request that is not as it was claimed to be. */
export interface CounterExample {
  /** Namespace and service account of the sender, as policies write them; empty: it shows no identity. */
  readonly from: string;
  /** Method; empty where no HTTP is looked at. */
  readonly method: string;
  /** Path; empty where no HTTP is looked at. */
  readonly path: string;
  /** Host header. */
  readonly host: string;
  /** Port of the workload. */
  readonly port: number;
  /** Headers. */
  readonly headers: { readonly [name: string]: string };
  /** Whether it may pass. */
  readonly allowed: boolean;
  /** What decides. */
  readonly layer: string;
  /** The policies that decide, as `ALLOW shop/web`; sorted. */
  readonly policies: string[];
  /** Why, step by step. */
  readonly trace: string;
}

/** What a workload may do with a port of a service: one line of the table of who reaches whom. */
export interface ReachabilityRow {
  /** The client: `shop/web`. */
  readonly from: string;
  /** The workload that serves: `shop/reviews-v1`. */
  readonly to: string;
  /** The service: `reviews.shop`. */
  readonly service: string;
  /** Port of the service. */
  readonly port: number;
  /** Whether the client comes with mutual TLS. */
  readonly mutualTls: boolean;
  /** `all`, `some` or `none` of its requests may pass. */
  readonly access: string;
  /** Which may and which may not. Empty, where no proxy decides. */
  readonly requests: ReachabilityPart[];
}

/** Some of the requests of a line, which are all decided alike. */
export interface ReachabilityPart {
  /** Whether they may pass. */
  readonly allowed: boolean;
  /** What decides. */
  readonly layer: string;
  /** The policies that decide, as `ALLOW shop/web`; sorted. */
  readonly policies: string[];
  /** What tells them from the others: `method is GET`, `path is not /admin*`. */
  readonly conditions: string[];
}
