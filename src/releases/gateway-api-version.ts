/**
 * A release of the Gateway API's CRDs that this library knows.
 *
 * @see https://gateway-api.sigs.k8s.io/concepts/versioning/
 */
export class GatewayApiVersion {
  /** Gateway API 1.3. */
  public static readonly V1_3 = new GatewayApiVersion(3);

  /** Gateway API 1.4. */
  public static readonly V1_4 = new GatewayApiVersion(4);

  /** Gateway API 1.5. */
  public static readonly V1_5 = new GatewayApiVersion(5);

  /** Gateway API 1.6, the newest that this library knows. */
  public static readonly V1_6 = new GatewayApiVersion(6);

  /**
   * The release that a text names.
   *
   * @param version `1.6`, or a patch release of it, as the CRDs' annotation `gateway.networking.k8s.io/bundle-version` has it: `v1.6.3`
   * @throws RangeError if the text is no version, or names a release other than 1.3 to 1.6
   */
  public static of(version: string): GatewayApiVersion {
    const known = GatewayApiVersion.tryParse(version);
    if (!known) {
      const names = GatewayApiVersion.known().map((each) => each.name).join(', ');
      throw new RangeError(`"${version}" is not a Gateway API release known here: give one of ${names}`);
    }
    return known;
  }

  /**
   * The release that a text names.
   *
   * @returns undefined where the text is no version, or names a release that is not known here
   */
  public static tryParse(version: string): GatewayApiVersion | undefined {
    const match = /^v?1\.(0|[1-9]\d{0,3})(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?$/.exec(version);
    return match ? GatewayApiVersion.known().find((each) => each.minor === Number(match[1])) : undefined;
  }

  /** All releases known here, oldest first. */
  public static known(): GatewayApiVersion[] {
    return [GatewayApiVersion.V1_3, GatewayApiVersion.V1_4, GatewayApiVersion.V1_5, GatewayApiVersion.V1_6];
  }

  /** The newest release known here. */
  public static newest(): GatewayApiVersion {
    return GatewayApiVersion.V1_6;
  }

  /** `major.minor`: `1.6`. */
  public readonly name: string;

  /** The minor number: 6. */
  public readonly minor: number;

  private constructor(minor: number) {
    this.minor = minor;
    this.name = `1.${minor}`;
  }

  /** Negative if this release is older than the other, 0 if they are the same, positive if it is newer. */
  public compare(other: GatewayApiVersion): number {
    return this.minor - other.minor;
  }

  /** Whether this release is the other or a newer one. */
  public atLeast(other: GatewayApiVersion): boolean {
    return this.compare(other) >= 0;
  }

  /** `major.minor`: `1.6`. */
  public toString(): string {
    return this.name;
  }
}
