/** One thing that is wrong with a value made of parts (a list, a message). */
export interface ValueProblem {
  /** Steps from the checked value to the offending part; empty when it is the value itself. */
  readonly path: ReadonlyArray<string | number>;
  /** A fragment that completes "VALUE …": `is longer than 63 characters`. */
  readonly message: string;
  readonly severity: 'error' | 'warning';
  /** Requirement of the webhook catalogue, where it has an id of its own (`EXP-001`). */
  readonly rule?: string;
}
