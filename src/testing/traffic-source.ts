/** A workload by what its certificate says, where no construct stands for it. */
export interface WorkloadSource {
  /** Its namespace. */
  readonly namespace: string;

  /** Its service account. */
  readonly serviceAccount: string;

  /**
   * Labels of its Pods. Routes and scopes may ask for them.
   *
   * @default - those of a workload with that account, else none
   */
  readonly labels?: { readonly [name: string]: string };
}

/**
 * Where simulated requests come from, where neither a construct nor the text `namespace/serviceaccount` says it.
 *
 * @example
 * TrafficSource.outside(gateway);
 */
export class TrafficSource {
  /**
   * Somebody outside the mesh, who comes in through a gateway.
   *
   * @param gateway a `Gateway`, or the text `namespace/name` of one of either API
   */
  public static outside(gateway: unknown): TrafficSource {
    return new TrafficSource('outside', gateway);
  }

  /** A workload of the mesh. */
  public static workload(workload: WorkloadSource): TrafficSource {
    return new TrafficSource('workload', workload);
  }

  /**
   * Somebody inside the cluster without a proxy, as a job of another team or a kubelet's probe.
   *
   * @param namespace where it runs: short names of services are looked up there
   */
  public static withoutProxy(namespace: string): TrafficSource {
    return new TrafficSource('withoutProxy', namespace);
  }

  private constructor(
    /** @internal */
    public readonly _kind: 'outside' | 'workload' | 'withoutProxy',
    /** @internal */
    public readonly _of: unknown,
  ) {}
}
