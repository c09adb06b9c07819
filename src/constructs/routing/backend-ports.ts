import { IConstruct } from 'constructs';
import { InvalidPropError } from '../app/invalid-prop';
import { IRouteBackend, RouteDestination } from '../workloads/route-backend';
import { ServicePort } from '../workloads/service-port';
import { HttpRule } from './http-rule';
import { WeightedBackend } from './weighted-backend';

/** Which ports a kind of route can send to. */
export type PortFilter = (port: ServicePort) => boolean;

/** Where a route sends to, and how its owner reads ports. */
export interface BackendQuestion {
  readonly owner: IConstruct;
  readonly backend: IRouteBackend;
  /** The port that was said. */
  readonly said?: number;
  readonly gatewayApi: boolean;
  /** Whether gRPC is sent, so that a port of that protocol comes first. */
  readonly grpc?: boolean;
}

/** A destination with its port decided. */
export interface ResolvedBackend {
  readonly destination: RouteDestination;
  readonly port: ServicePort;
}

/** The destination of a backend, and the port: the one said, else the first that fits, by the first filter that any port fits. */
export function resolveBackend({ owner, backend, said, gatewayApi }: BackendQuestion, ...filters: PortFilter[]): ResolvedBackend {
  const destination = backend.toDestination(gatewayApi);
  const fitting = said === undefined ? filters : [(candidate: ServicePort) => candidate.number === said];
  const [port] = fitting.flatMap((fits) => destination.ports.find(fits) ?? []);
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

/**
 * The same for requests. An external TLS port takes HTTP where the proxy begins TLS (`TrafficPolicy.tls`), so it is taken
 * where no port speaks HTTP.
 */
export function resolveHttpBackend(question: BackendQuestion): ResolvedBackend {
  const { external } = question.backend.toDestination(question.gatewayApi);
  return resolveBackend(
    question,
    ...(question.grpc ? [isGrpc] : []),
    (port) => port.isHttp,
    ...(external ? [(port: ServicePort) => port.isTls] : []),
  );
}

function isGrpc(port: ServicePort): boolean {
  return port.protocol === 'grpc' || port.protocol === 'grpc-web';
}

/** All that a rule sends requests or copies of them to. */
export function allBackendsOf(rule: HttpRule): IRouteBackend[] {
  return [...backendsOf(rule), ...(rule.mirrors ?? [])].map(({ backend }) => backend);
}

/** The destinations of a rule, its short form written out. */
export function backendsOf(rule: HttpRule): WeightedBackend[] {
  if (rule.backends) return rule.backends;
  return rule.to ? [{ backend: rule.to, port: rule.toPort }] : [];
}
