import { displayFile, displaySubject } from '../diagnostics/display-place';
import { displayFindingValue } from '../diagnostics/display-value';
import { displayPointer } from '../diagnostics/field-path';
import { Finding } from '../diagnostics/finding';
import { FindingSet } from '../diagnostics/finding-set';
import { printable } from '../diagnostics/printable';
import { CodeIndex } from '../lint/code-index';
import { ExitCode } from './exit-code';
import { LintReport } from './lint-report';
import { LintRun } from './lint-run';
import { LintSettings } from './lint-settings';
import { SILENT } from './progress';
import { readSetting } from './read-setting';
import { UsageError } from './usage-error';

/** Properties of `IstioValidation` in cdk8s.yaml. They mean what the flags of `cdk8s-istio lint` mean. */
export interface IstioValidationProps {
  /**
   * Release of Istio that the cluster runs: `1.31`.
   *
   * @default - the newest known
   */
  readonly istioVersion?: string;
  /**
   * Release and channel of the Gateway API: `1.6`, `1.6:experimental`.
   *
   * @default - the newest known, standard channel
   */
  readonly gatewayApi?: string;
  /**
   * File with the mesh config: as YAML, in the ConfigMap `istio`, or in values of the istiod chart.
   *
   * @default - a ConfigMap `istio` among the manifests, else Istio's defaults
   */
  readonly meshConfig?: string;
  /**
   * Files and folders with what exists elsewhere.
   *
   * @default - nothing
   */
  readonly context?: string[];
  /**
   * Rules to run: `default`, `strict`, `best-practice`, `istioctl`.
   *
   * @default - default
   */
  readonly packs?: string[];
  /**
   * What is absent from the manifests is absent from the cluster.
   *
   * @default false
   */
  readonly closedWorld?: boolean;
  /**
   * From which severity on the validation fails: `error`, `warning`, `info` or `never`.
   *
   * @default - error
   */
  readonly failOn?: string;
  /**
   * Milder findings are left out: `error`, `warning` or `info`.
   *
   * @default - info
   */
  readonly threshold?: string;
  /**
   * Findings that are known, each with the reason why it does not count: `CODE[=RESOURCE]:REASON`.
   *
   * @default - none
   */
  readonly suppress?: string[];
}

/** The part that we use of what cdk8s-cli hands to a plugin. */
interface ValidationContext {
  readonly manifests: ReadonlyArray<string>;
  readonly report: {
    addViolation(violation: Violation): void;
    submit(status: 'success' | 'failure', metadata?: Readonly<Record<string, string>>): void;
  };
}

interface Violation {
  readonly ruleName: string;
  readonly recommendation: string;
  readonly fix: string;
  readonly violatingResources: ReadonlyArray<ViolatingResource>;
}

interface ViolatingResource {
  readonly resourceName: string;
  readonly locations: ReadonlyArray<string>;
  readonly manifestPath: string;
}

/** Settings of the command line that cdk8s-cli decides. */
const NOT_HERE: ReadonlyArray<string> = ['paths', 'format', 'acknowledged'];

/**
 * Checks what an app wrote, as a plugin of cdk8s-cli: for apps in any language, and for objects that no construct of this
 * library made. Named in cdk8s.yaml below `validations`, as `package: cdk8s-istio` and `class: IstioValidation`.
 *
 * All manifests are checked together, as one cluster's. cdk8s-cli runs it after the files are written and ends with exit code 2
 * where it fails: publish only after exit code 0.
 *
 * @see https://cdk8s.io/docs/latest/cli/synth/#validations
 */
export class IstioValidation {
  private readonly settings: LintSettings;

  /** @throws Error if a property is not known, or makes no sense */
  constructor(props: IstioValidationProps = {}) {
    const foreign = NOT_HERE.find((name) => Object.hasOwn(props, name));
    if (foreign !== undefined) throw new UsageError(`IstioValidation has no property ${foreign}: cdk8s-cli decides it`);
    const entries = Object.entries(props).filter(([, value]) => value !== undefined && value !== null);
    this.settings = Object.fromEntries(entries.map(([name, value]) => [name, readSetting(name, value)]));
  }

  /**
   * Called by cdk8s-cli.
   *
   * @param context the `ValidationContext` of cdk8s-cli
   */
  public async validate(context: unknown): Promise<void> {
    const { manifests, report } = context as ValidationContext;
    const settings = { ...this.settings, paths: [...manifests].sort() };
    const run = LintRun.of(settings, { progress: SILENT, passedOver: [] });
    const findings = FindingSet.of(run.findings);
    for (const violation of violationsOf(findings)) report.addViolation(violation);
    report.submit(LintReport.of(run, settings).exitCode === ExitCode.OK ? 'success' : 'failure', {
      Objects: String(run.objects),
      Errors: String(findings.count('error')),
      Warnings: String(findings.count('warning')),
    });
  }
}

/** One for all findings of a code that are put right in the same way. */
function violationsOf(findings: Iterable<Finding>): Violation[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.acknowledged !== undefined) continue;
    const key = JSON.stringify([finding.code, finding.severity, finding.remedy]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((group) => {
    const [{ code, severity, remedy, docs }] = group;
    const page = CodeIndex.all.find(code);
    return {
      ruleName: `${code} (${severity})`,
      recommendation: printable(page?.title ?? group[0].message),
      fix: printable([remedy ?? page?.fix ?? '', docs ?? page?.docs ?? ''].filter((text) => text !== '').join(' ')),
      violatingResources: group.map((finding) => ({
        resourceName: printable(finding.subject?.name ?? ''),
        locations: [locationOf(finding)],
        manifestPath: displayFile(finding.origin),
      })),
    };
  });
}

function locationOf(finding: Finding): string {
  const value = displayFindingValue(finding);
  const subject = finding.subject === undefined ? '' : displaySubject(finding.subject);
  const place = [subject, displayPointer(finding.pointer)].filter((text) => text !== '').join(' ');
  return `${printable(place)}: ${printable(finding.message)}${value === undefined ? '' : ` (given: ${value})`}`;
}
