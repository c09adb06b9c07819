import { PathRewrite } from './path-rewrite';

/** An answer that sends the client elsewhere. */
export interface Redirect {
  /**
   * `http` or `https`.
   *
   * @default - that of the request
   */
  readonly scheme?: string;

  /**
   * The host.
   *
   * @default - that of the request
   */
  readonly host?: string;

  /**
   * The port.
   *
   * @default - the scheme's own where `scheme` is said, else the port the request came to
   */
  readonly port?: number;

  /**
   * The path. Not by regular expression.
   *
   * @default - that of the request
   */
  readonly path?: PathRewrite;

  /**
   * The status: 301, 302, 303, 307 or 308. It is always written out, since the dialects' defaults differ.
   *
   * @default 302
   */
  readonly code?: number;
}
