import { dnsLabelProblem } from './dns-label';
import { labelsProblem, MAX_NAME_LENGTH } from './fqdn';
import { wildcardLabelProblem } from './wildcard-label';

/**
 * What is wrong with a domain whose first label may be or start with a wildcard (`*`, `*.com`, `*-x.com`, `reviews`).
 * A bare number is fine here (unlike in `fqdnProblem`), because only labels behind the first dot are looked at for it.
 */
export function wildcardDomainProblem(text: string): string | undefined {
  if (text.length > MAX_NAME_LENGTH) return `is longer than ${MAX_NAME_LENGTH} characters`;
  if (text === '') return 'is empty';
  const dot = text.indexOf('.');
  const first = dot < 0 ? text : text.slice(0, dot);
  const problem = first.startsWith('*') ? wildcardLabelProblem(first) : dnsLabelProblem(first);
  if (problem !== undefined) {
    if (dot < 0) return problem;
    return first === '' ? 'has an empty label' : `has the label "${first}", which ${problem}`;
  }
  if (dot < 0 || dot === text.length - 1) return undefined;
  const rest = text.slice(dot + 1);
  if (rest.includes('*')) return 'may only have a wildcard at its start';
  return labelsProblem(rest);
}
