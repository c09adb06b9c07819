import { displayFindingValue } from './display-value';
import { displayPointer } from './field-path';
import { Finding } from './finding';
import { FindingSet } from './finding-set';

/** A finding as a JSON object with its keys in a fixed order; values are shortened texts and never secrets. */
function toJson(finding: Finding): Record<string, unknown> {
  const { code, severity, layer, message, remedy, subject, pointer, origin, related, docs, acknowledged } = finding;
  return {
    code,
    severity,
    layer,
    message,
    remedy,
    subject: subject && { apiVersion: subject.apiVersion, kind: subject.kind, namespace: subject.namespace, name: subject.name },
    pointer,
    field: pointer === '' ? undefined : displayPointer(pointer),
    value: displayFindingValue(finding),
    origin: origin && { constructPath: origin.constructPath, file: origin.file, line: origin.line, column: origin.column },
    related: related?.map((place) => ({
      subject: { apiVersion: place.subject.apiVersion, kind: place.subject.kind, namespace: place.subject.namespace, name: place.subject.name },
      message: place.message,
      pointer: place.pointer,
      origin: place.origin && { constructPath: place.origin.constructPath, file: place.origin.file, line: place.origin.line, column: place.origin.column },
    })),
    docs,
    acknowledged,
  };
}

/** Findings for programs: `{ "summary": …, "findings": […] }`, worst first. What is not known of a finding is left out. */
export function renderJson(findings: Iterable<Finding>): string {
  const set = FindingSet.of(findings);
  const acknowledged = set.findings.filter((finding) => finding.acknowledged !== undefined).length;
  const summary = { errors: set.count('error'), warnings: set.count('warning'), infos: set.count('info'), acknowledged };
  return `${JSON.stringify({ summary, findings: set.findings.map(toJson) }, undefined, 2)}\n`;
}
