import { dnsLabelProblem, isAlphanumericCode } from './dns-label';

const MAX_PREFIX = 253;
const MAX_NAME = 63;

function qualifiedNameProblem(text: string): string | undefined {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isAlphanumericCode(code)) continue;
    if (code !== 45 && code !== 95 && code !== 46) return 'may only contain letters, digits, "-", "_" and "."';
    if (i === 0 || i === text.length - 1) return 'must start and end with a letter or a digit';
  }
  return undefined;
}

/** What is wrong with the key of a label: a name of at most 63 characters, after an optional domain and `/`. */
export function labelKeyProblem(key: string): string | undefined {
  const slash = key.indexOf('/');
  const name = slash < 0 ? key : key.slice(slash + 1);
  if (key === '') return 'is empty';
  if (slash >= 0) {
    const prefix = key.slice(0, slash);
    if (prefix.length > MAX_PREFIX) return `has a prefix longer than ${MAX_PREFIX} characters`;
    if (prefix.split('.').some((label) => dnsLabelProblem(label) !== undefined)) return 'has a prefix that is not a domain name';
  }
  if (name === '') return 'has no name behind its prefix';
  if (name.length > MAX_NAME) return `has a name longer than ${MAX_NAME} characters`;
  return qualifiedNameProblem(name);
}

/** What is wrong with the value of a label; Istio sets no limit to its length. */
export function labelValueProblem(value: string): string | undefined {
  return qualifiedNameProblem(value);
}

/** What is wrong with a set of labels: the first problem of a key or value, keys in alphabetical order. */
export function labelSetProblem(labels: Readonly<Record<string, string>> | undefined | null): string | undefined {
  if (labels === undefined || labels === null) return undefined;
  for (const key of Object.keys(labels).sort()) {
    const keyProblem = labelKeyProblem(key);
    if (keyProblem !== undefined) return `has the key "${key}", which ${keyProblem}`;
    const value = labels[key];
    const valueProblem = typeof value === 'string' ? labelValueProblem(value) : 'must be a string';
    if (valueProblem !== undefined) return `has for "${key}" the value "${String(value)}", which ${valueProblem}`;
  }
  return undefined;
}
