import { Duration } from '../../values/duration';
import { Field } from '../field';
import { TrafficPolicy } from './traffic-policy';

/** What of a request decides to which endpoint it goes. */
export type HashKey =
  | { readonly on: 'header'; readonly name: string }
  /** Without a lifetime the cookie must be there already; a lifetime of zero makes it one of the session. */
  | { readonly on: 'cookie'; readonly name: string; readonly path?: string; readonly ttl?: Duration }
  | { readonly on: 'query parameter'; readonly name: string }
  | { readonly on: 'source address' };

/** How a proxy picks one of a cluster's endpoints. */
export type LoadBalancing =
  | { readonly kind: 'LEAST_REQUEST' | 'ROUND_ROBIN' | 'RANDOM' | 'PASSTHROUGH' }
  /** Equal keys go to the same endpoint. */
  | { readonly kind: 'HASH'; readonly key: HashKey; readonly algorithm: 'ring' | 'maglev'; readonly size: number };

const SIMPLE: ReadonlyMap<string, 'LEAST_REQUEST' | 'ROUND_ROBIN' | 'RANDOM' | 'PASSTHROUGH'> = new Map([
  ['ROUND_ROBIN', 'ROUND_ROBIN'],
  ['RANDOM', 'RANDOM'],
  ['PASSTHROUGH', 'PASSTHROUGH'],
]);
const RING_SIZE = 1024;
const MAGLEV_SIZE = 65537;

/** How endpoints are picked under a policy; by the fewest open requests where it does not say. */
export function loadBalancing(policy: TrafficPolicy): LoadBalancing {
  const hash = policy.loadBalancer?.child('consistentHash');
  const key = hash && hashKey(hash);
  if (hash === undefined || key === undefined) return { kind: SIMPLE.get(policy.loadBalancer?.text('simple') ?? '') ?? 'LEAST_REQUEST' };
  const maglev = hash.child('maglev');
  if (maglev !== undefined) return { kind: 'HASH', key, algorithm: 'maglev', size: maglev.number('tableSize') || MAGLEV_SIZE };
  const size = hash.child('ringHash')?.number('minimumRingSize') || hash.number('minimumRingSize') || RING_SIZE;
  return { kind: 'HASH', key, algorithm: 'ring', size };
}

function hashKey(hash: Field): HashKey | undefined {
  const cookie = hash.child('httpCookie');
  if (hash.text('httpHeaderName') !== '') return { on: 'header', name: hash.text('httpHeaderName') };
  if (cookie !== undefined) {
    const ttl = Duration.tryParse(cookie.text('ttl'));
    return {
      on: 'cookie',
      name: cookie.text('name'),
      ...(cookie.text('path') === '' ? {} : { path: cookie.text('path') }),
      ...(ttl === undefined ? {} : { ttl }),
    };
  }
  if (hash.flag('useSourceIp')) return { on: 'source address' };
  return hash.text('httpQueryParameterName') === '' ? undefined : { on: 'query parameter', name: hash.text('httpQueryParameterName') };
}
