import { displayPointer } from '../diagnostics/field-path';
import { CoveredItem } from '../simulator/journey/coverage';

/** Something written that simulated requests can exercise. */
export interface CoverageItem {
  /** `route`, `match` (one of several of a route) or `policy`. */
  readonly kind: string;
  /** The object: `VirtualService shop/reviews`. */
  readonly object: string;
  /** The field: `spec.http[0]`; empty for the object as a whole. */
  readonly field: string;
  /** How many requests exercised it. */
  readonly hits: number;
}

/**
 * Which routes, matches and policies the requests of a test run exercised.
 *
 * @example
 * afterAll(() => traffic.coverage().requireAtLeast(90));
 */
export class RouteCoverage {
  /** @internal */
  public static _of(items: ReadonlyArray<CoveredItem>): RouteCoverage {
    return new RouteCoverage(items.map(({ kind, manifest, pointer, hits }) => (
      { kind, object: `${manifest.kind} ${manifest.namespace}/${manifest.name}`, field: displayPointer(pointer), hits }
    )));
  }

  private constructor(
    /** Everything there is to exercise. */
    public readonly items: CoverageItem[],
  ) {}

  /** What no request exercised. */
  public get missed(): CoverageItem[] {
    return this.items.filter(({ hits }) => hits === 0);
  }

  /** Share of what was exercised, in percent; 100 where there is nothing. */
  public get percent(): number {
    return this.items.length === 0 ? 100 : ((this.items.length - this.missed.length) * 100) / this.items.length;
  }

  /**
   * Ends a test run that leaves too much unexercised.
   *
   * @param percent share that has to be exercised, 0–100
   * @throws naming what is not, where it is less
   */
  public requireAtLeast(percent: number): void {
    if (!(percent >= 0 && percent <= 100)) throw new Error(`requireAtLeast: ${percent} is no percentage from 0 to 100`);
    if (this.percent < percent) throw new Error(`Simulated requests exercise ${this.percent.toFixed(1)} % of routes, matches and policies, less than ${percent} %.\n${this.toString()}`);
  }

  /** As text: the share, and a line for each thing that no request exercised. */
  public toString(): string {
    const lines = this.missed.map(({ kind, object, field }) => `  no request exercises ${kind} ${object}${field === '' ? '' : ` ${field}`}`);
    return [`${this.items.length - this.missed.length} of ${this.items.length} exercised`, ...lines].join('\n');
  }
}
