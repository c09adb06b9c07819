/** What is wrong with a percentage in whole numbers, 0 to 100. */
export function percent100Problem(percent: number): string | undefined {
  return Number.isInteger(percent) && percent >= 0 && percent <= 100 ? undefined : 'must be a whole number from 0 to 100';
}

/** What is wrong with a percentage with fractions: 0, or 0.0001 to 100 (the smallest step that the proxy knows). */
export function percentFractionProblem(percent: number): string | undefined {
  if (percent === 0 || (percent >= 0.0001 && percent <= 100)) return undefined;
  return percent > 0 && percent < 0.0001 ? 'is smaller than 0.0001, the smallest fraction' : 'must be from 0 to 100';
}
