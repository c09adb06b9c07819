/** Where an object came from: a construct of an App, or a place in a file. */
export interface Origin {
  /** The construct path (`platform/mesh/default`), for objects of an App. */
  readonly constructPath?: string;
  /** The file as it was named by the reader, for objects read from YAML. */
  readonly file?: string;
  /** Line of the object's (or, in a finding, of the field's) first character, from 1. */
  readonly line?: number;
  /** Column of that character, from 1. */
  readonly column?: number;
}
