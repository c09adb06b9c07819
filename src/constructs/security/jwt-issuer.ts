import { Duration } from 'cdk8s';
import { compact } from '../networking/compact';
import { wireDuration } from '../networking/wire-duration';

/** A header that carries a token. */
export interface JwtHeader {
  /** The header's name. */
  readonly name: string;

  /**
   * What stands before the token.
   *
   * @default - nothing
   */
  readonly prefix?: string;
}

/** Options of an issuer of tokens. */
export interface JwtIssuerOptions {
  /**
   * Whom tokens must be meant for, any of these.
   *
   * @default - the service's own name
   */
  readonly audiences?: string[];

  /**
   * Headers that carry the token, instead of `Authorization: Bearer`.
   *
   * @default - the Authorization header and the query parameter `access_token`
   */
  readonly fromHeaders?: JwtHeader[];

  /**
   * Query parameters that carry the token.
   *
   * @default - see `fromHeaders`
   */
  readonly fromParams?: string[];

  /**
   * Cookies that carry the token.
   *
   * @default - none
   */
  readonly fromCookies?: string[];

  /**
   * Whether the service gets the token, too.
   *
   * @default false
   */
  readonly forwardOriginalToken?: boolean;

  /**
   * Header in which the service gets the token's payload, in base64.
   *
   * @default - none
   */
  readonly outputPayloadToHeader?: string;

  /**
   * Headers in which the service gets claims: header to claim.
   *
   * @default - none
   */
  readonly outputClaimToHeaders?: { [header: string]: string };

  /**
   * Longest time to fetch the keys.
   *
   * @default 5s
   */
  readonly timeout?: Duration;
}

/**
 * Who issues tokens, and where its keys are.
 *
 * @see https://istio.io/latest/docs/reference/config/security/jwt/
 */
export class JwtIssuer {
  /** Keys as the issuer publishes them itself (OpenID Connect discovery). */
  public static discovered(issuer: string, options: JwtIssuerOptions = {}): JwtIssuer {
    return new JwtIssuer(issuer, {}, options);
  }

  /**
   * Keys at an address.
   *
   * @param jwksUri `https://…`
   */
  public static keysAt(issuer: string, jwksUri: string, options: JwtIssuerOptions = {}): JwtIssuer {
    return new JwtIssuer(issuer, { jwksUri }, options);
  }

  /**
   * Keys written out. Public keys only.
   *
   * @param jwks a JSON Web Key Set
   */
  public static keys(issuer: string, jwks: string, options: JwtIssuerOptions = {}): JwtIssuer {
    return new JwtIssuer(issuer, { jwks }, options);
  }

  private constructor(
    /** The issuer, as tokens name it. */
    public readonly issuer: string,
    private readonly source: { [key: string]: string },
    private readonly options: JwtIssuerOptions,
  ) {}

  /**
   * An entry of a RequestAuthentication's `jwtRules`.
   *
   * @internal
   */
  public _render(): Record<string, unknown> {
    const { outputClaimToHeaders, timeout, ...rest } = this.options;
    return compact({
      issuer: this.issuer,
      ...this.source,
      ...rest,
      outputClaimToHeaders: outputClaimToHeaders && Object.entries(outputClaimToHeaders).map(([header, claim]) => ({ header, claim })),
      timeout: timeout && wireDuration(timeout),
    });
  }
}
