import { Glob } from '../values/glob';
import { Finding, Subject } from './finding';

/** Istio's annotation that silences codes on the object that carries it: a list divided by commas, or `*` for all. */
export const SUPPRESS_ANNOTATION = 'galley.istio.io/analyze-suppress';

/** Codes that an annotation may not silence: a text that can't be read has no objects to carry one. */
const NOT_SUPPRESSIBLE = 'parse';

/** Somebody's word that a finding is known and why it does not count. */
export interface Acknowledgement {
  /** Code of the findings; `*` stands for any characters (`IST01*`). */
  readonly code: string;
  /** Why it does not count; shown wherever the finding is. Must not be empty. */
  readonly reason: string;
  /** Path of the construct; findings on it and below it count as acknowledged. @default - any */
  readonly constructPath?: string;
  /**
   * Object as Istio's `-S` option names it: `Kind name.namespace` (cluster-scoped: `Kind name`), `*` for any characters.
   *
   * @default - any
   */
  readonly resource?: string;
}

/** The text that `istioctl analyze -S CODE=…` names an object by. */
export function resourceText(subject: Subject): string {
  return subject.namespace === '' ? `${subject.kind} ${subject.name}` : `${subject.kind} ${subject.name}.${subject.namespace}`;
}

/** The codes that an object's annotations silence. */
export function suppressedCodes(annotations: Readonly<Record<string, string>>): ReadonlySet<string> {
  const text = Object.hasOwn(annotations, SUPPRESS_ANNOTATION) ? annotations[SUPPRESS_ANNOTATION] : '';
  return new Set(text.split(',').map((code) => code.trim()).filter((code) => code !== ''));
}

function isBelow(path: string | undefined, scope: string): boolean {
  return path !== undefined && (scope === '' || path === scope || path.startsWith(`${scope}/`));
}

function covers(acknowledgement: Acknowledgement, finding: Finding): boolean {
  const { code, constructPath, resource } = acknowledgement;
  if (!Glob.of(code).matches(finding.code)) return false;
  if (constructPath !== undefined && !isBelow(finding.origin?.constructPath, constructPath)) return false;
  return resource === undefined || (finding.subject !== undefined && Glob.of(resource).matches(resourceText(finding.subject)));
}

/** Marks findings as acknowledged, by words given in code or on the command line and by annotations of the objects themselves. */
export class Suppression {
  /** @throws if an acknowledgement has no reason */
  public static of(acknowledgements: ReadonlyArray<Acknowledgement> = []): Suppression {
    const silent = acknowledgements.find((one) => one.reason.trim() === '');
    if (silent) throw new Error(`The acknowledgement of ${silent.code} has no reason: say why it does not count`);
    return new Suppression(acknowledgements);
  }

  private constructor(private readonly acknowledgements: ReadonlyArray<Acknowledgement>) {}

  /**
   * The same findings, some with `acknowledged`. The first acknowledgement that covers a finding gives the reason.
   *
   * @param annotationsOf annotations of the object a finding is about
   */
  public apply(findings: Iterable<Finding>, annotationsOf?: (finding: Finding) => Readonly<Record<string, string>> | undefined): Finding[] {
    return [...findings].map((finding) => {
      if (finding.acknowledged !== undefined || finding.layer === NOT_SUPPRESSIBLE) return finding;
      const known = this.acknowledgements.find((one) => covers(one, finding));
      if (known) return { ...finding, acknowledged: known.reason };
      const codes = suppressedCodes(annotationsOf?.(finding) ?? {});
      return codes.has(finding.code) || codes.has('*') ? { ...finding, acknowledged: `annotation ${SUPPRESS_ANNOTATION}` } : finding;
    });
  }

  /** Acknowledgements that cover none of the findings, and so can go. */
  public unused(findings: Iterable<Finding>): Acknowledgement[] {
    const all = [...findings];
    return this.acknowledgements.filter((one) => !all.some((finding) => covers(one, finding)));
  }
}
