import { FieldPath } from '../../diagnostics/field-path';
import { Manifest } from '../../manifest/manifest';
import { Duration } from '../../values/duration';
import { StringMatch } from '../../values/string-match';
import { HttpMatch } from './http-match';

/** Where in which object something was written. */
export interface RouteOrigin {
  readonly manifest: Manifest;
  readonly path: FieldPath;
}

/** A share as the proxy gets it: so many of a hundred, ten thousand or a million. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: 100 | 10_000 | 1_000_000;
}

/** Headers to set, add and remove. */
export interface HeaderChange {
  readonly set: ReadonlyMap<string, string>;
  readonly add: ReadonlyMap<string, string>;
  readonly remove: ReadonlyArray<string>;
}

/** What happens to headers on the way there and back. */
export interface HeaderChanges {
  readonly request?: HeaderChange;
  readonly response?: HeaderChange;
}

/** Where a request or connection goes. */
export interface RouteDestination {
  /** Full name of the service. */
  readonly host: string;
  /** `''`: the whole service. */
  readonly subset: string;
  /** 0: to be inferred. */
  readonly port: number;
  readonly weight: number;
  readonly headers?: HeaderChanges;
  /** Why this share is lost: the reference is not allowed or leads nowhere (Gateway API only). */
  readonly invalid?: string;
}

/** An answer that sends the client elsewhere. */
export interface Redirect {
  readonly scheme?: string;
  readonly host?: string;
  readonly port?: number;
  /** `request`: port of the listener; `protocol`: the scheme's own. */
  readonly derivePort?: 'request' | 'protocol';
  /** Replaces the whole path. */
  readonly path?: string;
  /** Replaces the part of the path that matched. */
  readonly prefix?: string;
  readonly status: number;
}

/** An answer that the proxy gives itself. */
export interface DirectResponse {
  readonly status: number;
  readonly body?: string;
  /** Base64 of a body that is no text. */
  readonly bytes?: string;
}

/** How a request's path and host change. */
export interface Rewrite {
  /** Replaces what matched of the path: the prefix, or all of it. */
  readonly prefix?: string;
  /** Replaces the whole path. */
  readonly path?: string;
  readonly regex?: { readonly pattern: string; readonly substitution: string };
  readonly host?: string;
}

/** Trouble made on purpose. */
export interface Fault {
  readonly delay?: { readonly duration: Duration; readonly share: Fraction };
  /** Without a share it is never applied. */
  readonly abort?: { readonly httpStatus?: number; readonly grpcStatus?: string; readonly share?: Fraction };
}

/** A copy of the request, whose answer nobody waits for. */
export interface Mirror {
  readonly destination: RouteDestination;
  readonly share: Fraction;
}

/** Retries as written; what is absent gets defaults later. */
export interface Retries {
  readonly attempts: number;
  readonly perTryTimeout?: Duration;
  readonly retryOn: string;
  /** Codes beyond those in `retryOn` (Gateway API). */
  readonly codes?: ReadonlyArray<number>;
  readonly backoff?: Duration;
  readonly remoteLocalities?: boolean;
  readonly ignorePreviousHosts?: boolean;
}

/** Cross-origin requests that are answered for. */
export interface Cors {
  readonly allowOrigins: ReadonlyArray<StringMatch>;
  readonly allowMethods: ReadonlyArray<string>;
  readonly allowHeaders: ReadonlyArray<string>;
  readonly exposeHeaders: ReadonlyArray<string>;
  readonly maxAge?: Duration;
  readonly allowCredentials?: boolean;
  /** Whether preflights of other origins are passed on to the service. */
  readonly forwardUnmatchedPreflights: boolean;
}

/** One rule for HTTP requests: matches, and one thing to do, whichever API it was written in. */
export interface HttpRule {
  readonly name: string;
  /** Any of them; empty: everything matches. */
  readonly matches: ReadonlyArray<HttpMatch>;
  /** Where the rules are that take over, `namespace/name`. */
  readonly delegate?: string;
  /** First in precedence. */
  readonly redirect?: Redirect;
  /** Second in precedence. */
  readonly directResponse?: DirectResponse;
  readonly destinations: ReadonlyArray<RouteDestination>;
  readonly rewrite?: Rewrite;
  readonly timeout?: Duration;
  readonly retries?: Retries;
  readonly fault?: Fault;
  readonly mirrors: ReadonlyArray<Mirror>;
  readonly cors?: Cors;
  readonly headers?: HeaderChanges;
  readonly origin: RouteOrigin;
  /** Rule that delegates to this one. */
  readonly delegatedBy?: RouteOrigin;
}
