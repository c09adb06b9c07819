/**
 * A release of Istio that this library knows. What is synthesized is checked against what this release serves and
 * understands.
 *
 * @see https://istio.io/latest/docs/releases/supported-releases/
 */
export class IstioVersion {
  /** Istio 1.26. */
  public static readonly V1_26 = new IstioVersion(26);

  /** Istio 1.27. */
  public static readonly V1_27 = new IstioVersion(27);

  /** Istio 1.28. */
  public static readonly V1_28 = new IstioVersion(28);

  /** Istio 1.29. */
  public static readonly V1_29 = new IstioVersion(29);

  /** Istio 1.30. */
  public static readonly V1_30 = new IstioVersion(30);

  /** Istio 1.31, the newest that this library knows. */
  public static readonly V1_31 = new IstioVersion(31);

  /**
   * The release that a text names.
   *
   * @param version `1.31`, or a patch release of it, as `istioctl version` prints it: `1.31.1`, `v1.31.1`, `1.31.0-rc.0`
   * @throws RangeError if the text is no version, or names a release other than 1.26 to 1.31
   */
  public static of(version: string): IstioVersion {
    const known = IstioVersion.tryParse(version);
    if (!known) {
      throw new RangeError(`"${version}" is not an Istio release known here: give one of ${IstioVersion.known().map((each) => each.name).join(', ')}`);
    }
    return known;
  }

  /**
   * The release that a text names.
   *
   * @returns undefined where the text is no version, or names a release that is not known here
   */
  public static tryParse(version: string): IstioVersion | undefined {
    const match = /^v?1\.(0|[1-9]\d{0,3})(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?$/.exec(version);
    return match ? IstioVersion.known().find((each) => each.minor === Number(match[1])) : undefined;
  }

  /** All releases known here, oldest first. */
  public static known(): IstioVersion[] {
    return [
      IstioVersion.V1_26, IstioVersion.V1_27, IstioVersion.V1_28,
      IstioVersion.V1_29, IstioVersion.V1_30, IstioVersion.V1_31,
    ];
  }

  /** The newest release known here. */
  public static newest(): IstioVersion {
    return IstioVersion.V1_31;
  }

  /** `major.minor`: `1.31`. */
  public readonly name: string;

  /** The minor number: 31. */
  public readonly minor: number;

  private constructor(minor: number) {
    this.minor = minor;
    this.name = `1.${minor}`;
  }

  /** Negative if this release is older than the other, 0 if they are the same, positive if it is newer. */
  public compare(other: IstioVersion): number {
    return this.minor - other.minor;
  }

  /** Whether this release is the other or a newer one. */
  public atLeast(other: IstioVersion): boolean {
    return this.compare(other) >= 0;
  }

  /** `major.minor`: `1.31`. */
  public toString(): string {
    return this.name;
  }
}
