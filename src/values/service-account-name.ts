const MAX_BYTES = 320;

/** A service account as AuthorizationPolicies name it: `ACCOUNT` of the policy's namespace, or `NAMESPACE/ACCOUNT`. */
export class ServiceAccountName {
  /** The account that a value in a policy of `ownNamespace` names. */
  public static resolve(text: string, ownNamespace: string): ServiceAccountName {
    const slash = text.indexOf('/');
    return slash < 0 ? new ServiceAccountName(ownNamespace, text) : new ServiceAccountName(text.slice(0, slash), text.slice(slash + 1));
  }

  private constructor(
    public readonly namespace: string,
    public readonly name: string,
  ) {}

  public toString(): string {
    return `${this.namespace}/${this.name}`;
  }
}

/** What is wrong with a value of `serviceAccounts`: exact, `ACCOUNT` or `NAMESPACE/ACCOUNT`, at most 320 bytes. */
export function serviceAccountNameProblem(text: string): string | undefined {
  if (text === '') return 'is empty';
  if (text.includes('*')) return 'must be exact: service accounts support no wildcard';
  const parts = text.split('/');
  if (parts.length > 2) return 'must have the form "ACCOUNT" or "NAMESPACE/ACCOUNT"';
  if (Buffer.byteLength(text) > MAX_BYTES) return `is longer than ${MAX_BYTES} bytes`;
  return parts.includes('') ? 'must have both a namespace and an account around its "/"' : undefined;
}
