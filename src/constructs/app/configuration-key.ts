/**
 * Names what is checked, simulated and written together: one cluster at one stage of a rollout. Objects of
 * different configurations may have equal names.
 */
export interface ConfigurationKey {
  /**
   * The cluster the objects go to.
   *
   * @default - the app is about one cluster
   */
  readonly cluster?: string;

  /**
   * The stage of a rollout at which the objects look like this.
   *
   * @default - the app shows one state
   */
  readonly stage?: string;
}
