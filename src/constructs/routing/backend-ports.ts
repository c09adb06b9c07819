import { IConstruct } from 'constructs';
import { InvalidPropError } from '../app/invalid-prop';
import { IRouteBackend, RouteDestination } from '../workloads/route-backend';
import { ServicePort } from '../workloads/service-port';
import { HttpRule } from './http-rule';
import { WeightedBackend } from './weighted-backend';

/** Which ports a kind of route can send to. */
export type PortFilter = (port: ServicePort) => boolean;

/** A destination with its port decided. */
export interface ResolvedBackend {
  readonly destination: RouteDestination;
  readonly port: ServicePort;
}

/** The destination of a backend, and the port: the one said, else the first that fits. */
export function resolveBackend(owner: IConstruct, backend: IRouteBackend, said: number | undefined, fits: PortFilter, gatewayApi: boolean): ResolvedBackend {
  const destination = backend.toDestination(gatewayApi);
  const port = said === undefined
    ? destination.ports.find(fits)
    : destination.ports.find((candidate) => candidate.number === said);
  if (!port) {
    throw new InvalidPropError(owner, {
      field: 'port',
      value: said,
      problem: said === undefined
        ? `is needed: ${destination.hostname} has no port that speaks this route's protocol`
        : `is no port of ${destination.hostname}`,
      expected: `one of ${destination.ports.map((known) => `${known.number} (${known.protocol})`).join(', ') || 'its ports, once it has some'}`,
    });
  }
  return { destination, port };
}

/** The destinations of a rule, its short form written out. */
export function backendsOf(rule: HttpRule): WeightedBackend[] {
  if (rule.backends) return rule.backends;
  return rule.to ? [{ backend: rule.to, port: rule.toPort }] : [];
}
