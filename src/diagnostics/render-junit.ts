import { displayPlace, displaySubject } from './display-place';
import { Finding } from './finding';
import { FindingSet } from './finding-set';
import { printable } from './printable';
import { renderFinding } from './render-text';
import { Severity } from './severity';

/** What a JUnit report says beside findings. */
export interface RenderJunitOptions {
  /** Name of the suite. @default 'cdk8s-istio' */
  readonly name?: string;
  /** Findings of these severities count as failures; others are reported as skipped. @default ['error'] */
  readonly failOn?: ReadonlyArray<Severity>;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ESCAPES[char]);
}

function attribute(text: string): string {
  return escapeXml(printable(text));
}

function testCase(finding: Finding, failOn: ReadonlyArray<Severity>): string {
  const subject = finding.subject ? displaySubject(finding.subject) : displayPlace(finding);
  const where = finding.pointer === '' ? subject : `${subject} ${finding.pointer}`;
  const head = `    <testcase classname="${attribute(finding.code)}" name="${attribute(where === '' ? finding.message : where)}"`;
  const fails = finding.acknowledged === undefined && failOn.includes(finding.severity);
  const file = finding.origin?.file === undefined ? '' : ` file="${attribute(finding.origin.file)}"`;
  const line = finding.origin?.line === undefined ? '' : ` line="${finding.origin.line}"`;
  const body = fails
    ? `<failure type="${attribute(finding.severity)}" message="${attribute(finding.message)}">${escapeXml(renderFinding(finding))}</failure>`
    : `<skipped message="${attribute(finding.acknowledged ?? `${finding.severity}: ${finding.message}`)}"/>`;
  return `${head}${file}${line}>\n      ${body}\n    </testcase>`;
}

/** Findings as a JUnit report, which CI servers show as failed tests. Without any, one test passes. */
export function renderJunit(findings: Iterable<Finding>, options: RenderJunitOptions = {}): string {
  const all = FindingSet.of(findings).findings;
  const failOn = options.failOn ?? ['error'];
  const name = attribute(options.name ?? 'cdk8s-istio');
  const failures = all.filter((finding) => finding.acknowledged === undefined && failOn.includes(finding.severity)).length;
  const cases = all.length > 0 ? all.map((finding) => testCase(finding, failOn)) : ['    <testcase classname="cdk8s-istio" name="no findings"/>'];
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${all.length - failures}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${name}" ${counts}>`,
    `  <testsuite name="${name}" ${counts}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}
