import { dnsLabelProblem } from './dns-label';
import { portNumberProblem } from './port-number';
import { ValueProblem } from './value-problem';
import { wildcardDomainProblem } from './wildcard-domain';

/** A destination of a route, as VirtualServices write it. */
export interface DestinationSpec {
  readonly host?: string | null;
  readonly subset?: string | null;
  readonly port?: { readonly number?: number | null } | null;
}

/** What is wrong with a destination. None at all is fine here: where one is required, its owner says so. */
export function destinationProblems(destination: DestinationSpec | undefined | null): ValueProblem[] {
  if (destination === undefined || destination === null) return [];
  const problems: ValueProblem[] = [];
  const error = (path: ReadonlyArray<string>, message: string) => problems.push({ path, message, severity: 'error' });
  const host = destination.host ?? '';
  if (host === '*') {
    error(['host'], 'must name one host, not "*"');
  } else {
    const problem = wildcardDomainProblem(host);
    if (problem !== undefined) error(['host'], problem);
  }
  const subset = destination.subset ?? '';
  const subsetProblem = subset === '' ? undefined : dnsLabelProblem(subset);
  if (subsetProblem !== undefined) error(['subset'], subsetProblem);
  if (destination.port !== undefined && destination.port !== null) {
    const problem = portNumberProblem(destination.port.number ?? 0);
    if (problem !== undefined) error(destination.port.number === undefined ? ['port'] : ['port', 'number'], problem);
  }
  return problems;
}
