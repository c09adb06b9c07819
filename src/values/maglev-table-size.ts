/** The proxy's tables are smaller than this. */
const LIMIT = 5_000_011;

/** What is wrong with the size of a Maglev table: a prime number below 5000011. 1 passes because Istio lets it pass. */
export function maglevTableSizeProblem(size: number): string | undefined {
  if (size === 0) return 'must be set: a prime number, such as 65537';
  if (size < 0 || size >= LIMIT) return `must be a prime number less than ${LIMIT}`;
  return hasDivisor(size) ? 'must be a prime number, such as 65537' : undefined;
}

function hasDivisor(size: number): boolean {
  if (!Number.isInteger(size)) return true;
  for (let divisor = 2; divisor * divisor <= size; divisor++) if (size % divisor === 0) return true;
  return false;
}
