/** In which releases something exists, as `major.minor` of Istio or of the Gateway API. */
export interface Lifespan {
  /** First release that has it. */
  readonly since: string;
  /** First release that has it no more. @default - not removed in any release known here */
  readonly removed?: string;
}
