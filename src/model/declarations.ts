/** A call that somebody declared: who may be expected to reach what. */
export interface DeclaredCall {
  /** Namespace of the caller. */
  readonly namespace: string;
  /** Labels of the caller's Pods. */
  readonly labels: Readonly<Record<string, string>>;
  /** Full names of what is called. */
  readonly hosts: ReadonlyArray<string>;
  /** Ports that are called; all, if empty. */
  readonly ports: ReadonlyArray<number>;
}

/** An object whose route weights a progressive delivery controller owns while it runs. */
export interface OwnedWeights {
  readonly groupKind: string;
  readonly namespace: string;
  readonly name: string;
  /** `Flagger`, `Argo Rollouts`. */
  readonly controller: string;
}

/** What is known of a configuration and not said by its objects, as plain data. Empty for plain YAML. */
export interface Declarations {
  /** @default - none */
  readonly calls?: ReadonlyArray<DeclaredCall>;
  /** @default - none but those that Canary and Rollout objects tell of */
  readonly ownedWeights?: ReadonlyArray<OwnedWeights>;
  /** Whether the mesh config is all that istiod has: what it does not define is defined nowhere. @default false */
  readonly wholeMeshConfig?: boolean;
}
