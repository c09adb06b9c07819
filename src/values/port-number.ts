/** What is wrong with a port: a whole number from 1 to 65535. */
export function portNumberProblem(port: number): string | undefined {
  if (!Number.isInteger(port)) return 'must be a whole number from 1 to 65535';
  return port >= 1 && port <= 65535 ? undefined : 'must be from 1 to 65535';
}
