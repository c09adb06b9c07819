/** Where traffic of one region goes when its own endpoints are not well. */
export interface RegionFailover {
  /** The region that fails. */
  readonly from: string;

  /** The region that takes over. */
  readonly to: string;
}

/** How traffic of one place is spread. */
export interface LocalityDistribution {
  /** Where the clients are: `region/zone/subzone`, `region/zone/*`, `region/*`, `*`. */
  readonly from: string;

  /** Percentages by place; they sum up to 100, and places not named get nothing. */
  readonly to: { [locality: string]: number };
}

/**
 * Which endpoints a client prefers, by where they are.
 *
 * @see https://istio.io/latest/docs/tasks/traffic-management/locality-load-balancing/
 */
export class Locality {
  /**
   * The nearest endpoints first; further ones when outlier detection finds the near ones unwell.
   *
   * @param regions who takes over for whom; without it, any other region does
   */
  public static failover(...regions: RegionFailover[]): Locality {
    return new Locality({ enabled: true, ...(regions.length ? { failover: regions } : {}) }, true);
  }

  /**
   * Endpoints first that have the most of these labels in common with the client, in this order.
   *
   * @param labels as `topology.kubernetes.io/region`, or `label=value`
   */
  public static failoverPriority(...labels: string[]): Locality {
    return new Locality({ enabled: true, failoverPriority: labels }, true);
  }

  /** Fixed percentages by place. */
  public static distribute(...distributions: LocalityDistribution[]): Locality {
    return new Locality({ enabled: true, distribute: distributions }, false);
  }

  /** All endpoints alike, wherever they are. */
  public static disabled(): Locality {
    return new Locality({ enabled: false }, false);
  }

  private constructor(
    private readonly wire: Record<string, unknown>,
    /** Whether it does anything only together with outlier detection. */
    public readonly needsOutlierDetection: boolean,
  ) {}

  /**
   * The content of a DestinationRule's `localityLbSetting`.
   *
   * @internal
   */
  public _render(): Record<string, unknown> {
    return this.wire;
  }
}
