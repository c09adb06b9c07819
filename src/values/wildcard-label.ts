import { dnsLabelProblem } from './dns-label';

/** What is wrong with a DNS label that may be `*` or start with `*` (`*`, `*foo`, `*-foo`, `foo`). */
export function wildcardLabelProblem(text: string): string | undefined {
  if (text === '*') return undefined;
  if (text.length > 63) return 'is longer than 63 characters';
  let rest = text;
  if (rest.startsWith('*-')) rest = rest.slice(2);
  else if (rest.startsWith('*')) rest = rest.slice(1);
  if (rest !== text && rest === '') return 'has nothing behind its wildcard';
  if (rest.includes('*')) return 'may only have a wildcard as its first character';
  return dnsLabelProblem(rest);
}
