import { Construct } from 'constructs';
import { IMeshService } from '../constructs/workloads/mesh-service-ref';
import { ServiceVersion } from '../constructs/workloads/service-version';
import { TrafficDecision } from '../simulator/journey/traffic-decision';
import { TrafficDestination } from '../simulator/journey/traffic-destination';
import { TrafficOutcome } from '../simulator/journey/traffic-outcome';

/** What a matcher answers; the shape that Jest and Vitest ask for. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What is to be so of a denial. */
export interface Denial {
  /** What decides: `mtls`, `custom`, `jwt`, `deny`, `allow`. @default - anything */
  readonly layer?: string;
  /** A policy that decides, as `DENY shop/no-admin`. @default - any */
  readonly policy?: string;
  /** Status that the client gets. @default - any */
  readonly status?: number;
}

/** The matchers, for `expect.extend` of a test framework that is not found by itself. */
export const trafficMatchers = {
  toReach(received: unknown, service: string | IMeshService | ServiceVersion, version?: string): MatcherResult {
    const outcome = outcomeOf('toReach', received);
    const wanted = wantedOf(service, version);
    const pass = outcome.destinations.some((one) => one.decision === TrafficDecision.ALLOW && isWanted(one, wanted));
    return { pass, message: () => told(`expected the request ${pass ? 'not ' : ''}to reach ${textOf(wanted)}; it ${summary(outcome)}`, outcome) };
  },

  toBeDenied(received: unknown, { layer, policy, status }: Denial = {}): MatcherResult {
    const outcome = outcomeOf('toBeDenied', received);
    const pass = outcome.decision === TrafficDecision.DENY &&
      (layer === undefined || outcome.layer === layer) &&
      (policy === undefined || outcome.policies.includes(policy)) &&
      (status === undefined || outcome.status === status);
    const how = [layer && `at ${layer}`, policy && `by ${policy}`, status && `with ${status}`].filter((one) => one).join(' ');
    const was = outcome.decision === TrafficDecision.DENY
      ? `it is denied at ${outcome.layer}${outcome.policies.length === 0 ? '' : ` by ${outcome.policies.join(', ')}`} with ${outcome.status ?? 'a closed connection'}`
      : `it ${summary(outcome)}`;
    return { pass, message: () => told(`expected the request ${pass ? 'not ' : ''}to be denied${how === '' ? '' : ` ${how}`}; ${was}`, outcome) };
  },

  toSplit(received: unknown, shares: Readonly<Record<string, number>>): MatcherResult {
    const outcome = outcomeOf('toSplit', received);
    const found = sharesOf(outcome.destinations, shares);
    const names = [...new Set([...Object.keys(shares), ...found.keys()])].sort();
    const pass = names.every((name) => Math.abs((found.get(name) ?? 0) - (Object.hasOwn(shares, name) ? shares[name] : 0)) < 1e-9);
    const written = (share: (name: string) => number) => names.filter((name) => share(name) !== 0).map((name) => `${name} ${share(name)} %`).join(', ') || 'nothing';
    const wanted = written((name) => (Object.hasOwn(shares, name) ? shares[name] : 0));
    return { pass, message: () => told(`expected the request ${pass ? 'not ' : ''}to be split ${wanted}; it is split ${written((name) => found.get(name) ?? 0)}`, outcome) };
  },
};

interface Wanted {
  readonly service: string;
  readonly version?: string;
}

function outcomeOf(matcher: string, received: unknown): TrafficOutcome {
  if (received instanceof TrafficOutcome) return received;
  throw new Error(`${matcher}: what is expected of has to be the outcome of a simulated request, as expect(traffic.http({ … })).${matcher}(…)`);
}

function wantedOf(service: string | IMeshService | ServiceVersion, version: string | undefined): Wanted {
  const said = version === undefined ? {} : { version };
  if (typeof service === 'string') return { service, ...said };
  if (service instanceof ServiceVersion) return { service: nameOf(service.service), version: service.name };
  if (Construct.isConstruct(service)) return { service: nameOf(service), ...said };
  throw new Error('toReach: the service has to be a MeshService, one of its versions, an ExternalService, or a text as "reviews.shop"');
}

/** Services outside have no name but their host. */
function nameOf(service: { readonly serviceName?: string; readonly namespace?: string; readonly hostname?: string }): string {
  return service.serviceName === undefined ? String(service.hostname) : `${service.serviceName}.${service.namespace}`;
}

function isWanted({ service, host, version }: TrafficDestination, wanted: Wanted): boolean {
  return (service === wanted.service || host === wanted.service) && (wanted.version === undefined || version === wanted.version);
}

function textOf({ service, version }: Wanted): string {
  return version === undefined ? service : `${service} in version ${version}`;
}

/** By version, where the names that were asked for are versions; else by service, or by service and version divided by `/`. */
function sharesOf(destinations: ReadonlyArray<TrafficDestination>, asked: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { service, version, weight } of destinations) {
    const names = [`${service}/${version ?? ''}`, service, ...(version === undefined ? [] : [version])];
    const name = names.find((one) => Object.hasOwn(asked, one)) ?? version ?? service;
    shares.set(name, (shares.get(name) ?? 0) + weight);
  }
  return shares;
}

function summary({ decision, destinations, problem, redirect, response }: TrafficOutcome): string {
  if (redirect !== undefined) return `is redirected to ${redirect.location}`;
  if (response !== undefined) return `is answered with ${response.status}`;
  if (destinations.length === 0) return `goes nowhere: ${problem}`;
  const places = destinations.map(({ service, version, weight, decision: each }) => `${service}${version === undefined ? '' : ` ${version}`} (${weight} %, ${each})`);
  return `comes to ${decision}: ${places.join(', ')}${problem === undefined ? '' : `, for ${problem}`}`;
}

function told(message: string, outcome: TrafficOutcome): string {
  return `${message}\n\n${outcome.trace.toString()}`;
}
