import { Proxy } from '../model/proxy';

/** One request or connection, as a client's sidecar or a gateway gets it. */
export interface TrafficRequest {
  /** The proxy that decides. */
  readonly proxy: Proxy;
  /** Port that the client connects to: of the Service, also where it is the one in front of a gateway. */
  readonly port: number;
  /** Whether `port` is the gateway's own, to which its Service leads (`targetPort`). @default false */
  readonly ownPort?: boolean;
  /** What the client speaks. @default 'http' */
  readonly protocol?: 'http' | 'grpc' | 'tcp';
  /** Whether it speaks it over TLS of its own. @default - TLS if `sni` is given */
  readonly tls?: boolean;
  /** Server name that the client sends with TLS. @default - none */
  readonly sni?: string;
  /**
   * Host name or IP address that the client connects to; counts at sidecars. @default - an address the mesh knows
   * nothing of
   */
  readonly address?: string;
  /** Host header (`:authority`), with port where the client sends one. @default '' */
  readonly host?: string;
  /** Path and query. @default '/' */
  readonly path?: string;
  /** @default 'GET', for gRPC 'POST' */
  readonly method?: string;
  /** @default - none */
  readonly headers?: Readonly<Record<string, string | ReadonlyArray<string>>>;
  /** Claims of a token that the gateway has validated. @default - none */
  readonly claims?: Readonly<Record<string, unknown>>;
}
