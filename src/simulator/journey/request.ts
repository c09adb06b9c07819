import { Token } from '../authorization/request';
import { Client } from './client';

/** A request or connection as somebody sends it. */
export interface JourneyRequest {
  readonly client: Client;
  /** `tls`: a connection that the client encrypts itself, of whatever. */
  readonly protocol: 'http' | 'grpc' | 'tls' | 'tcp';
  /** Host name or IP address it is sent to. */
  readonly host: string;
  readonly port: number;
  /** What the client writes into the Host header. @default - `host`, with the port where it is not the scheme's own */
  readonly authority?: string;
  /** Whether requests come encrypted to a gateway. @default false */
  readonly encrypted?: boolean;
  /** Path and query. @default '/' */
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Server name that the client asks for. @default - `host`, where it encrypts */
  readonly sni?: string;
  readonly tokens?: ReadonlyArray<Token>;
  /** IP address of the client. @default - not known */
  readonly sourceIp?: string;
  /** What the client writes into X-Forwarded-For. */
  readonly forwardedFor?: ReadonlyArray<string>;
  /** What extension providers say, by name. @default - they allow */
  readonly providers?: Readonly<Record<string, boolean>>;
}

/** Headers as the client sends them. */
export function sentHeaders({ headers, forwardedFor }: JourneyRequest): Readonly<Record<string, string>> {
  if (forwardedFor === undefined || forwardedFor.length === 0) return headers ?? {};
  return { ...headers, 'x-forwarded-for': forwardedFor.join(',') };
}
