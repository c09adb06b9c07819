import { asciiLower } from './ascii-case';
import { ipAddressProblem, IpAddress } from './ip-address';
import { wildcardDomainProblem } from './wildcard-domain';

/** Cluster domain of a cluster that is not told another. */
export const DEFAULT_CLUSTER_DOMAIN = 'cluster.local';

/**
 * A host as configuration names it: exact, or a wildcard `*` followed by a suffix (`*`, `*.foo.com`, `*foo.com`).
 * Text is compared as istiod does it: case counts.
 */
export class Host {
  /** Wraps any text; nothing is checked. */
  public static of(text: string): Host {
    return new Host(text);
  }

  /** The host, or undefined when the text is neither a domain (wildcard at its start allowed) nor an IP address. */
  public static tryParse(text: string): Host | undefined {
    return wildcardDomainProblem(text) === undefined || ipAddressProblem(text) === undefined ? new Host(text) : undefined;
  }

  /** The host. @throws if the text is neither a domain (wildcard at its start allowed) nor an IP address */
  public static parse(text: string): Host {
    const host = Host.tryParse(text);
    if (!host) throw new Error(`"${text}" ${wildcardDomainProblem(text) ?? 'is not a host'}`);
    return host;
  }

  /** Orders hosts most specific first: exact before wildcard, longer wildcard before shorter, then by text; `*` is last. */
  public static compareSpecificity(a: Host, b: Host): number {
    if (a.isWildcard !== b.isWildcard) return a.isWildcard ? 1 : -1;
    if (a.isWildcard && a.text.length !== b.text.length) return b.text.length - a.text.length;
    if (a.text === b.text) return 0;
    return a.text < b.text ? -1 : 1;
  }

  public readonly isWildcard: boolean;
  /** A wildcard's text behind `*`; an exact host's whole text. */
  public readonly suffix: string;

  private constructor(public readonly text: string) {
    this.isWildcard = text.startsWith('*');
    this.suffix = this.isWildcard ? text.slice(1) : text;
  }

  /** Whether both can stand for a same name. Symmetric; `*.foo.com` and `foo.com` do not match. */
  public matches(other: Host): boolean {
    if (!this.isWildcard) return other.isWildcard ? this.text.endsWith(other.suffix) : this.text === other.text;
    if (!other.isWildcard) return other.text.endsWith(this.suffix);
    return this.suffix.endsWith(other.suffix) || other.suffix.endsWith(this.suffix);
  }

  /** Whether every name this stands for is one of the other's. */
  public isSubsetOf(other: Host): boolean {
    return other.isWildcard ? this.suffix.endsWith(other.suffix) : this.text === other.text;
  }

  /** Whether it stands for this name as the proxy compares it: letters in either case. */
  public covers(name: string): boolean {
    const lower = asciiLower(name);
    return this.isWildcard ? lower.endsWith(asciiLower(this.suffix)) : lower === asciiLower(this.text);
  }

  public equals(other: Host): boolean {
    return this.text === other.text;
  }

  public toString(): string {
    return this.text;
  }
}

/** Whether the host is a short name, which means a service of the namespace it is written in. */
export function isShortName(host: string): boolean {
  return host !== '' && !host.includes('.') && !host.startsWith('*') && IpAddress.tryParse(host) === undefined;
}

/** The full name a short name stands for in a namespace: `reviews` in `prod` is `reviews.prod.svc.cluster.local`. Other hosts stay. */
export function expandShortName(host: string, namespace: string, domain: string = DEFAULT_CLUSTER_DOMAIN): string {
  return isShortName(host) ? `${host}.${namespace}.svc.${domain}` : host;
}
