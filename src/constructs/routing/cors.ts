import { Duration } from 'cdk8s';

/** An origin that may call from a browser. */
export class CorsOrigin {
  /** This origin: `https://shop.example.com`. */
  public static exact(origin: string): CorsOrigin {
    return new CorsOrigin('exact', origin);
  }

  /** Origins that begin so. Istio's dialect only. */
  public static prefix(prefix: string): CorsOrigin {
    return new CorsOrigin('prefix', prefix);
  }

  /** Origins that fit a regular expression (RE2). Istio's dialect only. */
  public static regex(regex: string): CorsOrigin {
    return new CorsOrigin('regex', regex);
  }

  /** All subdomains of a domain, by one scheme: `CorsOrigin.subdomains('https', 'example.com')`. */
  public static subdomains(scheme: string, domain: string): CorsOrigin {
    return new CorsOrigin('subdomains', `${scheme}://*.${domain}`);
  }

  private constructor(
    /** How it is compared: `exact`, `prefix`, `regex`, `subdomains`. */
    public readonly type: string,
    /** What it is compared with. */
    public readonly value: string,
  ) {}
}

/** Which pages of other origins may call, and how. */
export interface Cors {
  /** The origins. */
  readonly allowOrigins: CorsOrigin[];

  /**
   * Methods they may use.
   *
   * @default - none beyond those that browsers always allow
   */
  readonly allowMethods?: string[];

  /**
   * Headers they may send.
   *
   * @default - none beyond those that browsers always allow
   */
  readonly allowHeaders?: string[];

  /**
   * Headers of the answer that they may read.
   *
   * @default - none beyond those that browsers always allow
   */
  readonly exposeHeaders?: string[];

  /**
   * How long a browser may remember this; whole seconds.
   *
   * @default - the browser's own
   */
  readonly maxAge?: Duration;

  /**
   * Whether cookies and the like may be sent along.
   *
   * @default false
   */
  readonly allowCredentials?: boolean;
}
