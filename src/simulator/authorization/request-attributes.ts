import { RequestView } from '../../model/tables/request-view';
import { IpAddress } from '../../values/ip-address';
import { normalizePath, PathNormalization } from '../../values/path-normalization';
import { AddressAttribute, TextAttribute } from './attribute-name';
import { AuthorizationRequest } from './request';

const HEADER = 'header ';

/** What policies see of a request, each found when first asked for. */
export class RequestAttributes {
  public readonly port: number;
  /** Claims of the token that was accepted; undefined: none was. */
  public claims: Readonly<Record<string, unknown>> | undefined;
  private readonly identity: string | undefined;
  private view: RequestView | undefined;
  private source: { readonly address: IpAddress | undefined } | undefined;
  private remote: { readonly address: IpAddress | undefined } | undefined;
  /** Headers that the proxy itself has changed; undefined: taken away. */
  private changed: Map<string, string | undefined> | undefined;

  /**
   * @param http whether the proxy looks at HTTP
   * @param authenticated whether it knows who the client is
   */
  constructor(
    private readonly request: AuthorizationRequest,
    private readonly http: boolean,
    authenticated: boolean,
    private readonly normalization: PathNormalization,
  ) {
    this.port = request.port;
    this.identity = authenticated ? request.source.identity?.toSpiffe() : undefined;
  }

  public text(attribute: TextAttribute): string | undefined {
    switch (attribute) {
      case 'identity':
        return this.identity;
      case 'sni':
        return this.identity === undefined ? '' : (this.request.sni ?? '');
      case 'path':
        return this.http ? this.asView().path : undefined;
      case 'host':
        return this.http ? this.asView().facts.authority : undefined;
      case 'method':
        return this.http ? this.asView().facts.method : undefined;
      default:
        return this.http && attribute.startsWith(HEADER) ? this.header(attribute.slice(HEADER.length)) : undefined;
    }
  }

  public address(attribute: AddressAttribute): IpAddress | undefined {
    switch (attribute) {
      case 'source.ip':
        return this.peer();
      case 'remote.ip':
        return (this.remote ??= { address: this.forwarded() ?? this.peer() }).address;
      case 'destination.ip':
        return this.request.destinationAddress === undefined ? undefined : IpAddress.tryParse(this.request.destinationAddress);
    }
  }

  /** A claim of the accepted token, by its name and those of claims nested in it. */
  public claim(path: ReadonlyArray<string>): unknown {
    let value: unknown = this.claims;
    for (const name of path) {
      if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) return undefined;
      value = (value as Readonly<Record<string, unknown>>)[name];
    }
    return value;
  }

  /** A header as later stages see it. @param name in lower case */
  public header(name: string): string | undefined {
    return this.changed?.has(name) ? this.changed.get(name) : this.asView().header(name);
  }

  /** The first value of a parameter of the query. */
  public parameter(name: string): string | undefined {
    return this.asView().parameter(name);
  }

  /** Sets a header, or takes it away, for the stages that follow. */
  public setHeader(name: string, value: string | undefined): void {
    this.changed ??= new Map();
    this.changed.set(name, value);
  }

  private peer(): IpAddress | undefined {
    return (this.source ??= { address: IpAddress.tryParse(this.request.source.address) }).address;
  }

  /** The address that whoever forwarded the request says it came from. A gateway believes only the proxies it is told of. */
  private forwarded(): IpAddress | undefined {
    if (!this.http) return undefined;
    const atGateway = this.request.target.proxy === 'gateway';
    const hops = atGateway ? (this.request.trustedProxies ?? 0) : 1;
    const entries = hops === 0 ? undefined : this.asView().header('x-forwarded-for')?.split(',');
    const entry = entries?.[entries.length - hops];
    return entry === undefined ? undefined : IpAddress.tryParse(entry.trim());
  }

  private asView(): RequestView {
    const { request } = this;
    return (this.view ??= new RequestView({
      method: request.method ?? (request.protocol === 'grpc' ? 'POST' : 'GET'),
      scheme: 'http',
      authority: request.host ?? '',
      target: normalizePath(request.path ?? '/', this.normalization),
      headers: withTokens(request),
    }));
  }
}

/** Tokens stand in headers like anything else a client sends. */
function withTokens({ headers = {}, tokens = [] }: AuthorizationRequest): Readonly<Record<string, string | ReadonlyArray<string>>> {
  const inHeaders = tokens.filter(({ parameter, cookie }) => parameter === undefined && cookie === undefined);
  if (inHeaders.length === 0) return headers;
  const added = new Map(inHeaders.map(({ header = 'authorization', prefix = 'Bearer ', claims }) => [header.toLowerCase(), `${prefix}${tokenText(claims)}`]));
  const others = Object.keys(headers).filter((name) => !added.has(name.toLowerCase())).map((name) => [name, headers[name]] as const);
  return Object.fromEntries([...others, ...added]);
}

/** How such a token begins and goes on; its signature is nobody's. */
function tokenText(claims: Readonly<Record<string, unknown>>): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}.c2lnbmF0dXJl`;
}
