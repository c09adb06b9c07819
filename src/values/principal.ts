const SCHEME = 'spiffe://';

/** Identity of a workload in the mesh, which its certificate proves: trust domain, namespace and service account. */
export class Principal {
  /** Of its three parts. */
  public static of(trustDomain: string, namespace: string, serviceAccount: string): Principal {
    return new Principal(trustDomain, namespace, serviceAccount);
  }

  /** Reads `td/ns/NAMESPACE/sa/ACCOUNT`, with or without `spiffe://`; undefined for another shape. */
  public static tryParse(text: string): Principal | undefined {
    const parts = (text.startsWith(SCHEME) ? text.slice(SCHEME.length) : text).split('/');
    if (parts.length !== 5 || parts[1] !== 'ns' || parts[3] !== 'sa' || parts.some((part) => part === '')) return undefined;
    return new Principal(parts[0], parts[2], parts[4]);
  }

  /** As `tryParse`. @throws if the text has another shape */
  public static parse(text: string): Principal {
    const principal = Principal.tryParse(text);
    if (!principal) throw new Error(`"${text}" must have the form "TRUST-DOMAIN/ns/NAMESPACE/sa/SERVICE-ACCOUNT"`);
    return principal;
  }

  private constructor(
    public readonly trustDomain: string,
    public readonly namespace: string,
    public readonly serviceAccount: string,
  ) {}

  public equals(other: Principal): boolean {
    return this.toString() === other.toString();
  }

  /** As AuthorizationPolicies write it: `cluster.local/ns/prod/sa/web`. */
  public toString(): string {
    return `${this.trustDomain}/ns/${this.namespace}/sa/${this.serviceAccount}`;
  }

  /** As the certificate carries it: `spiffe://cluster.local/ns/prod/sa/web`. */
  public toSpiffe(): string {
    return `${SCHEME}${this.toString()}`;
  }
}
