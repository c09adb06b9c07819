const MAX_LENGTH = 63;

/** Whether the character code is an ASCII letter or digit. */
export function isAlphanumericCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/**
 * What is wrong with a DNS label as Istio reads it: 1 to 63 letters, digits and inner hyphens. Upper case is fine.
 * Scans instead of matching a pattern: it is asked for every label of every host.
 */
export function dnsLabelProblem(text: string): string | undefined {
  const length = text.length;
  if (length === 0) return 'is empty';
  if (length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (isAlphanumericCode(code)) continue;
    if (code !== 45) return 'may only contain letters, digits and hyphens';
    if (i === 0 || i === length - 1) return 'must start and end with a letter or a digit';
  }
  return undefined;
}
