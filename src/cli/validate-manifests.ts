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

/** The part that we use of what cdk8s-cli hands to a plugin. */
export interface ValidationContext {
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

/** Checks the files that cdk8s-cli names and tells it what was found. */
export function validateManifests(given: LintSettings, { manifests, report }: ValidationContext): void {
  const settings = { ...given, paths: [...manifests].sort() };
  const run = LintRun.of(settings, { progress: SILENT, passedOver: [] });
  const findings = FindingSet.of(run.findings);
  for (const violation of violationsOf(findings)) report.addViolation(violation);
  report.submit(LintReport.of(run, settings).exitCode === ExitCode.OK ? 'success' : 'failure', {
    Objects: String(run.objects),
    Errors: String(findings.count('error')),
    Warnings: String(findings.count('warning')),
  });
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
