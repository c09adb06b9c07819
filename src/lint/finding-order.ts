import { Finding } from '../diagnostics/finding';
import { fromPointer } from '../diagnostics/field-path';
import { compareSeverity } from '../diagnostics/severity';

/** Orders findings: worst first, then by where the object came from, by object, by place in it, by code. Depends on nothing but what they say. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareSeverity(a.severity, b.severity)
    || compareText(a.origin?.file, b.origin?.file)
    || (a.origin?.line ?? 0) - (b.origin?.line ?? 0)
    || compareText(a.origin?.constructPath, b.origin?.constructPath)
    || compareText(a.subject?.namespace, b.subject?.namespace)
    || compareText(a.subject?.kind, b.subject?.kind)
    || compareText(a.subject?.name, b.subject?.name)
    || comparePointer(a.pointer, b.pointer)
    || compareText(a.code, b.code)
    || compareText(a.message, b.message);
}

function compareText(a = '', b = ''): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Item 10 comes after item 9. */
function comparePointer(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [fromPointer(a), fromPointer(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] === right[i]) continue;
    const numeric = /^\d+$/.test(left[i]) && /^\d+$/.test(right[i]);
    return (numeric ? Number(left[i]) - Number(right[i]) : 0) || compareText(left[i], right[i]);
  }
  return left.length - right.length;
}
