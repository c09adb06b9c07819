import { Finding, Subject } from './finding';
import { Origin } from './origin';
import { compareSeverity } from './severity';

function order(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function subjectKey(subject: Subject | undefined): string {
  return subject ? [subject.namespace, subject.name, subject.kind, subject.apiVersion].join('\u0000') : '';
}

/** Splits digits off, so that `/http/10` comes after `/http/9`. */
function comparePointers(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] === right[i]) continue;
    const numbers = /^\d{1,15}$/.test(left[i]) && /^\d{1,15}$/.test(right[i]);
    const result = numbers ? order(Number(left[i]), Number(right[i])) : 0;
    return result !== 0 ? result : order(left[i], right[i]);
  }
  return order(left.length, right.length);
}

function compareOrigins(a: Origin | undefined, b: Origin | undefined): number {
  return (
    order(a?.constructPath ?? '', b?.constructPath ?? '') ||
    order(a?.file ?? '', b?.file ?? '') ||
    order(a?.line ?? 0, b?.line ?? 0) ||
    order(a?.column ?? 0, b?.column ?? 0)
  );
}

/**
 * Orders findings: those that count before acknowledged ones, worst first, then by code, subject, field and place. Total, so that the order in which
 * they were found never shows.
 */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    order(a.acknowledged === undefined ? 0 : 1, b.acknowledged === undefined ? 0 : 1) ||
    compareSeverity(a.severity, b.severity) ||
    order(a.code, b.code) ||
    order(subjectKey(a.subject), subjectKey(b.subject)) ||
    comparePointers(a.pointer, b.pointer) ||
    order(a.message, b.message) ||
    compareOrigins(a.origin, b.origin)
  );
}
