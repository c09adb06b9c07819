import { ValueProblem } from './value-problem';

/**
 * What is wrong with the labels of an Istio workload selector (`matchLabels` or `labels`): keys must not be empty and
 * neither keys nor values may have a `*`; without labels it selects everything, which deserves a warning.
 */
export function workloadSelectorProblems(labels: Readonly<Record<string, unknown>> | undefined | null): ValueProblem[] {
  const keys = Object.keys(labels ?? {}).sort();
  if (!labels || keys.length === 0) {
    return [{ path: [], message: 'has no labels, so it selects every workload in scope', severity: 'warning' }];
  }
  const problems: ValueProblem[] = [];
  for (const key of keys) {
    const value = labels[key];
    if (key === '') problems.push({ path: [key], message: 'has an empty key', severity: 'error' });
    if (key.includes('*')) problems.push({ path: [key], message: 'has a key with a wildcard, which selectors do not support', severity: 'error' });
    else if (typeof value === 'string' && value.includes('*')) {
      problems.push({ path: [key], message: 'has a wildcard, which selectors do not support', severity: 'error' });
    }
  }
  return problems;
}
