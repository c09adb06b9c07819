import { toPointer } from '../diagnostics/field-path';
import { Finding, Subject } from '../diagnostics/finding';
import { Manifest } from '../manifest/manifest';
import { MeshModel } from '../model/mesh-model';
import { Report, Rule, RuleContext } from './rule';

/** Stands for objects of any kind. */
const ANY = '*';

/** Runs rules over a model: grouped by kind once, then each object sees only the rules for it. */
export class RuleRunner {
  public static of(rules: Iterable<Rule>): RuleRunner {
    return new RuleRunner(rules);
  }

  private readonly byKind = new Map<string, Rule[]>();
  private readonly ofAnyKind: ReadonlyArray<Rule>;

  private constructor(rules: Iterable<Rule>) {
    for (const rule of rules) {
      for (const kind of typeof rule.kind === 'string' ? [rule.kind] : rule.kind) {
        const list = this.byKind.get(kind);
        if (list) list.push(rule);
        else this.byKind.set(kind, [rule]);
      }
    }
    this.ofAnyKind = this.byKind.get(ANY) ?? [];
    if (this.ofAnyKind.length > 0) for (const [kind, list] of this.byKind) if (kind !== ANY) list.push(...this.ofAnyKind);
  }

  /** The rules for objects of a kind. */
  public rulesFor(groupKind: string): ReadonlyArray<Rule> {
    return this.byKind.get(groupKind) ?? this.ofAnyKind;
  }

  /**
   * What the rules find in a model, in no order worth relying on.
   *
   * @param subjects objects to look at. @default - all of the model but its context
   * @param visit told how many objects were looked at, before each
   */
  public run(model: MeshModel, subjects: ReadonlyArray<Manifest> = model.manifests, visit?: (done: number) => void): Finding[] {
    const findings: Finding[] = [];
    let asked: { readonly rule: Rule; readonly subject: Manifest } | undefined;
    // One for all: rules report while they are called, and keep nothing.
    const context: RuleContext = Object.freeze({
      model,
      report: (report: Report) => {
        if (asked) findings.push(findingOf(asked.rule, asked.subject, report));
      },
    });
    subjects.forEach((subject, done) => {
      visit?.(done);
      for (const rule of this.rulesFor(subject.groupKind)) {
        asked = { rule, subject };
        try {
          rule.check(subject, context);
        } catch (error) {
          findings.push(failureOf(rule, subject, error));
        }
      }
    });
    return findings;
  }
}

function findingOf(rule: Rule, subject: Manifest, report: Report): Finding {
  const about = report.subject ?? subject;
  return {
    code: rule.code,
    severity: report.severity ?? rule.severity,
    layer: rule.layer,
    message: report.message,
    remedy: report.remedy ?? rule.fix,
    ...(report.value === undefined ? {} : { value: report.value }),
    subject: subjectOf(about),
    pointer: toPointer(report.at),
    ...(report.related === undefined ? {} : { related: report.related }),
    origin: about.origin,
    docs: rule.docs,
  };
}

/** A rule that fails is this library's fault, and no reason to refuse the user's work. */
function failureOf(rule: Rule, subject: Manifest, error: unknown): Finding {
  return {
    code: 'MESH-INTERNAL',
    severity: 'warning',
    layer: rule.layer,
    message: `The rule ${rule.name} failed: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'This is a mistake in cdk8s-istio, not in your configuration: please report it with the object',
    subject: subjectOf(subject),
    pointer: '',
    origin: subject.origin,
  };
}

function subjectOf({ apiVersion, kind, namespace, name }: Manifest): Subject {
  return { apiVersion, kind, namespace, name };
}
