import { dnsLabelProblem } from './dns-label';

/** What is wrong with a port's name: a DNS label, so required. */
export function portNameProblem(name: string): string | undefined {
  return dnsLabelProblem(name);
}
