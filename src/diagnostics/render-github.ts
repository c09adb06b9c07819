import { displayPlace, displaySubject } from './display-place';
import { displayFindingValue } from './display-value';
import { displayPointer } from './field-path';
import { Finding } from './finding';
import { FindingSet } from './finding-set';
import { printable } from './printable';
import { Severity } from './severity';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Text of a workflow command: one line, and nothing in it can start another command. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(printable(text)).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

function annotation(finding: Finding): string {
  const { file, line, column } = finding.origin ?? {};
  const properties = [
    file === undefined ? '' : `file=${property(file)}`,
    file === undefined || line === undefined ? '' : `line=${line}`,
    file === undefined || column === undefined ? '' : `col=${column}`,
    `title=${property(finding.code)}`,
  ];
  const value = displayFindingValue(finding);
  const lines = [
    printable(finding.message),
    finding.subject ? `at: ${displaySubject(finding.subject)}` : '',
    finding.origin?.constructPath === undefined ? '' : `construct: ${displayPlace(finding)}`,
    finding.pointer === '' ? '' : `field: ${printable(displayPointer(finding.pointer))}`,
    value === undefined ? '' : `given: ${value}`,
    finding.remedy === undefined ? '' : `fix: ${printable(finding.remedy)}`,
    finding.docs === undefined ? '' : `read: ${printable(finding.docs)}`,
  ];
  return `::${COMMANDS[finding.severity]} ${properties.filter((one) => one !== '').join(',')}::${data(lines.filter((one) => one !== '').join('\n'))}`;
}

/** Findings as GitHub workflow commands, which show as annotations of a pull request. Acknowledged ones are left out. */
export function renderGithub(findings: Iterable<Finding>): string {
  const shown = FindingSet.of(findings).findings.filter((finding) => finding.acknowledged === undefined);
  return shown.map((finding) => `${annotation(finding)}\n`).join('');
}
