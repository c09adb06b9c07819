import { HeaderChange, HeaderChanges } from '../../model/routes/http-rule';
import { Principal } from '../../values/principal';
import { Token } from '../authorization/request';
import { HeaderEffects } from './header-effects';
import { TrafficHop } from './traffic-hop';

/** A share of a request on its way: what it looks like now, and where it has been. */
export interface Flow {
  readonly hops: ReadonlyArray<TrafficHop>;
  /** Its share of the whole: exact, as numerator and denominator. */
  readonly share: readonly [number, number];
  /** What sends it on. */
  readonly plane: 'sidecar' | 'ambient' | 'gateway' | 'none';
  /** What that shows as certificate. */
  readonly identity?: Principal;
  /** Whether each connection so far inside the mesh was mutual TLS. */
  readonly mutual: boolean;
  readonly http: boolean;
  readonly method: string;
  readonly path: string;
  readonly authority: string;
  readonly sni?: string;
  /** As sent, the changes applied. */
  readonly headers: Readonly<Record<string, string>>;
  readonly tokens: ReadonlyArray<Token>;
  /** Changes so far. */
  readonly request: HeaderEffects;
  readonly response: HeaderEffects;
  /** Address of the peer, as far as known. */
  readonly peer: string;
}

export const NO_EFFECTS: HeaderEffects = { set: {}, add: {}, remove: [] };

/** The flow after a proxy has changed headers. */
export function withHeaders(flow: Flow, changes: HeaderChanges | undefined): Flow {
  if (changes === undefined) return flow;
  return {
    ...flow,
    headers: changes.request === undefined ? flow.headers : changed(flow.headers, changes.request),
    request: added(flow.request, changes.request),
    response: added(flow.response, changes.response),
  };
}

function added(before: HeaderEffects, change: HeaderChange | undefined): HeaderEffects {
  if (change === undefined || change.set.size + change.add.size + change.remove.length === 0) return before;
  return {
    set: { ...before.set, ...lower(change.set) },
    add: { ...before.add, ...lower(change.add) },
    remove: [...new Set([...before.remove, ...change.remove.map((name) => name.toLowerCase())])].sort(),
  };
}

/** Removing comes first, and names count in any case. */
function changed(headers: Flow['headers'], change: HeaderChange): Flow['headers'] {
  const result = new Map(Object.keys(headers).map((name) => [name.toLowerCase(), headers[name]]));
  for (const name of change.remove) result.delete(name.toLowerCase());
  for (const [name, value] of change.set) if (!isHost(name)) result.set(name.toLowerCase(), value);
  for (const [name, value] of change.add) {
    const before = result.get(name.toLowerCase());
    result.set(name.toLowerCase(), before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(result);
}

function isHost(name: string): boolean {
  return /^(host|:authority)$/i.test(name);
}

function lower(map: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...map].map(([name, value]) => [name.toLowerCase(), value]));
}
