/** What happens to headers on the way. */
export interface HeaderEffects {
  /** Overwritten, by name. */
  readonly set: { readonly [name: string]: string };
  /** Added beside what may be there, by name. */
  readonly add: { readonly [name: string]: string };
  /** Taken away; sorted. */
  readonly remove: string[];
}
