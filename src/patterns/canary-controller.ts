/** Who moves a canary's weights. */
export enum CanaryController {
  /** Nobody but this program: what it says is what is applied. */
  NONE = 'None',
  /** Flagger, while a release runs. */
  FLAGGER = 'Flagger',
  /** Argo Rollouts, while a release runs. */
  ARGO_ROLLOUTS = 'Argo Rollouts',
}
