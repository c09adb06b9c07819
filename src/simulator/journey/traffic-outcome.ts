import { Answer } from './answer';
import { TrafficFault, TrafficMirror, TrafficRedirect, TrafficResponse, TrafficRetries } from './route-effects';
import { TrafficDecision } from './traffic-decision';
import { TrafficDestination } from './traffic-destination';
import { TrafficHop } from './traffic-hop';
import { TrafficTrace } from './traffic-trace';
import { sampled } from './weighted-choice';

const MOST_SAMPLES = 1_000_000;
import { WalkResult } from './walk-result';

/** What becomes of a request, as its client and its servers will see it. */
export class TrafficOutcome {
  /** @internal */
  public static _of(result: WalkResult, trace: () => TrafficTrace): TrafficOutcome {
    return new TrafficOutcome(result.destinations, result.answers, trace);
  }

  /** Whether it arrives. */
  public readonly decision: TrafficDecision;

  /**
   * What decided: `mtls`, `protocol`, `custom`, `jwt`, `deny`, `allow`, `default`.
   *
   * @default - nothing: it is not reached, or a proxy answers itself
   */
  public readonly layer?: string;

  /** The policies that decided, as `ALLOW shop/web`; sorted. */
  public readonly policies: string[];

  /**
   * Status that the client gets.
   *
   * @default - the service's own answer, or none: a connection that is closed
   */
  public readonly status?: number;

  /** Where it goes; empty where a proxy answers itself. Their weights make 100. */
  public readonly destinations: TrafficDestination[];

  /** Whether every connection inside the mesh on the way, to every destination, is secured by mutual TLS. */
  public readonly mutualTls: boolean;

  /**
   * Time that the client's proxies grant it, in milliseconds.
   *
   * @default - no limit
   */
  public readonly timeoutMillis?: number;

  /**
   * Retries by the first proxy that routes it.
   *
   * @default - none
   */
  public readonly retries?: TrafficRetries;

  /**
   * Trouble made on purpose.
   *
   * @default - none
   */
  public readonly fault?: TrafficFault;

  /** Where copies go. */
  public readonly mirrors: TrafficMirror[];

  /**
   * Where the client is sent instead.
   *
   * @default - nowhere
   */
  public readonly redirect?: TrafficRedirect;

  /**
   * What a proxy answers itself.
   *
   * @default - it does not
   */
  public readonly response?: TrafficResponse;

  /**
   * Where it asks on behalf of a browser whether another request may follow: `allowed`, `not allowed`, or `passed on`.
   *
   * @default - it does not
   */
  public readonly preflight?: string;

  /**
   * The route that matched at the first proxy that routes: kind, place and name.
   *
   * @default - none that anybody wrote
   */
  public readonly route?: string;

  /**
   * Why it goes nowhere.
   *
   * @default - it goes somewhere
   */
  public readonly problem?: string;

  /** The proxies on the way to the destination with the greatest weight, in order; each destination has its own. */
  public readonly hops: TrafficHop[];

  private readonly makeTrace: () => TrafficTrace;
  private made: TrafficTrace | undefined;

  private constructor(destinations: TrafficDestination[], answers: ReadonlyArray<Answer>, makeTrace: () => TrafficTrace) {
    const [first] = answers;
    const last = answers.find((answer) => answer.answered || answer.problem !== undefined);
    const heaviest = heaviestOf(destinations);
    this.destinations = destinations;
    this.decision = decisionOf(destinations, last);
    const deciding = destinations.find((one) => one.decision === this.decision) ?? heaviest;
    this.layer = deciding?.layer;
    this.policies = destinations.length < 2 ? (heaviest?.policies ?? []) : sorted(
      destinations.flatMap((one) => (one.decision === deciding?.decision ? one.policies : [])),
    );
    this.timeoutMillis = least(answers);
    this.retries = answers.find(({ retries }) => retries !== undefined)?.retries;
    this.fault = answers.find(({ fault }) => fault !== undefined)?.fault;
    this.mirrors = answers.length === 1 ? [...first.mirrors] : answers.flatMap(({ mirrors }) => mirrors);
    this.redirect = last?.redirect;
    this.response = last?.response;
    this.preflight = answers.find(({ preflight }) => preflight !== undefined)?.preflight;
    this.route = first?.route;
    this.problem = last?.problem ?? destinations.find(({ problem }) => problem !== undefined)?.problem;
    this.status = statusOf(this.fault, this.preflight, last, destinations);
    this.hops = heaviest?.hops ?? [];
    this.mutualTls = destinations.length > 0 && destinations.every((one) => one.mutualTls);
    this.makeTrace = makeTrace;
  }

  /**
   * Where each of some requests would go, if proxies chose as a generator of pseudo-random numbers says. Equal seeds choose alike.
   *
   * @param requests how many, up to 1000000
   * @param seed a whole number
   * @returns the destination of each, in order; nothing, where there are no destinations
   */
  public sample(requests: number, seed: number): TrafficDestination[] {
    if (!(Number.isInteger(requests) && requests >= 0 && requests <= MOST_SAMPLES)) throw new Error(`sample: ${requests} is no number of requests from 0 to ${MOST_SAMPLES}`);
    if (!Number.isInteger(seed)) throw new Error(`sample: the seed ${seed} is no whole number`);
    return sampled(this.destinations, requests, seed);
  }

  /** How it came about. Worked out when first asked for. */
  public get trace(): TrafficTrace {
    return (this.made ??= this.makeTrace());
  }
}

function decisionOf(destinations: ReadonlyArray<TrafficDestination>, last: Answer | undefined): TrafficDecision {
  const found = new Set(destinations.map(({ decision }) => decision));
  if (last?.answered) found.add(TrafficDecision.ALLOW);
  else if (last?.problem !== undefined) found.add(TrafficDecision.UNREACHABLE);
  if (found.size === 1) return [...found][0];
  if (found.size === 0) return TrafficDecision.UNREACHABLE;
  const passes = found.has(TrafficDecision.ALLOW) || found.has(TrafficDecision.PARTIAL);
  return passes ? TrafficDecision.PARTIAL : TrafficDecision.DENY;
}

/** The status that every client gets; of a split, nothing can be said unless all parts agree. */
function statusOf(
  fault: TrafficFault | undefined, preflight: string | undefined, last: Answer | undefined, destinations: ReadonlyArray<TrafficDestination>,
): number | undefined {
  if (fault?.abortPercent === 100) return fault.abortStatus ?? 200;
  if (preflight === 'allowed' || preflight === 'not allowed') return 200;
  const statuses = new Set(destinations.map(({ status }) => status));
  if (last !== undefined) statuses.add(last.redirect?.status ?? last.response?.status ?? last.status);
  return statuses.size === 1 ? [...statuses][0] : undefined;
}

function heaviestOf(destinations: ReadonlyArray<TrafficDestination>): TrafficDestination | undefined {
  let best: TrafficDestination | undefined;
  for (const one of destinations) if (best === undefined || one.weight > best.weight) best = one;
  return best;
}

function least(answers: ReadonlyArray<Answer>): number | undefined {
  const limits = answers.flatMap(({ timeoutMillis }) => timeoutMillis ?? []);
  return limits.length === 0 ? undefined : Math.min(...limits);
}

function sorted(texts: ReadonlyArray<string>): string[] {
  return [...new Set(texts)].sort();
}
