import { asciiLower } from './ascii-case';

const HTTP = 'http';
const FAMILY: ReadonlyMap<string, { http?: boolean; tls?: boolean; tcp?: boolean; http2?: boolean }> = new Map([
  ['tcp', { tcp: true }],
  ['udp', {}],
  ['grpc', { http: true, http2: true }],
  ['grpc-web', { http: true }],
  [HTTP, { http: true }],
  ['http_proxy', { http: true }],
  ['http2', { http: true, http2: true }],
  ['https', { tls: true, tcp: true }],
  ['tls', { tls: true, tcp: true }],
  ['mongo', { tcp: true }],
  ['redis', { tcp: true }],
  ['mysql', { tcp: true }],
]);

/** Names that Kubernetes standardizes for `appProtocol`; a port's name cannot have them. */
const APP_PROTOCOLS: ReadonlyMap<string, string> = new Map([
  ['kubernetes.io/h2c', 'http2'],
  ['kubernetes.io/ws', HTTP],
  ['kubernetes.io/wss', 'https'],
]);

/** Ports whose server speaks first (or that are no HTTP), so that sniffing would hang: SMTP, DNS, MySQL, MongoDB. */
const NOT_SNIFFED: ReadonlySet<number> = new Set([25, 53, 3306, 27017]);

/** What is known of a port of a Kubernetes Service. */
export interface ServicePortHints {
  readonly port?: number;
  readonly name?: string;
  readonly appProtocol?: string;
  /** Transport: `TCP` (the default), `UDP`, `SCTP`. */
  readonly transport?: string;
}

/** An application protocol that Istio knows by name. Each protocol is one object, so `===` compares. */
export class Protocol {
  public static readonly TCP = new Protocol('tcp');
  public static readonly UDP = new Protocol('udp');
  public static readonly GRPC = new Protocol('grpc');
  public static readonly GRPC_WEB = new Protocol('grpc-web');
  public static readonly HTTP = new Protocol(HTTP);
  public static readonly HTTP_PROXY = new Protocol('http_proxy');
  public static readonly HTTP2 = new Protocol('http2');
  public static readonly HTTPS = new Protocol('https');
  public static readonly TLS = new Protocol('tls');
  public static readonly MONGO = new Protocol('mongo');
  public static readonly REDIS = new Protocol('redis');
  public static readonly MYSQL = new Protocol('mysql');

  /** All protocols, in the order Istio lists them. */
  public static readonly ALL: ReadonlyArray<Protocol> = [
    Protocol.TCP, Protocol.UDP, Protocol.GRPC, Protocol.GRPC_WEB, Protocol.HTTP, Protocol.HTTP_PROXY,
    Protocol.HTTP2, Protocol.HTTPS, Protocol.TLS, Protocol.MONGO, Protocol.REDIS, Protocol.MYSQL,
  ];

  private static readonly byName: ReadonlyMap<string, Protocol> = new Map(Protocol.ALL.map((one) => [one.name, one]));

  /** The protocol of that name in any case; undefined for other names and for none (the proxy then sniffs). */
  public static tryParse(text: string | undefined): Protocol | undefined {
    return text === undefined ? undefined : Protocol.byName.get(asciiLower(text));
  }

  /** The protocol of that name. @throws if Istio knows no such protocol */
  public static parse(text: string): Protocol {
    const protocol = Protocol.tryParse(text);
    if (!protocol) throw new Error(`"${text}" ${protocolProblem(text) ?? 'names no protocol'}`);
    return protocol;
  }

  /**
   * The protocol a port's name declares (`http-web`, `grpc`): the part before the first hyphen, in any case;
   * undefined where it declares none.
   */
  public static fromPortName(name: string): Protocol | undefined {
    const lower = asciiLower(name);
    if (lower.startsWith('grpc-web')) return Protocol.GRPC_WEB;
    const hyphen = lower.indexOf('-');
    return Protocol.byName.get(hyphen < 0 ? lower : lower.slice(0, hyphen));
  }

  /**
   * The protocol of a port of a Kubernetes Service: transport UDP, then `appProtocol` if given at all, else the name's
   * prefix, else TCP for a few well-known ports; undefined means that the proxy sniffs per connection.
   */
  public static ofServicePort(hints: ServicePortHints): Protocol | undefined {
    if (hints.transport === 'UDP') return Protocol.UDP;
    const standard = hints.appProtocol === undefined ? undefined : APP_PROTOCOLS.get(hints.appProtocol);
    if (standard !== undefined) return Protocol.byName.get(standard);
    const declared = Protocol.fromPortName(hints.appProtocol ?? hints.name ?? '');
    if (declared) return declared;
    return hints.port !== undefined && NOT_SNIFFED.has(hints.port) ? Protocol.TCP : undefined;
  }

  /** HTTP routes apply: http, http2, http_proxy, grpc, grpc-web. */
  public readonly isHttp: boolean;
  /** TLS routes apply: https, tls. */
  public readonly isTls: boolean;
  /** TCP-like: tcp, https, tls, mongo, redis, mysql. */
  public readonly isTcp: boolean;
  /** Requests travel as HTTP/2: http2, grpc. */
  public readonly isHttp2: boolean;

  /** @param name the lower-case name, as Istio writes it */
  private constructor(public readonly name: string) {
    const family = FAMILY.get(name);
    this.isHttp = family?.http === true;
    this.isTls = family?.tls === true;
    this.isTcp = family?.tcp === true;
    this.isHttp2 = family?.http2 === true;
  }

  public toString(): string {
    return this.name;
  }
}

/** What is wrong with the name of a protocol. None at all is fine: the proxy sniffs. */
export function protocolProblem(text: string): string | undefined {
  if (text === '' || Protocol.tryParse(text)) return undefined;
  return `is not a protocol that Istio knows (${Protocol.ALL.map((one) => one.name.toUpperCase()).join(', ')})`;
}
