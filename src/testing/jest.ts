// The entry `cdk8s-istio/jest`: importing it adds matchers to the `expect` of Jest or Vitest. For TypeScript only, hence no part of what
// other languages see.
import { IMeshService } from '../constructs/workloads/mesh-service-ref';
import { ServiceVersion } from '../constructs/workloads/service-version';
import { Denial, trafficMatchers } from './traffic-matchers';

export { type Denial, type MatcherResult, trafficMatchers } from './traffic-matchers';

declare global {
  // Vitest's own types extend these, so that one declaration serves both.
  namespace jest {
    // The parameters have to be those that Jest and Vitest declare.
    interface Matchers<R, T = {}> extends Unused<T> {
      /**
       * That some of the request arrives at a service.
       *
       * @param service a construct, or a text as `reviews.shop` or `api.bank.example`
       * @param version @default - any
       */
      toReach(service: string | IMeshService | ServiceVersion, version?: string): R;
      /** That nobody lets the request pass. */
      toBeDenied(denial?: Denial): R;
      /** That the request is shared out so, in percent: by version, by service, or by `service/version`. */
      toSplit(shares: Readonly<Record<string, number>>): R;
    }
  }
}

/** Has no members; it is there for the second parameter. */
type Unused<_T> = object;

interface Extensible {
  extend(matchers: typeof trafficMatchers): void;
}

/** Jest has it as a global; Vitest keeps it under a symbol where it is told of no globals. */
function expectOf(world: Readonly<Record<PropertyKey, unknown>>): Extensible | undefined {
  for (const key of ['expect', Symbol.for('expect-global')]) {
    const found = world[key];
    if (typeof found === 'function' && 'extend' in found && typeof found.extend === 'function') return found as unknown as Extensible;
  }
  return undefined;
}

expectOf(globalThis as unknown as Readonly<Record<PropertyKey, unknown>>)?.extend(trafficMatchers);
