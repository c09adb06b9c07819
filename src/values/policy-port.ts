/** What is wrong with a port of an AuthorizationPolicy: digits only, 0 to 65535; no range, no wildcard. */
export function policyPortProblem(text: string): string | undefined {
  if (text === '') return 'is empty';
  if (!/^[0-9]+$/.test(text)) return 'must be a number: ranges and wildcards are not supported';
  const digits = text.replace(/^0+(?=[0-9])/, '');
  return digits.length <= 5 && Number(digits) <= 65535 ? undefined : 'must be from 0 to 65535';
}
