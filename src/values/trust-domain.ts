import { dnsLabelProblem } from './dns-label';

/** Trust domain of a mesh that is not told another; in policies it also stands for whatever the mesh's own is. */
export const DEFAULT_TRUST_DOMAIN = 'cluster.local';

function covers(pattern: string, domain: string): boolean {
  return pattern === domain || (pattern.startsWith('*') && domain.endsWith(pattern.slice(1)));
}

/** The trust domains of one mesh: its own, and aliases it accepts (of another mesh, or from before a migration). */
export class TrustDomains {
  /** Of the mesh config's `trustDomain` and `trustDomainAliases`; repetitions count once. */
  public static of(own: string = DEFAULT_TRUST_DOMAIN, aliases: ReadonlyArray<string> = []): TrustDomains {
    return new TrustDomains([...new Set([own, ...aliases])]);
  }

  private constructor(
    /** The own one first. */
    public readonly all: ReadonlyArray<string>,
  ) {}

  /** The mesh's own trust domain. */
  public get own(): string {
    return this.all[0];
  }

  /** Whether certificates of that trust domain are accepted. */
  public accepts(trustDomain: string): boolean {
    return this.all.includes(trustDomain);
  }

  /**
   * What a value of `source.principals` stands for: if it has five parts and its trust domain is one of the mesh's (or
   * `cluster.local`, or a `*suffix` that matches one), the same identity in each of the mesh's trust domains; else itself.
   */
  public expandPrincipal(value: string): string[] {
    const slash = value.indexOf('/');
    if (slash < 0 || value.split('/').length !== 5) return [value];
    const rest = value.slice(slash);
    return this.expand(value.slice(0, slash)).map((domain) => `${domain}${rest}`);
  }

  /** What a value of `source.trustDomains` stands for: one of the mesh's for all of them; a wildcard is left as it is. */
  public expandTrustDomain(value: string): string[] {
    return value.includes('*') ? [value] : this.expand(value);
  }

  private expand(value: string): string[] {
    if (value === '*') return [value];
    if (value !== DEFAULT_TRUST_DOMAIN && !this.all.some((domain) => covers(value, domain))) return [value];
    return [...new Set(this.all.map((domain) => (covers(value, domain) ? value : domain)))];
  }
}

/** What is wrong with a trust domain: labels divided by dots, a trailing dot allowed. */
export function trustDomainProblem(text: string): string | undefined {
  if (text === '') return 'is empty';
  const labels = text.split('.');
  for (const [index, label] of labels.entries()) {
    if (label === '' && index > 0 && index === labels.length - 1) continue;
    const problem = dnsLabelProblem(label);
    if (problem !== undefined) return label === '' ? 'has an empty label' : `has the label "${label}", which ${problem}`;
  }
  return undefined;
}

/** What is wrong with a value of `trustDomains` in an AuthorizationPolicy: one `*` at most, at its start or end, and no `/`. */
export function trustDomainPatternProblem(text: string): string | undefined {
  if (text === '') return 'is empty';
  if (text.includes('/')) return 'must be a trust domain alone, without "/"';
  const stars = text.split('*').length - 1;
  if (stars > 1) return 'may have only one wildcard';
  return stars === 1 && !text.startsWith('*') && !text.endsWith('*') ? 'may have a wildcard only at its start or end' : undefined;
}
