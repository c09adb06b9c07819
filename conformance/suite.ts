/** One labelled case, as a line of its file holds it. Every suite knows further fields. */
export interface LabelledCase {
  readonly id: string;
}

/** How many of something agreed. */
export interface Tally {
  readonly agreed: number;
  readonly of: number;
}

/** One way in which an answer is not what the real thing said. */
export interface Disagreement {
  /**
   * `missed`: the real thing objects (or acts) and the project does not; `false alarm`: the other way round; `differs`: both, but
   * not alike. These three lower the score. `noted` is counted and shown, and does not.
   */
  readonly verdict: 'missed' | 'false alarm' | 'differs' | 'noted';
  /** What is alike is counted together: `missed webhook: gateway must have …`. No ids or numbers in it. */
  readonly class: string;
  /** What exactly, on one line; shown with `--verbose`. */
  readonly detail?: string;
}

/** What came of comparing one case. It agrees when nothing but `noted` is in it. */
export interface Comparison {
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Further figures to add up over all cases, by name: `layer`, `field`, `calls`, `requests`. */
  readonly facets?: Readonly<Record<string, Tally>>;
}

/**
 * One kind of labelled cases. `answer` asks the library through its public entry points and gives the answer in the very shape of the
 * case's own label (`{verdict}`, `{findings}`, `{outcomes}`, `{decisions}`); `compare` judges it. Both see one case at a time and keep no state.
 */
export interface Suite<C extends LabelledCase, A extends object> {
  /** Also the file's name without `.jsonl`. */
  readonly name: string;
  answer(labelled: C): A;
  compare(labelled: C, answer: A): Comparison;
}
