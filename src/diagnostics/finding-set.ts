import { compareFindings } from './compare-findings';
import { displayFindingValue } from './display-value';
import { Finding } from './finding';
import { Severity, SEVERITIES } from './severity';

function keyOf(finding: Finding): string {
  const { code, severity, message, subject, pointer, origin } = finding;
  const named = subject ? [subject.apiVersion, subject.kind, subject.namespace, subject.name] : [];
  const place = [origin?.constructPath, origin?.file, origin?.line, origin?.column];
  return JSON.stringify([code, severity, message, pointer, named, place]);
}

/** Chooses between two findings that say the same: an acknowledged one, else by what else they say, so that the order they came in never shows. */
function preferred(a: Finding, b: Finding): Finding {
  if ((a.acknowledged === undefined) !== (b.acknowledged === undefined)) return a.acknowledged === undefined ? b : a;
  const rest = (one: Finding) => JSON.stringify([one.acknowledged, one.remedy, one.docs, displayFindingValue(one), one.layer, one.related]);
  return rest(a) <= rest(b) ? a : b;
}

/** Findings without repetitions, in their order. Immutable. */
export class FindingSet implements Iterable<Finding> {
  /** Of findings in any order; of equal ones (same code, severity, words, field and place) one is kept, an acknowledged one first. */
  public static of(findings: Iterable<Finding>): FindingSet {
    const byKey = new Map<string, Finding>();
    for (const finding of findings) {
      const key = keyOf(finding);
      const known = byKey.get(key);
      byKey.set(key, known ? preferred(known, finding) : finding);
    }
    return new FindingSet([...byKey.values()].sort(compareFindings));
  }

  private constructor(
    /** Worst first. */
    public readonly findings: ReadonlyArray<Finding>,
  ) {}

  public [Symbol.iterator](): Iterator<Finding> {
    return this.findings[Symbol.iterator]();
  }

  /** How many findings of a severity count (acknowledged ones do not). */
  public count(severity: Severity): number {
    return this.findings.filter((finding) => finding.severity === severity && finding.acknowledged === undefined).length;
  }

  /** Whether some finding that counts is an error. */
  public hasErrors(): boolean {
    return this.count('error') > 0;
  }

  /** The worst severity that counts; undefined when nothing does. */
  public worst(): Severity | undefined {
    return SEVERITIES.find((severity) => this.count(severity) > 0);
  }

  public with(others: Iterable<Finding>): FindingSet {
    return FindingSet.of([...this.findings, ...others]);
  }
}
