import { FieldPath } from '../../diagnostics/field-path';
import { Manifest } from '../../manifest/manifest';

/** A host that a server serves, and the namespaces whose rules it takes for it. */
export interface ServedHost {
  /** `*`: of any namespace. */
  readonly namespace: string;
  /** Lower-case; wildcards allowed. */
  readonly host: string;
}

/** How a server deals with TLS. */
export interface ServerTls {
  /** Mode as written; `SIMPLE` where none is. */
  readonly mode: string;
  readonly httpsRedirect: boolean;
}

/** One port of a gateway with the hosts it serves: a server of an Istio Gateway, or a listener of a Kubernetes Gateway. */
export interface GatewayServer {
  /** What routing rules name to be bound to it: `ns/name`, or the id of the listener. */
  readonly gateway: string;
  readonly namespace: string;
  readonly port: number;
  readonly portName: string;
  /** `HTTP`, `HTTPS`, `HTTP2`, `GRPC`, `TLS`, `TCP`, `MONGO` …, upper-case. */
  readonly protocol: string;
  readonly bind: string;
  readonly hosts: ReadonlyArray<ServedHost>;
  readonly tls?: ServerTls;
  readonly api: 'istio' | 'gateway-api';
  readonly manifest: Manifest;
  readonly path: FieldPath;
}

const PLAIN_HTTP: ReadonlySet<string> = new Set(['HTTP', 'HTTP2', 'GRPC', 'GRPC-WEB', 'HTTP_PROXY']);

/** Whether the server takes unencrypted HTTP. */
export function isPlainHttp(server: GatewayServer): boolean {
  return PLAIN_HTTP.has(server.protocol);
}

/** Whether connections are decrypted here and carry HTTP. */
export function terminatesHttps(server: GatewayServer): boolean {
  return server.protocol === 'HTTPS' && server.tls !== undefined && !passesThrough(server);
}

/** Whether connections are passed on encrypted. */
export function passesThrough(server: GatewayServer): boolean {
  return server.tls?.mode === 'PASSTHROUGH' || server.tls?.mode === 'AUTO_PASSTHROUGH';
}

/** Whether connections arrive encrypted. */
export function isTls(server: GatewayServer): boolean {
  return server.protocol === 'TLS' || server.protocol === 'HTTPS';
}
