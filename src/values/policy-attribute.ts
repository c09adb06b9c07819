import { subnetProblem } from './cidr';
import { policyPortProblem } from './policy-port';
import { serviceAccountNameProblem } from './service-account-name';

/** A value of a condition that can not be; without an index the list as a whole. */
export interface AttributeValueProblem {
  readonly index?: number;
  readonly message: string;
}

type Check = (value: string) => string | undefined;

const MOST_ACCOUNTS = 16;
const KEYED: ReadonlyArray<string> = ['request.headers', 'request.auth.claims', 'experimental.envoy.filters.'];
const GONE: ReadonlySet<string> = new Set(['destination.namespace', 'destination.name', 'destination.user']);
const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['source.ip', subnetProblem],
  ['remote.ip', subnetProblem],
  ['destination.ip', subnetProblem],
  ['source.serviceAccount', serviceAccountNameProblem],
  ['source.trustDomain', trustDomainWildcardProblem],
  ['destination.port', policyPortProblem],
  ['source.namespace', nothing],
  ['source.principal', nothing],
  ['request.auth.principal', nothing],
  ['request.auth.audiences', nothing],
  ['request.auth.presenter', nothing],
  ['connection.sni', nothing],
]);

/** An attribute of a request that conditions of an AuthorizationPolicy look at: `source.ip`, `request.headers[x-a]`. */
export class PolicyAttribute {
  /** The attribute of a key, known or not. Keys are case-sensitive. */
  public static of(key: string): PolicyAttribute {
    if (KEYED.some((prefix) => key.startsWith(prefix))) return new PolicyAttribute(key, keyProblem(key), nothing);
    const check = CHECKS.get(key);
    if (check !== undefined) return new PolicyAttribute(key, undefined, check);
    const gone = GONE.has(key) || key.startsWith('destination.labels');
    const hint = gone ? 'is no longer supported: say with a selector what the policy applies to' : 'is not an attribute that conditions can look at';
    return new PolicyAttribute(key, hint, nothing);
  }

  private constructor(
    public readonly key: string,
    /** What is wrong with the key, if anything is. */
    public readonly problem: string | undefined,
    private readonly check: Check,
  ) {}

  /** What is wrong with the values of a condition on this attribute. */
  public valueProblems(values: ReadonlyArray<string>): AttributeValueProblem[] {
    if (this.key === 'source.serviceAccount' && values.length > MOST_ACCOUNTS) {
      return [{ message: `A condition can have at most ${MOST_ACCOUNTS} service accounts, not ${values.length}` }];
    }
    return values.flatMap((value, index) => {
      const problem = value === '' ? 'must not be empty' : this.check(value);
      return problem === undefined ? [] : [{ index, message: `The value "${value}" of ${this.key} ${problem}` }];
    });
  }
}

function nothing(): undefined {
  return undefined;
}

/** A key with something in brackets at its end. */
function keyProblem(key: string): string | undefined {
  const open = key.indexOf('[');
  if (open > 0 && key.endsWith(']') && key.length - 1 > open + 1) return undefined;
  return 'must say in brackets what it looks at, such as "request.headers[x-tenant]"';
}

/** As for `source.trustDomains`, but a slash passes. */
function trustDomainWildcardProblem(value: string): string | undefined {
  const stars = value.split('*').length - 1;
  if (stars === 0 || (stars === 1 && (value.startsWith('*') || value.endsWith('*')))) return undefined;
  return 'may have one wildcard only, at its start or end';
}
