import { Service } from '../services/service';
import { CompiledRoute } from './compiled-route';

/** What a virtual host is made of. */
export interface VirtualHostParts {
  readonly name: string;
  /** Names it is for, lower-case; wildcards allowed. */
  readonly domains: ReadonlyArray<string>;
  /** Works out its routes; asked once, when a request first gets there. */
  readonly compile: () => ReadonlyArray<CompiledRoute>;
  /** Whether requests that come unencrypted are told to come again encrypted. @default false */
  readonly requireTls?: boolean;
  /** The service it stands for. */
  readonly service?: Service;
}

/** Routes for some names. */
export class VirtualHost {
  private compiled: ReadonlyArray<CompiledRoute> | undefined;

  constructor(private readonly parts: VirtualHostParts) {}

  public get name(): string {
    return this.parts.name;
  }

  public get domains(): ReadonlyArray<string> {
    return this.parts.domains;
  }

  public get requireTls(): boolean {
    return this.parts.requireTls === true;
  }

  public get service(): Service | undefined {
    return this.parts.service;
  }

  /** In the order in which they are tried. */
  public get routes(): ReadonlyArray<CompiledRoute> {
    return (this.compiled ??= this.parts.compile());
  }

  /** The same routes for other names. */
  public withDomains(domains: ReadonlyArray<string>): VirtualHost {
    return new VirtualHost({ ...this.parts, domains, compile: () => this.routes });
  }
}

/** The virtual hosts of one listener, found by name as the proxy does. */
export class RouteTable {
  private readonly exact = new Map<string, VirtualHost>();
  /** By length of the suffix behind `*`, longest first. */
  private readonly suffixes: ReadonlyArray<readonly [number, ReadonlyMap<string, VirtualHost>]>;
  private readonly rest: VirtualHost | undefined;

  constructor(
    public readonly name: string,
    public readonly virtualHosts: ReadonlyArray<VirtualHost>,
  ) {
    const bySuffix = new Map<number, Map<string, VirtualHost>>();
    let rest: VirtualHost | undefined;
    for (const host of virtualHosts) {
      for (const domain of host.domains) {
        if (domain === '*') {
          rest ??= host;
        } else if (domain.startsWith('*')) {
          const suffix = domain.slice(1);
          const same = bySuffix.get(suffix.length) ?? new Map<string, VirtualHost>();
          if (!same.has(suffix)) same.set(suffix, host);
          bySuffix.set(suffix.length, same);
        } else if (!this.exact.has(domain)) {
          this.exact.set(domain, host);
        }
      }
    }
    this.rest = rest;
    this.suffixes = [...bySuffix].sort(([a], [b]) => b - a);
  }

  /** The virtual host for a Host header: the exact name, the longest wildcard, the rest. Case and port do not count. */
  public find(authority: string): VirtualHost | undefined {
    const name = withoutPort(authority).toLowerCase();
    const exact = this.exact.get(name);
    if (exact !== undefined) return exact;
    for (const [length, hosts] of this.suffixes) {
      if (name.length <= length) continue;
      const host = hosts.get(name.slice(name.length - length));
      if (host !== undefined) return host;
    }
    return this.rest;
  }
}

/** `host` of `host:port`, `[::1]` of `[::1]:80`. */
export function withoutPort(authority: string): string {
  const colon = authority.lastIndexOf(':');
  if (colon < 0) return authority;
  if (authority.startsWith('[')) return authority.endsWith(']') ? authority : authority.slice(0, colon);
  return authority.indexOf(':') === colon ? authority.slice(0, colon) : authority;
}
