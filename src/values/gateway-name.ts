import { dnsLabelProblem } from './dns-label';
import { fqdnProblem } from './fqdn';
import { ValueProblem } from './value-problem';

/** The name that stands for all sidecars in a VirtualService's list of gateways. */
export const MESH_GATEWAY = 'mesh';

/** A Gateway that a VirtualService names, or all sidecars (`mesh`). */
export class GatewayRef {
  public static readonly MESH = new GatewayRef('', MESH_GATEWAY);

  /**
   * What a name in a VirtualService of `ownNamespace` refers to: `mesh`, `ns/name`, `./name`, `name` (own namespace), or the
   * old `name.ns.svc.cluster.local`.
   */
  public static resolve(text: string, ownNamespace: string): GatewayRef {
    if (text === MESH_GATEWAY) return GatewayRef.MESH;
    const slash = text.indexOf('/');
    if (slash >= 0) {
      const namespace = text.slice(0, slash);
      return new GatewayRef(namespace === '.' ? ownNamespace : namespace, text.slice(slash + 1));
    }
    if (!text.includes('.')) return new GatewayRef(ownNamespace, text);
    const [name, namespace] = text.split('.');
    return new GatewayRef(namespace, name);
  }

  private constructor(
    /** `''` for `mesh`. */
    public readonly namespace: string,
    public readonly name: string,
  ) {}

  public isMesh(): boolean {
    return this.namespace === '' && this.name === MESH_GATEWAY;
  }

  public equals(other: GatewayRef): boolean {
    return this.namespace === other.namespace && this.name === other.name;
  }

  /** `namespace/name`, or `mesh`. */
  public toString(): string {
    return this.isMesh() ? MESH_GATEWAY : `${this.namespace}/${this.name}`;
  }
}

function qualifiedNameProblem(namespace: string, name: string, derived: boolean): string | undefined {
  if (namespace === '' || name === '') return 'must have both a namespace and a name around its "/"';
  const namespaceProblem = dnsLabelProblem(namespace);
  if (namespaceProblem !== undefined) return `must have the name of a namespace before its "/", but "${namespace}" ${namespaceProblem}`;
  const nameProblem = derived ? undefined : dnsLabelProblem(name);
  return nameProblem === undefined ? undefined : `must have the name of a Gateway behind its "/", but "${name}" ${nameProblem}`;
}

/**
 * What is wrong with a VirtualService's list of gateways. Istio stops looking behind the first name without a namespace, and so does this.
 *
 * @param derived the VirtualService was derived from the Gateway API, whose names are Istio's own
 */
export function gatewayNamesProblems(list: ReadonlyArray<string> | undefined | null, derived = false): ValueProblem[] {
  const problems: ValueProblem[] = [];
  for (const [index, text] of (list ?? []).entries()) {
    const slash = text.indexOf('/');
    if (slash < 0) {
      if (text.includes('.')) {
        const [name, namespace] = text.split('.');
        problems.push({ path: [index], message: `names a Gateway in the old form: write "${namespace}/${name}"`, severity: 'warning' });
      }
      const problem = fqdnProblem(text);
      if (problem !== undefined) problems.push({ path: [index], message: problem, severity: 'error' });
      return problems;
    }
    const problem = qualifiedNameProblem(text.slice(0, slash), text.slice(slash + 1), derived);
    if (problem !== undefined) problems.push({ path: [index], message: problem, severity: 'error' });
  }
  return problems;
}
