import { ClusterCatalog } from '../../model/destinations/cluster';
import { Fault, Fraction } from '../../model/routes/http-rule';
import { CompiledRoute } from '../../model/tables/compiled-route';
import { MirrorTarget, RetryPolicy } from '../../model/tables/route-action';
import { Outcome } from '../outcome';
import { Flow } from './flow';
import { redirectLocation } from './path-effects';
import { Places } from './place';
import { TrafficFault, TrafficMirror, TrafficRedirect, TrafficResponse, TrafficRetries } from './route-effects';

/** What one proxy that routes does with a request, beside sending it on. */
export interface Answer {
  /** Why it goes nowhere from here. */
  readonly problem?: string;
  /** Status of that. */
  readonly status?: number;
  readonly redirect?: TrafficRedirect;
  readonly response?: TrafficResponse;
  readonly timeoutMillis?: number;
  readonly retries?: TrafficRetries;
  readonly fault?: TrafficFault;
  readonly mirrors: ReadonlyArray<TrafficMirror>;
  readonly preflight?: string;
  /** Whether it answers itself, as it was told to. */
  readonly answered: boolean;
  readonly route?: string;
}

/** What a proxy does with a request that has come to it. */
export function answerOf(
  outcome: Outcome, at: { readonly flow: Flow; readonly port: number; readonly encrypted: boolean }, places: Places, clusters: ClusterCatalog,
): Answer {
  const { error, redirect, directResponse, timeout, retry, fault, mirrors, preflight, matched } = outcome;
  const none: Answer = { mirrors: NO_MIRRORS, answered: false };
  const request = { encrypted: at.encrypted, authority: at.flow.authority, target: at.flow.path };
  if (error === 'tls required, sending 301') {
    return { ...none, answered: true, redirect: { location: redirectLocation({ scheme: 'https', status: 301 }, request, undefined), status: 301 } };
  }
  if (error !== undefined) return { ...none, problem: PROBLEMS[error], ...(outcome.http ? { status: 404 } : {}) };
  const effects: Answer = {
    mirrors: NO_MIRRORS,
    answered: false,
    route: matched && nameOf(matched),
    fault: fault && faultOf(fault),
    preflight,
  };
  if (redirect !== undefined) {
    return {
      ...effects, answered: true, redirect: {
        location: redirectLocation(
          redirect, request, matched?.source?.match,
        ), status: redirect.status,
      },
    };
  }
  if (directResponse !== undefined) {
    const { status, body } = directResponse;
    if (matched?.name === 'block_all' && matched.source === undefined) return { ...effects, problem: 'the mesh lets nobody out to hosts that it does not know', status };
    return { ...effects, answered: true, response: { status, ...(body === undefined ? {} : { body }) } };
  }
  const { destinations } = outcome;
  if (destinations === undefined || destinations.length === 0) {
    return { ...effects, problem: 'the route that matches says nothing of where to', ...(outcome.http ? { status: 500 } : {}) };
  }
  return {
    answered: false,
    route: effects.route,
    fault: effects.fault,
    preflight: effects.preflight,
    timeoutMillis: timeout?.toMillis(),
    retries: retry && retriesOf(retry),
    mirrors: mirrors === undefined ? NO_MIRRORS : mirrors.map(
      (mirror) => mirrorOf(mirror, places, clusters),
    ).filter((mirror) => mirror !== undefined),
  };
}

const PROBLEMS: Readonly<Record<string, string>> = {
  'no listener matched': 'nothing listens on that port',
  'no filter chains matched': 'nothing on that port is for such a connection',
  'no virtual host matched': 'no route is for that host',
  'no route matched': 'no route of that host matches',
};

const NO_MIRRORS: ReadonlyArray<TrafficMirror> = [];
const NAMES = new WeakMap<CompiledRoute, string>();
const RETRIES = new WeakMap<RetryPolicy, TrafficRetries>();

function nameOf(route: CompiledRoute): string | undefined {
  if (route.source === undefined) return undefined;
  let name = NAMES.get(route);
  if (name === undefined) {
    const { rule, set: { manifest } } = route.source;
    name = `${manifest.kind} ${manifest.namespace}/${manifest.name}${rule.name === '' ? '' : ` ${rule.name}`}`;
    NAMES.set(route, name);
  }
  return name;
}

function retriesOf(policy: RetryPolicy): TrafficRetries {
  let retries = RETRIES.get(policy);
  if (retries === undefined) RETRIES.set(policy, (retries = madeRetries(policy)));
  return retries;
}

function madeRetries({ numRetries, retryOn, perTryTimeout, retriableStatusCodes }: RetryPolicy): TrafficRetries {
  return {
    attempts: numRetries,
    // That word only says that `statuses` count.
    retryOn: retryOn.split(',').filter((one) => one !== '' && one !== 'retriable-status-codes'),
    ...(perTryTimeout === undefined ? {} : { perTryTimeoutMillis: perTryTimeout.toMillis() }),
    statuses: [...(retriableStatusCodes ?? [])],
  };
}

function faultOf({ delay, abort }: Fault): TrafficFault | undefined {
  const delayed = delay === undefined || delay.share.numerator === 0 ? {} : {
    delayMillis: delay.duration.toMillis(), delayPercent: percent(
      delay.share,
    ),
  };
  const aborted = abort?.share === undefined || abort.share.numerator === 0 ? {} : {
    abortPercent: percent(abort.share),
    ...(abort.httpStatus === undefined ? {} : { abortStatus: abort.httpStatus }),
    ...(abort.grpcStatus === undefined ? {} : { abortGrpcStatus: abort.grpcStatus }),
  };
  const fault: TrafficFault = { ...delayed, ...aborted };
  return Object.keys(fault).length === 0 ? undefined : fault;
}

function mirrorOf({ cluster, share }: MirrorTarget, places: Places, clusters: ClusterCatalog): TrafficMirror | undefined {
  if (typeof cluster === 'string' || share.numerator === 0) return undefined;
  const { host, port, service } = cluster;
  const known = clusters.get(host, cluster.subset, port);
  const meaning = service === undefined ? { service: host } : places.of(known, service).meaning;
  return { ...meaning, host, port, percent: percent(share) };
}

function percent({ numerator, denominator }: Fraction): number {
  return (numerator * 100) / denominator;
}
