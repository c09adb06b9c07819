import { Finding, Subject } from './finding';
import { Origin } from './origin';
import { printable } from './printable';

/** `file:line:column` as far as known; `''` without a file. */
export function displayFile(origin: Origin | undefined): string {
  if (origin?.file === undefined) return '';
  const column = origin.column === undefined ? '' : `:${origin.column}`;
  return printable(origin.file) + (origin.line === undefined ? '' : `:${origin.line}${column}`);
}

/** An object as people name it: `Gateway istio-system/public`, cluster-scoped ones without the namespace. */
export function displaySubject(subject: Subject): string {
  const name = subject.namespace === '' ? subject.name : `${subject.namespace}/${subject.name}`;
  return printable(`${subject.kind} ${name}`);
}

/** Where a finding is: construct path, file, or at least the object; `''` if nothing is known. */
export function displayPlace(finding: Finding): string {
  if (finding.origin?.constructPath !== undefined) return printable(finding.origin.constructPath);
  const file = displayFile(finding.origin);
  if (file !== '') return file;
  return finding.subject ? displaySubject(finding.subject) : '';
}
