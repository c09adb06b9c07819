/** Changes to the headers of a request or an answer. Removal comes first. */
export interface HeaderChanges {
  /**
   * Headers that get a value, whatever they had.
   *
   * @default - none
   */
  readonly set?: { [name: string]: string };

  /**
   * Headers that get a value beside those they have.
   *
   * @default - none
   */
  readonly add?: { [name: string]: string };

  /**
   * Headers that go.
   *
   * @default - none
   */
  readonly remove?: string[];
}
