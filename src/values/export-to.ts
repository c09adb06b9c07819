import { dnsLabelProblem } from './dns-label';
import { ValueProblem } from './value-problem';

/** To which namespaces something is exported: `.` its own, `*` all, `~` none, or names. */
export class ExportTo {
  public static readonly EVERYWHERE = new ExportTo(['*']);

  /** Of a list as written; `fallback` (the mesh's default, by default `*`) where the list is absent or empty. Unknown values count for nothing. */
  public static parse(list: ReadonlyArray<string> | undefined | null, fallback: ReadonlyArray<string> = ['*']): ExportTo {
    const entries = list && list.length > 0 ? list : fallback;
    return entries.length === 1 && entries[0] === '*' ? ExportTo.EVERYWHERE : new ExportTo(entries);
  }

  /** Of the annotation `networking.istio.io/exportTo`: a list divided by commas, blanks around entries ignored. */
  public static fromAnnotation(text: string | undefined, fallback?: ReadonlyArray<string>): ExportTo {
    const list = (text ?? '').split(',').map((one) => one.trim()).filter((one) => one !== '');
    return ExportTo.parse(list, fallback);
  }

  private readonly set: ReadonlySet<string>;

  private constructor(public readonly entries: ReadonlyArray<string>) {
    this.set = new Set(entries);
  }

  /** Exported to all namespaces. */
  public isPublic(): boolean {
    return this.set.has('*') && !this.set.has('~');
  }

  /** Exported to nobody, not even its own namespace. */
  public isNone(): boolean {
    return this.set.has('~');
  }

  /** Exported to its own namespace only. */
  public isPrivate(ownNamespace: string): boolean {
    return this.set.size > 0 && this.entries.every((entry) => entry === '.' || entry === ownNamespace);
  }

  /** Whether something of namespace `ownNamespace` is exported to `namespace`. */
  public visibleTo(namespace: string, ownNamespace: string): boolean {
    if (this.set.has('~')) return false;
    return this.set.has('*') || this.set.has(namespace) || (namespace === ownNamespace && this.set.has('.'));
  }

  /** The same for equal sets of namespaces, whatever their order; `.` counts as the own namespace. */
  public key(ownNamespace: string): string {
    return [...new Set(this.entries.map((entry) => (entry === '.' ? ownNamespace : entry)))].sort().join(',');
  }

  public toString(): string {
    return this.entries.join(',');
  }
}

/** Whose list it is: some kinds have rules of their own. */
export interface ExportToRules {
  /** The list is a ServiceEntry's, which may be exported to nobody (`~`). */
  readonly serviceEntry?: boolean;
  /** The list is a DestinationRule's with a workload selector, which stays in its namespace. */
  readonly workloadSelector?: boolean;
}

/** What is wrong with a list `exportTo` of an object in a namespace. */
export function exportToProblems(namespace: string, list: ReadonlyArray<string> | undefined | null, rules: ExportToRules = {}): ValueProblem[] {
  const problems: ValueProblem[] = [];
  const error = (rule: string, path: ReadonlyArray<number>, message: string) => problems.push({ rule, path, message, severity: 'error' });
  const accepted = new Set<string>();
  for (const [index, entry] of (list ?? []).entries()) {
    const target = entry === '.' ? namespace : entry;
    if (accepted.has(target)) {
      const own = target === namespace && list?.includes('.');
      error('EXP-001', [index], own && list?.includes(namespace) ? 'is listed twice: "." is the own namespace' : 'is listed twice');
    } else if (target === '~') {
      if (rules.serviceEntry) accepted.add(target);
      else error('EXP-002', [index], 'can only be used by a ServiceEntry: everything else must be exported to somebody');
    } else {
      const problem = target === '.' || target === '*' ? undefined : dnsLabelProblem(target);
      if (problem === undefined) accepted.add(target);
      else error('EXP-003', [index], `must be ".", "*" or the name of a namespace, but ${problem}`);
    }
  }
  if (rules.workloadSelector && accepted.size > 0 && (accepted.size > 1 || !accepted.has(namespace))) {
    error('EXP-004', [], 'must be the own namespace alone, because a workload selector works only there');
  }
  const others = (list?.length ?? 0) > 1;
  if (accepted.has('*') && others) error('EXP-005', [], 'has "*", which already means all namespaces, beside other entries');
  if (accepted.has('~') && others) error('EXP-006', [], 'has "~", which means nobody, beside other entries');
  return problems;
}

/** The first thing that is wrong with a list `exportTo`. */
export function exportToProblem(namespace: string, list: ReadonlyArray<string> | undefined | null, rules: ExportToRules = {}): string | undefined {
  return exportToProblems(namespace, list, rules)[0]?.message;
}
