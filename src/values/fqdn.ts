import { dnsLabelProblem } from './dns-label';

/** Longest host name, in characters. */
export const MAX_NAME_LENGTH = 255;

const INT64_MAX = 9223372036854775807n;
const INT64_MIN = -9223372036854775808n;

function isInteger64(text: string): boolean {
  if (!/^[+-]?\d+$/.test(text)) return false;
  if (text.length < 18) return true;
  const value = BigInt(text.startsWith('+') ? text.slice(1) : text);
  return value >= INT64_MIN && value <= INT64_MAX;
}

/** What is wrong with dot-separated labels, whose last one may be empty and may not be a number. Shared with wildcard domains. */
export function labelsProblem(text: string): string | undefined {
  const labels = text.split('.');
  const last = labels.length - 1;
  if (isInteger64(labels[last])) return 'must not end in a label that is a number';
  for (let i = 0; i <= last; i++) {
    if (i === last && i > 0 && labels[i] === '') return undefined;
    const problem = dnsLabelProblem(labels[i]);
    if (problem !== undefined) {
      return labels[i] === '' ? 'has an empty label' : `has the label "${labels[i]}", which ${problem}`;
    }
  }
  return undefined;
}

/** What is wrong with a domain name: labels divided by dots, no wildcard. Short names and a trailing dot are fine, IPv4 addresses are not. */
export function fqdnProblem(text: string): string | undefined {
  if (text.length > MAX_NAME_LENGTH) return `is longer than ${MAX_NAME_LENGTH} characters`;
  if (text === '') return 'is empty';
  return labelsProblem(text);
}
