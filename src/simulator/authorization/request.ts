import { PolicySubject } from '../../model/policies/policy-subject';
import { Principal } from '../../values/principal';

/** Who sends a request. */
export interface RequestSource {
  /** Who the client's certificate says it is; undefined: it comes in plain text. */
  readonly identity?: Principal;
  /** IP address of the peer that connects. */
  readonly address: string;
}

/** A JSON web token as a client presents it. */
export interface Token {
  /** Whether it can be read, is signed by its issuer and holds at this time. @default true */
  readonly valid?: boolean;
  /** Its payload, with `iss`, `sub`, `aud`, `azp` … */
  readonly claims: Readonly<Record<string, unknown>>;
  /** Header that carries it; what stands before it there is `prefix`. @default 'authorization' */
  readonly header?: string;
  /** @default 'Bearer ' */
  readonly prefix?: string;
  /** Parameter of the query that carries it instead. */
  readonly parameter?: string;
  /** Cookie that carries it instead. */
  readonly cookie?: string;
}

/** One request or connection, as it arrives where policies hold. */
export interface AuthorizationRequest {
  readonly source: RequestSource;
  /** The workload it arrives at, or the waypoint or gateway. */
  readonly target: PolicySubject;
  /** Port of the workload (not of a Service). */
  readonly port: number;
  /** What the client speaks. @default 'http' */
  readonly protocol?: 'http' | 'grpc' | 'tcp';
  /** @default 'GET', for gRPC 'POST' */
  readonly method?: string;
  /** Host header as sent, port included. @default '' */
  readonly host?: string;
  /** Path and query. @default '/' */
  readonly path?: string;
  /** @default - none */
  readonly headers?: Readonly<Record<string, string | ReadonlyArray<string>>>;
  /** Server name of the mutual TLS connection. @default '' */
  readonly sni?: string;
  /** @default - none */
  readonly tokens?: ReadonlyArray<Token>;
  /** IP address it is sent to. @default - unknown: nothing matches */
  readonly destinationAddress?: string;
  /** Proxies in front of a gateway whose forwarded addresses it trusts. @default 0 */
  readonly trustedProxies?: number;
}
