import { Duration } from 'cdk8s';
import { optionalWireDuration } from './wire-duration';

/** How a fresh endpoint gets its share of the traffic. */
export interface WarmUp {
  /** How long it takes until it has its full share. */
  readonly duration: Duration;

  /**
   * Share that it begins with, in percent of the full one, 0–100.
   *
   * @default 10
   */
  readonly minimumPercent?: number;

  /**
   * Curve of the increase, above 0: 1 is linear, more is slower at first.
   *
   * @default 1
   */
  readonly aggression?: number;
}

/** Options of load balancing that looks at requests or connections in flight. */
export interface SimpleLoadBalancingOptions {
  /**
   * How a fresh endpoint gets its share.
   *
   * @default - at once
   */
  readonly warmUp?: WarmUp;
}

/** A cookie that keeps a client at one endpoint. */
export interface HashCookie {
  /** Its name. */
  readonly name: string;

  /**
   * Its path.
   *
   * @default - that of the request
   */
  readonly path?: string;

  /**
   * How long it lives. A cookie that clients lack is made by the proxy only where this is said; zero makes it a
   * session cookie.
   *
   * @default - the cookie is only read
   */
  readonly ttl?: Duration;
}

/** Options of consistent hashing. */
export interface ConsistentHashOptions {
  /**
   * Smallest number of virtual nodes on the ring. More spread load more evenly, at the cost of memory.
   *
   * @default 1024
   */
  readonly minimumRingSize?: number;

  /**
   * Use the Maglev algorithm with a table of this size, a prime number, instead of a ring.
   *
   * @default - a ring
   */
  readonly maglevTableSize?: number;
}

/**
 * How a client's proxy chooses among the endpoints of a service.
 *
 * @see https://istio.io/latest/docs/reference/config/networking/destination-rule/#LoadBalancerSettings
 */
export class LoadBalancing {
  /** The endpoint with the fewest requests in flight, of two at random. Istio's default. */
  public static leastRequest(options: SimpleLoadBalancingOptions = {}): LoadBalancing {
    return LoadBalancing.simple('LEAST_REQUEST', options.warmUp);
  }

  /** One after the other. */
  public static roundRobin(options: SimpleLoadBalancingOptions = {}): LoadBalancing {
    return LoadBalancing.simple('ROUND_ROBIN', options.warmUp);
  }

  /** Any. */
  public static random(): LoadBalancing {
    return LoadBalancing.simple('RANDOM');
  }

  /** The address that the client asked for; no balancing. */
  public static passthrough(): LoadBalancing {
    return LoadBalancing.simple('PASSTHROUGH');
  }

  /** The same endpoint for the same value of a header. */
  public static hashHeader(name: string, options: ConsistentHashOptions = {}): LoadBalancing {
    return LoadBalancing.hash({ httpHeaderName: name }, options);
  }

  /** The same endpoint for the same cookie: sticky sessions. */
  public static hashCookie(cookie: HashCookie, options: ConsistentHashOptions = {}): LoadBalancing {
    const { name, path, ttl } = cookie;
    return LoadBalancing.hash({ httpCookie: { name, path, ttl: optionalWireDuration(ttl) } }, options);
  }

  /** The same endpoint for the same client address. */
  public static hashSourceIp(options: ConsistentHashOptions = {}): LoadBalancing {
    return LoadBalancing.hash({ useSourceIp: true }, options);
  }

  /** The same endpoint for the same value of a query parameter. */
  public static hashQueryParameter(name: string, options: ConsistentHashOptions = {}): LoadBalancing {
    return LoadBalancing.hash({ httpQueryParameterName: name }, options);
  }

  private static simple(simple: string, warmUp?: WarmUp): LoadBalancing {
    const warmup = warmUp && {
      duration: optionalWireDuration(warmUp.duration),
      minimumPercent: warmUp.minimumPercent,
      aggression: warmUp.aggression,
    };
    return new LoadBalancing({ simple, ...(warmup ? { warmup } : {}) });
  }

  private static hash(key: Record<string, unknown>, options: ConsistentHashOptions): LoadBalancing {
    const { minimumRingSize, maglevTableSize } = options;
    return new LoadBalancing({
      consistentHash: {
        ...key,
        ...(minimumRingSize === undefined ? {} : { ringHash: { minimumRingSize } }),
        ...(maglevTableSize === undefined ? {} : { maglev: { tableSize: maglevTableSize } }),
      },
    });
  }

  private constructor(private readonly wire: Record<string, unknown>) {}

  /**
   * The content of a DestinationRule's `loadBalancer`.
   *
   * @internal
   */
  public _render(): Record<string, unknown> {
    return this.wire;
  }
}
