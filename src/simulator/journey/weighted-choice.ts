import { TrafficDestination } from './traffic-destination';

/** Destinations chosen by weight, one for each request. */
export function sampled(destinations: ReadonlyArray<TrafficDestination>, requests: number, seed: number): TrafficDestination[] {
  if (destinations.length === 0) return [];
  const next = generator(seed);
  const total = destinations.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from({ length: requests }, () => {
    let left = next() * total;
    // Rounding may leave a rest behind the last one.
    return destinations.find(({ weight }) => (left -= weight) < 0) ?? destinations[destinations.length - 1];
  });
}

/** Marsaglia's xorshift of 32 bits, from 0 up to 1, the seed spread so that small ones differ at once. */
function generator(seed: number): () => number {
  let state = (Math.imul(seed | 0, 0x9e3779b1) ^ 0x85ebca6b) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state = (state ^ (state << 5)) >>> 0;
    return state / 4294967296;
  };
}
