/** How bad a finding is. Only `error` stops synthesis. */
export type Severity = 'error' | 'warning' | 'info';

/** Severities, worst first. */
export const SEVERITIES: ReadonlyArray<Severity> = ['error', 'warning', 'info'];

/** Orders severities worst first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
