import { displayFindingValue } from './display-value';
import { displayPointer } from './field-path';
import { Finding, Subject } from './finding';
import { FindingSet } from './finding-set';
import { Origin } from './origin';

function subjectJson(subject: Subject | undefined): Record<string, unknown> | undefined {
  return subject && { apiVersion: subject.apiVersion, kind: subject.kind, namespace: subject.namespace, name: subject.name };
}

function originJson(origin: Origin | undefined): Record<string, unknown> | undefined {
  return origin && { constructPath: origin.constructPath, file: origin.file, line: origin.line, column: origin.column };
}

/** A finding as a JSON object with its keys in a fixed order; values are shortened texts and never secrets. */
function toJson(finding: Finding): Record<string, unknown> {
  const { code, severity, layer, message, remedy, subject, pointer, origin, related, docs, acknowledged } = finding;
  return {
    code,
    severity,
    layer,
    message,
    remedy,
    subject: subjectJson(subject),
    pointer,
    field: pointer === '' ? undefined : displayPointer(pointer),
    value: displayFindingValue(finding),
    origin: originJson(origin),
    related: related?.map((place) => ({
      subject: subjectJson(place.subject),
      message: place.message,
      pointer: place.pointer,
      origin: originJson(place.origin),
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
