import { dnsLabelProblem } from './dns-label';
import { Host } from './host';
import { ipAddressProblem } from './ip-address';
import { partialWildcardProblem } from './partial-wildcard';
import { ValueProblem } from './value-problem';
import { wildcardDomainProblem } from './wildcard-domain';

/** Where a `namespace/host` is written. */
export interface NamespacedHostRules {
  /** A server of a Gateway, which may leave the namespace out and serve an IP address; else a listener of a Sidecar. */
  readonly gateway: boolean;
  /** A Gateway that Istio derived from the Gateway API, which may use `~`. */
  readonly derived?: boolean;
}

/** A `namespace/host`, as Sidecars import and Gateways serve hosts. */
export class NamespacedHost {
  /** Splits at the first `/`; without one, the namespace is `*`. A leading `~` before a namespace makes it an exclusion; `~` alone is no namespace. */
  public static of(text: string): NamespacedHost {
    const slash = text.indexOf('/');
    if (slash < 0) return new NamespacedHost('*', Host.of(text), false);
    const scope = text.slice(0, slash);
    const host = Host.of(text.slice(slash + 1));
    return scope.length > 1 && scope.startsWith('~') ? new NamespacedHost(scope.slice(1), host, true) : new NamespacedHost(scope, host, false);
  }

  private constructor(
    /** `*` any, `.` the own, `~` none, or a name. */
    public readonly namespace: string,
    public readonly host: Host,
    /** Whether hosts are taken out (`~ns/host`) rather than imported. */
    public readonly excludes: boolean,
  ) {}

  /** Whether it speaks of that namespace, when written in `ownNamespace`. */
  public includesNamespace(namespace: string, ownNamespace: string): boolean {
    if (this.namespace === '*') return true;
    return (this.namespace === '.' ? ownNamespace : this.namespace) === namespace;
  }

  public toString(): string {
    return `${this.excludes ? '~' : ''}${this.namespace}/${this.host.text}`;
  }
}

/** What is wrong with the host of a `namespace/host`. */
export function hostPartProblems(host: string, gateway: boolean): ValueProblem[] {
  const problems: ValueProblem[] = [];
  const error = (message: string) => problems.push({ path: [], message, severity: 'error' });
  if (host !== '*' && !host.includes('.')) error('is a short name: write the full name, such as "reviews.prod.svc.cluster.local"');
  const domainProblem = wildcardDomainProblem(host);
  if (domainProblem !== undefined && !(gateway && ipAddressProblem(host) === undefined)) error(domainProblem);
  const partial = partialWildcardProblem(host);
  if (partial !== undefined) error(partial);
  return problems;
}

/** What is wrong with a `namespace/host`. */
export function namespacedHostProblems(text: string, rules: NamespacedHostRules): ValueProblem[] {
  const error = (message: string): ValueProblem => ({ path: [], message, severity: 'error' });
  const slash = text.indexOf('/');
  if (slash < 0) {
    return rules.gateway ? hostPartProblems(text, true) : [error('must have the form "namespace/host", such as "./*"')];
  }
  const namespace = text.slice(0, slash);
  const host = text.slice(slash + 1);
  const problems: ValueProblem[] = [];
  if (namespace === '' || host === '') problems.push(error('must have both a namespace and a host around its "/"'));
  const stripped = !rules.gateway && namespace.startsWith('~') ? namespace.slice(1) : namespace;
  const wellKnown = stripped === '*' || stripped === '.' || (rules.gateway && rules.derived === true && stripped === '~');
  const empty = stripped === '' && (!rules.gateway || namespace === '');
  const label = wellKnown || empty ? undefined : dnsLabelProblem(stripped);
  if (label !== undefined) problems.push(error(`must have "*", "." or the name of a namespace before its "/", but "${stripped}" ${label}`));
  if (host !== '') problems.push(...hostPartProblems(host, rules.gateway));
  return problems;
}
