import { Layer } from '../diagnostics/finding';
import { Problem } from './problem';

/** What is said of the place that a walk has come to. */
export interface Remark {
  readonly code: string;
  readonly layer?: Layer;
  readonly message: string;
  readonly value?: unknown;
  readonly remedy?: string;
  readonly blocksCel?: boolean;
  readonly untyped?: boolean;
}

/** One walk over an object: where it is, and what it found. The path is one array, copied only when something is found. */
export class Walk {
  public readonly path: Array<string | number> = [];
  public readonly problems: Problem[] = [];

  /** Notes a problem at the present place, or below it. */
  public report(remark: Remark, ...below: ReadonlyArray<string | number>): void {
    this.problems.push({ layer: 'structural', ...remark, path: [...this.path, ...below] });
  }
}

/** Judges a value. Compiled once from a schema, run for each object. */
export type Check = (value: unknown, walk: Walk) => void;
